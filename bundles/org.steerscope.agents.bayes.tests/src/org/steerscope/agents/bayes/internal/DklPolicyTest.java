/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Quality;
import org.steerscope.numerics.Activation;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.Layer;
import org.steerscope.numerics.RadialKernel;
import org.steerscope.numerics.Stack;
import org.steerscope.run.Direction;
import org.steerscope.run.Embedding;
import org.steerscope.run.Policy;
import org.steerscope.run.Proposal;

/** Deep kernel learning in all its kinds. */
class DklPolicyTest {

	private final Scene scene = Scene.blobs(2, 32, 8);

	private static DklSettings settings(String... pairs) {
		Map<String, String> map = new HashMap<>(Map.of("hidden", "24 12", "latent", "2", "cycles", "10"));
		for (String p : pairs) {
			map.put(p.substring(0, p.indexOf('=')), p.substring(p.indexOf('=') + 1));
		}
		return Settings.parse(DklSettings.class, map, "test");
	}

	private static Policy policy(String... pairs) {
		return new DklPolicyFactory().create(settings(pairs));
	}

	@ParameterizedTest
	@CsvSource({ "structure,none", "structure,pca", "structure,rvae", "patches,none", "patches,autoencoder", "patches,vae", "patches,rvae",
			"convolution,none", "convolution,pca", "convolution,autoencoder" })
	void everyNetworkAndPreTrainingGoesOnWithTheSameBitsAfterAnInterruption(String network, String pretraining) {
		String[] pairs = { "network=" + network, "pretraining=" + pretraining, "ensemble=2" };
		Policy unbroken = policy(pairs);
		List<Integer> measured = scene.begin(unbroken, Direction.MAXIMISE, 4, 16);
		for (int i = 0; i < 2; i++) {
			scene.step(unbroken, measured);
		}
		Policy restored = policy(pairs);
		restored.begin(scene.context(Direction.MAXIMISE, 4));
		restored.restore(unbroken.snapshot());
		List<Integer> again = new ArrayList<>(measured);
		for (int i = 0; i < 3; i++) {
			Proposal p = scene.step(unbroken, measured);
			Proposal q = scene.step(restored, again);
			assertThat(q.forecasts()).isEqualTo(p.forecasts());
		}
		assertThat(restored.snapshot()).isEqualTo(unbroken.snapshot());
		Embedding map = unbroken.embedding().orElseThrow();
		assertThat(restored.embedding().orElseThrow().x()).isEqualTo(map.x()).hasSize(scene.candidates().size());
	}

	@ParameterizedTest
	@EnumSource(value = DklPreset.class, names = "STEERSCOPE", mode = EnumSource.Mode.EXCLUDE)
	void theKindsOfOtherPackagesRunAndAreReproducible(DklPreset preset) {
		Policy a = policy("preset=" + preset.name().toLowerCase(java.util.Locale.ROOT));
		List<Integer> measured = scene.begin(a, Direction.MAXIMISE, 5, 8);
		scene.step(a, measured);
		Policy b = policy("preset=" + preset.name().toLowerCase(java.util.Locale.ROOT));
		b.begin(scene.context(Direction.MAXIMISE, 5));
		b.restore(a.snapshot());
		Proposal p = scene.step(a, new ArrayList<>(measured));
		Proposal q = scene.step(b, new ArrayList<>(measured));
		assertThat(q.forecasts()).isEqualTo(p.forecasts());
		assertThat(a.diagnosis().orElseThrow().model()).contains(preset == DklPreset.ATOMAI ? "1000-500-50-2" : "64-64-2");
		for (float sd : a.prediction().orElseThrow().sd()) {
			assertThat(sd).isPositive().isFinite();
		}
	}

	/** A data set on the scene, and a learner that has learned it. */
	private DklLearner learner(int n, double[] sd, String... pairs) {
		DklLearner learner = new DklLearner(settings(pairs));
		learner.begin(scene.context(Direction.MAXIMISE, 6));
		learner.fit(data(n, sd));
		return learner;
	}

	private Data data(int n, double[] sd) {
		int[] where = scene.start(n, 11);
		double[] y = Arrays.stream(where).mapToDouble(c -> scene.truth()[c]).toArray();
		Data plain = new Data(where, y);
		return sd == null ? plain : new Data(where, y, sd, plain.bound(), plain.others());
	}

	@Test
	void withoutACycleTheNetworkStaysAndTheOperatorHearsNothingOfTraining() {
		assertThat(learner(20, null, "cycles=0").why()).isEmpty();
		assertThat(learner(8, null).why()).isEmpty();
		assertThat(learner(20, null).why()).contains("left out");
	}

