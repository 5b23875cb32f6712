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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Direction;

/** The model behind {@code gp}: what it is told and what it makes of it. */
class GpLearnerTest {

	private static GpSettings settings(String... pairs) {
		Map<String, String> map = new java.util.HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return Settings.parse(GpSettings.class, map, "test");
	}

	private static GpLearner learner(Scene scene, GpSettings settings) {
		GpLearner learner = new GpLearner(settings);
		learner.begin(scene.context(Direction.MAXIMISE, 1));
		return learner;
	}

	private static Data data(Scene scene, int n) {
		int[] where = scene.start(n, 3);
		return new Data(where, Arrays.stream(where).mapToDouble(i -> scene.truth()[i]).toArray());
	}

	private static double[] means(Learner learner, int size) {
		double[] all = new double[size];
		learner.predict((from, count, mean, sd, drawn) -> System.arraycopy(mean, 0, all, from, count), null);
		return all;
	}

	@ParameterizedTest
	@EnumSource(GpFeatures.class)
	void everyKindOfFeaturesPredictsTheSameForAllAndForSome(GpFeatures features) {
		Scene scene = Scene.blobs(4, 40, 8);
		GpLearner learner = learner(scene, settings("features", features.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
		learner.fit(data(scene, 30));
		double[] all = means(learner, scene.truth().length);
		int[] some = { 0, 5, 411, scene.truth().length - 1 };
		double[] mean = new double[4];
		double[] sd = new double[4];
		learner.predict(some, mean, sd);
		for (int i = 0; i < some.length; i++) {
			assertThat(mean[i]).isCloseTo(all[some[i]], within(1e-6));
			assertThat(sd[i]).isPositive();
		}
		double[] covariance = learner.covariance(some, some);
		for (int i = 0; i < some.length; i++) {
			assertThat(Math.sqrt(covariance[i * some.length + i])).isCloseTo(sd[i], within(1e-5));
		}
		assertThat(learner.model()).contains(features.label()).contains("Matérn 5/2").doesNotContain("matern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "matern12", "matern32", "rbf", "matern52+linear", "matern52*rbf", "matern52(ard)@3+rbf@1", "periodic@3+matern52" })
	void everyKernelLearns(String kernel) {
		Scene scene = Scene.blobs(5, 40, 8);
		GpLearner learner = learner(scene, settings("kernel", kernel));
		learner.fit(data(scene, 40));
		double[] all = means(learner, scene.truth().length);
		double error = 0;
		double spread = 0;
		double centre = Arrays.stream(scene.truth()).average().orElseThrow();
		for (int i = 0; i < all.length; i++) {
			error += Math.pow(learner.warp().back(all[i]) - scene.truth()[i], 2);
			spread += Math.pow(centre - scene.truth()[i], 2);
		}
		assertThat(1 - error / spread).as("R² with %s", kernel).isGreaterThan(0.3);
	}

	@Test
	void aKernelThatCannotBeReadIsRefusedWithThePlace() {
		assertThatThrownBy(() -> settings("kernel", "matern53")).hasMessageContaining("matern53");
	}

	@Test
	void aValueOfGreatKnownNoiseSaysLittle() {
		Scene scene = Scene.blobs(6, 40, 8);
		Data clean = data(scene, 30);
		double[] upward = clean.upward().clone();
		double[] sd = new double[30];
		Arrays.fill(sd, 1e-3);
		upward[7] += 20;
		sd[7] = 40;
		GpLearner told = learner(scene, settings("transform", "false"));
		told.fit(new Data(clean.where(), upward, sd, clean.bound(), clean.others()));
		GpLearner untold = learner(scene, settings("transform", "false"));
		untold.fit(new Data(clean.where(), upward));
		double wrong = 0;
		double right = 0;
		double[] a = means(told, scene.truth().length);
		double[] b = means(untold, scene.truth().length);
		for (int i = 0; i < a.length; i++) {
			right += Math.pow(told.warp().back(a[i]) - scene.truth()[i], 2);
			wrong += Math.pow(untold.warp().back(b[i]) - scene.truth()[i], 2);
		}
		assertThat(right).isLessThan(0.5 * wrong);
	}

	@Test
	void aBoundSaysThatTheValueIsBeyondIt() {
		Scene scene = Scene.blobs(9, 40, 8);
		Data exact = data(scene, 40);
		double[] sorted = exact.upward().clone();
		Arrays.sort(sorted);
		double saturation = sorted[30];
		double[] cut = exact.upward().clone();
		Data.Bound[] bounds = exact.bound().clone();
		for (int i = 0; i < cut.length; i++) {
			if (cut[i] > saturation) {
				cut[i] = saturation;
				bounds[i] = Data.Bound.AT_LEAST;
			}
		}
		GpLearner told = learner(scene, settings("transform", "false"));
		told.fit(new Data(exact.where(), cut, exact.sd(), bounds, exact.others()));
		GpLearner untold = learner(scene, settings("transform", "false"));
		untold.fit(new Data(exact.where(), cut));
		double[] a = means(told, scene.truth().length);
		double[] b = means(untold, scene.truth().length);
		double above = 0;
		for (int i = 0; i < 40; i++) {
			if (bounds[i] == Data.Bound.AT_LEAST) {
				int c = exact.where()[i];
				above += told.warp().back(a[c]) - untold.warp().back(b[c]);
			}
		}
		assertThat(above).as("how much higher the saturated places are believed to be").isPositive();
		assertThat(error(scene, told)).isLessThan(error(scene, untold));
	}

	@Test
	void furtherScalarsThatGoTogetherHelp() {
		double gain = 0;
		for (long seed = 1; seed <= 3; seed++) {
			Scene scene = Scene.blobs(seed, 40, 8);
			int[] where = scene.start(40, seed);
			double[] upward = Arrays.stream(where).mapToDouble(i -> scene.truth()[i]).toArray();
			SplittableRandom random = new SplittableRandom(seed);
			double[][] others = new double[40][1];
			double[] noisy = new double[40];
			for (int i = 0; i < 40; i++) {
				others[i][0] = 5 - 2 * upward[i];
				noisy[i] = upward[i] + 0.4 * random.nextGaussian();
			}
			Data bare = new Data(where, noisy);
			Data rich = new Data(where, noisy, bare.sd(), bare.bound(), others);
			GpLearner one = learner(scene, settings("transform", "false", "features", "coordinates"));
			GpLearner all = learner(scene, settings("transform", "false", "features", "coordinates", "outputs", "all"));
			one.fit(rich);
			all.fit(rich);
			assertThat(all.model()).contains("1 further scalar");
			assertThat(all.leaveOneOut().mean()).hasSize(40);
			gain += error(scene, one) - error(scene, all);
		}
		assertThat(gain).as("mean square error saved").isPositive();
	}

	private static double error(Scene scene, GpLearner learner) {
		double[] z = means(learner, scene.truth().length);
		double sum = 0;
		for (int i = 0; i < z.length; i++) {
			sum += Math.pow(learner.warp().back(z[i]) - scene.truth()[i], 2) / z.length;
		}
		return sum;
	}

	@Test
	void manyValuesAreAddedOneByOneAndARestartGivesTheSameBits() throws IOException {
		Scene scene = Scene.blobs(8, 40, 8);
		Data all = data(scene, 165);
		GpLearner whole = learner(scene, settings());
		whole.fit(all.first(151));
		whole.fit(all.first(154));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		whole.save(new DataOutputStream(bytes));
		whole.fit(all.first(156));
		GpLearner resumed = learner(scene, settings());
		resumed.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		resumed.fit(all.first(156));
		int size = scene.truth().length;
		assertThat(means(resumed, size)).isEqualTo(means(whole, size));
		GpLearner fresh = learner(scene, settings());
		fresh.fit(all.first(156));
		double[] a = means(whole, size);
		double[] b = means(fresh, size);
		double[] back = new double[size];
		Arrays.setAll(back, i -> whole.warp().back(a[i]) - fresh.warp().back(b[i]));
		assertThat(Arrays.stream(back).map(Math::abs).max().orElseThrow()).as("added values against a fit of all").isLessThan(0.3);
		Data rescored = all.first(157);
		rescored.upward()[0] += 1;
		whole.fit(rescored);
		GpLearner again = learner(scene, settings());
		again.fit(rescored);
		assertThat(whole.warp().back(means(whole, size)[9])).isCloseTo(again.warp().back(means(again, size)[9]), within(0.3));
	}

	@Test
	void theFactorOfTheDeviationsFollowsTheMisses() {
		int n = 200;
		SplittableRandom random = new SplittableRandom(5);
		double[] shares = new double[n];
		Arrays.fill(shares, 1.0 / n);
		for (double truth : new double[] { 0.6, 1, 1.8 }) {
			double[] value = new double[n];
			Arrays.setAll(value, i -> truth * random.nextGaussian());
			double[] sd = new double[n];
			Arrays.fill(sd, 1);
			assertThat(SdFactor.of(new LeaveOneOut(value, new double[n], sd), shares)).isCloseTo(truth, within(0.25));
		}
		assertThat(SdFactor.of(new LeaveOneOut(new double[] { 9 }, new double[1], new double[] { 1 }), new double[] { 1 }))
				.as("one value does not say much").isLessThan(1.7);
		assertThat(SdFactor.shares(2, 4, new double[] { 1, 1, 1, 0, 0, 0, 0, 1 })).containsExactly(0.75, 0.25);
	}
}