	@Test
	void knownNoiseOfAValueMakesItCountLess() {
		int n = 20;
		double[] sd = new double[n];
		Arrays.fill(sd, 1e-6);
		double[] uncertain = sd.clone();
		uncertain[3] = 100;
		int[] there = { data(n, sd).where()[3] };
		double[] mean = new double[1];
		double[] sure = new double[1];
		double[] unsure = new double[1];
		learner(n, sd, "cycles=0", "transform=false").predict(there, mean, sure);
		learner(n, uncertain, "cycles=0", "transform=false").predict(there, mean, unsure);
		assertThat(unsure[0]).isGreaterThan(1.5 * sure[0]);
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST,0", "AT_MOST,0", "AT_LEAST,20", "AT_MOST,20" })
	void aPredictionIsNotPulledToItsBound(Data.Bound bound, int cycles) {
		int n = 40;
		Data exact = data(n, null);
		double sign = bound == Data.Bound.AT_LEAST ? 1 : -1;
		double[] sorted = Arrays.stream(exact.upward()).map(v -> sign * v).sorted().toArray();
		double limit = sign * sorted[30];
		double[] cut = exact.upward().clone();
		Data.Bound[] bounds = exact.bound().clone();
		for (int i = 0; i < n; i++) {
			if (sign * cut[i] > sign * limit) {
				cut[i] = limit;
				bounds[i] = bound;
			}
		}
		String[] pairs = { "transform=false", "cycles=" + cycles, "stiffness=1" };
		DklLearner told = new DklLearner(settings(pairs));
		told.begin(scene.context(Direction.MAXIMISE, 6));
		told.fit(new Data(exact.where(), cut, exact.sd(), bounds, exact.others()));
		DklLearner untold = new DklLearner(settings(pairs));
		untold.begin(scene.context(Direction.MAXIMISE, 6));
		untold.fit(new Data(exact.where(), cut));
		double[] a = new double[n];
		double[] b = new double[n];
		told.predict(exact.where(), a, new double[n]);
		untold.predict(exact.where(), b, new double[n]);
		double errorTold = 0;
		double errorUntold = 0;
		double beyond = 0;
		for (int i = 0; i < n; i++) {
			if (bounds[i] == bound) {
				double whenTold = told.warp().back(a[i]);
				double whenUntold = untold.warp().back(b[i]);
				beyond += sign * (whenTold - limit) / 9;
				errorTold += Math.abs(whenTold - exact.upward()[i]);
				errorUntold += Math.abs(whenUntold - exact.upward()[i]);
			}
		}
		assertThat(beyond).as("how far beyond its bound a value is believed to be").isGreaterThan(0.05);
		assertThat(errorTold).isLessThan(errorUntold);
		double[] left = told.leaveOneOut().value();
		double[] mean = told.leaveOneOut().mean();
		for (int i = 0; i < n; i++) {
			assertThat(left[i] == mean[i]).isEqualTo(bounds[i] == bound);
		}
	}

	@ParameterizedTest
	@CsvSource({ "CENSORED_HIGH,MAXIMISE", "CENSORED_HIGH,MINIMISE", "CENSORED_LOW,MAXIMISE", "CENSORED_LOW,MINIMISE" })
	void whatADetectorCutOffIsBelievedToLieBeyondWhicheverWayTheRunSeeks(Quality quality, Direction direction) {
		int n = 40;
		int[] where = scene.start(n, 11);
		double sign = quality == Quality.CENSORED_HIGH ? 1 : -1;
		double limit = sign * Arrays.stream(where).mapToDouble(c -> sign * scene.truth()[c]).sorted().toArray()[30];
		Policy told = policy("transform=false", "cycles=0");
		Policy untold = policy("transform=false", "cycles=0");
		told.begin(scene.context(direction, 6));
		untold.begin(scene.context(direction, 6));
		List<Integer> cut = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			double y = scene.truth()[where[i]];
			boolean beyond = sign * y > sign * limit;
			told.observe(scene.observation(i, where[i], beyond ? limit : y, beyond ? quality : Quality.OK));
			untold.observe(scene.observation(i, where[i], beyond ? limit : y, Quality.OK));
			if (beyond) {
				cut.add(where[i]);
			}
		}
		told.propose(Set.of());
		untold.propose(Set.of());
		double beyond = 0;
		double more = 0;
		for (int c : cut) {
			beyond += sign * (told.prediction().orElseThrow().mean()[c] - limit) / cut.size();
			more += sign * (told.prediction().orElseThrow().mean()[c] - untold.prediction().orElseThrow().mean()[c]) / cut.size();
		}
		assertThat(beyond).as("how far beyond the limit values are believed to be").isGreaterThan(0.05);
		assertThat(more).as("against taking the limit for the value").isGreaterThan(0.05);
	}

	@Test
	void anEnsembleIsTheMixtureOfItsMembers() {
		Blas blas = Blas.open(1);
		SplittableRandom random = new SplittableRandom(3);
		int n = 6;
		float[] x = new float[n * 3];
		double[] y = new double[n];
		for (int i = 0; i < x.length; i++) {
			x[i] = (float) random.nextGaussian();
		}
		Arrays.setAll(y, i -> random.nextGaussian());
		DeepKernel.Values v = new DeepKernel.Values(new double[0], x, y, null);
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 2);
		List<DeepKernel> kernels = new ArrayList<>();
		for (int k = 0; k < 3; k++) {
			Layer net = Stack.mlp(blas, Activation.Form.TANH, new SplittableRandom(k), 3, 5, 2);
			kernels.add(new DeepKernel(blas, model, net, model.priorMean()));
		}
		Mixture mixture = Mixture.of(kernels, v);
		float[] at = { 0.1f, -0.4f, 1, 2, 0.3f, -1 };
		double[][] inputs = mixture.inputs(2, new double[0], at);
		double[] mean = new double[2];
		double[] sd = new double[2];
		mixture.predict(2, inputs, mean, sd);
		double expected = 0;
		double squares = 0;
		for (DeepKernel k : kernels) {
			double[] m = new double[2];
			double[] s2 = new double[2];
			k.posterior(v).predict(2, k.inputs(2, new double[0], at), m, s2);
			expected += m[1] / 3;
			squares += (s2[1] + m[1] * m[1]) / 3;
		}
		assertThat(mean[1]).isCloseTo(expected, within(1e-12));
		assertThat(sd[1]).isCloseTo(Math.sqrt(squares - expected * expected), within(1e-9));
		double[] covariance = mixture.covariance(2, inputs, 2, inputs);
		assertThat(covariance[3]).isCloseTo(sd[1] * sd[1], within(1e-9));
		assertThat(covariance[1]).isCloseTo(covariance[2], within(1e-9));
	}

	@Test
	void theMapOfTheDeepKernelKeepsItsPlaceFromStepToStep() {
		Policy policy = policy("pretraining=autoencoder", "cycles=20", "stiffness=1");
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 7, 16);
		Embedding before = null;
		for (int i = 0; i < 8; i++) {
			scene.step(policy, measured);
			Embedding e = policy.embedding().orElseThrow();
			if (before != null) {
				double way = 0;
				double spread = 0;
				for (int k = 0; k < e.x().length; k++) {
					way += Math.pow(e.x()[k] - before.x()[k], 2) + Math.pow(e.y()[k] - before.y()[k], 2);
					spread += Math.pow(e.x()[k], 2) + Math.pow(e.y()[k], 2);
				}
				assertThat(Math.sqrt(way)).isLessThan(0.3 * Math.sqrt(spread));
			}
			before = e;
		}
	}

	@Test
	void manyValuesAreLearnedNowAndThenOnlyAndARestoredPolicyDoesTheSame() {
		Scene large = Scene.blobs(5, 40, 8);
		Policy policy = policy("cycles=0");
		List<Integer> measured = large.begin(policy, Direction.MAXIMISE, 8, 160);
		for (int i = 0; i < 3; i++) {
			large.step(policy, measured);
		}
		Policy restored = policy("cycles=0");
		restored.begin(large.context(Direction.MAXIMISE, 8));
		restored.restore(policy.snapshot());
		List<Integer> again = new ArrayList<>(measured);
		for (int i = 0; i < 3; i++) {
			assertThat(large.step(restored, again).forecasts()).isEqualTo(large.step(policy, measured).forecasts());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "structure", "patches", "convolution" })
	void onePixelPatchesOneCandidateAndAConstantImageAreNoProblem(String network) {
		for (Scene small : List.of(Scene.blobs(1, 6, 1), Scene.blobs(1, 8, 8))) {
			Policy policy = policy("network=" + network);
			policy.begin(small.context(Direction.MAXIMISE, 1));
			policy.observe(small.observation(0, 0, 1, Quality.OK));
			policy.observe(small.observation(1, 0, 2, Quality.OK));
			assertThat(policy.propose(Set.of())).isNotNull();
		}
	}
}
