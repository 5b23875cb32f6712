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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.numerics.Blas;
import org.steerscope.run.Action;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;

class ManyAndFewTest {

	private static Policy policy(String... settings) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			map.put(settings[i], settings[i + 1]);
		}
		return new GpPolicyFactory().create(Settings.parse(GpSettings.class, map, ""));
	}

	private static Scene scene(int rows, int cols, float[] image, int patch) {
		Candidates candidates = new Candidates(rows, cols, patch, 1);
		double[] truth = new double[candidates.size()];
		for (int i = 0; i < truth.length; i++) {
			truth[i] = 1 + Math.sin(0.2 * candidates.row(i)) + 0.01 * i;
		}
		return new Scene(Image.of(PixelGrid.uncalibrated(rows, cols), List.of(new Image.Plane("a", Unit.ONE)), List.of(image), List.of(),
				true), candidates, truth);
	}

	@ParameterizedTest
	@ValueSource(strings = { "find-and-map", "thompson" })
	void sameBitsOnAnyNumberOfThreads(String rule) {
		Scene scene = Scene.blobs(4, 120, 16);
		List<Prediction> predictions = new ArrayList<>();
		for (String threads : List.of("1", "3")) {
			Policy policy = policy("threads", threads, "acquisition", rule);
			List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 8, 12);
			for (int i = 0; i < 4; i++) {
				scene.step(policy, measured);
			}
			predictions.add(policy.prediction().get());
		}
		Blas.open(1);
		Prediction a = predictions.get(0);
		Prediction b = predictions.get(1);
		assertThat(b.mean()).isEqualTo(a.mean());
		assertThat(b.high()).isEqualTo(a.high());
		assertThat(b.acquisition()).isEqualTo(a.acquisition());
	}

	@Test
	void manyValuesAreLearnedThroughInducingPointsNearlyAsWell() {
		Scene scene = Scene.blobs(6, 60, 8);
		GpLearner exact = learner(scene, "3000");
		GpLearner sparse = learner(scene, "200");
		Data data = data(scene, 420);
		exact.fit(data);
		sparse.fit(data);
		assertThat(sparse.model()).contains("learned through");
		assertThat(exact.model()).doesNotContain("learned through");
		int n = scene.candidates().size();
		assertThat(r2(sparse, scene, n)).isGreaterThan(r2(exact, scene, n) - 0.02).isGreaterThan(0.9);
		LeaveOneOut loo = sparse.leaveOneOut();
		assertThat(Arrays.stream(loo.sd()).allMatch(s -> s > 0 && s < 2)).isTrue();
		Data more = data(scene, 425);
		sparse.fit(more);
		assertThat(sparse.leaveOneOut().sd()).hasSize(425);
	}

	private static GpLearner learner(Scene scene, String exact) {
		GpLearner learner = new GpLearner(Settings.parse(GpSettings.class, Map.of("exact", exact), ""));
		learner.begin(scene.context(Direction.MAXIMISE, 1));
		return learner;
	}

	private static Data data(Scene scene, int n) {
		SplittableRandom random = new SplittableRandom(9);
		int[] where = scene.start(n, 2);
		return new Data(where, Arrays.stream(where).mapToDouble(i -> scene.truth()[i] + 0.02 * random.nextGaussian()).toArray());
	}

	private static double r2(GpLearner learner, Scene scene, int n) {
		int[] all = new int[n];
		Arrays.setAll(all, i -> i);
		double[] mean = new double[n];
		learner.predict(all, mean, new double[n]);
		double average = Arrays.stream(scene.truth()).average().getAsDouble();
		double error = 0;
		double total = 0;
		for (int i = 0; i < n; i++) {
			error += Math.pow(learner.warp().back(mean[i]) - scene.truth()[i], 2);
			total += Math.pow(scene.truth()[i] - average, 2);
		}
		return 1 - error / total;
	}

	@Test
	void aRunLearnedThroughInducingPointsGoesOnAfterARestart() {
		Scene scene = Scene.blobs(6, 60, 8);
		Policy policy = policy("exact", "150", "map", "pca");
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 3, 180);
		scene.step(policy, measured);
		byte[] snapshot = policy.snapshot();
		Proposal next = policy.propose(Set.of());
		Policy other = policy("exact", "150", "map", "pca");
		other.begin(scene.context(Direction.MAXIMISE, 3));
		other.restore(snapshot);
		assertThat(other.propose(Set.of()).action()).isEqualTo(next.action());
		assertThat(other.prediction().get().mean()).isEqualTo(policy.prediction().get().mean());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5 })
	void onePixelPatchesConstantImagesAndHolesAreNoProblem(int patch) {
		float[] constant = new float[20 * 17];
		Arrays.fill(constant, 3);
		float[] holes = constant.clone();
		for (int i = 0; i < holes.length; i++) {
			holes[i] = i % 3 == 0 ? Float.NaN : i % 7 == 0 ? Float.NEGATIVE_INFINITY : i % 11;
		}
		float[] nothing = new float[20 * 17];
		Arrays.fill(nothing, Float.NaN);
		for (float[] image : List.of(constant, holes, nothing)) {
			Scene scene = scene(20, 17, image, patch);
			Policy policy = policy("map", "pca");
			List<Integer> measured = scene.begin(policy, Direction.MINIMISE, 5, 4);
			for (int i = 0; i < 4; i++) {
				scene.step(policy, measured);
			}
			for (float m : policy.prediction().get().mean()) {
				assertThat(m).isFinite();
			}
		}
	}

	@Test
	void aSingleCandidateIsMeasuredAndThenThereIsNoMore() {
		Scene scene = scene(16, 16, new float[256], 16);
		Policy policy = policy("map", "pca");
		policy.begin(scene.context(Direction.MAXIMISE, 1));
		Proposal only = policy.propose(Set.of());
		assertThat(only.action().places()).containsExactly(scene.candidates().pixel(0));
		policy.observe(scene.observation(0, 0, 1.5, Quality.OK));
		assertThat(policy.propose(Set.of()).action()).isInstanceOf(Action.Finish.class);
	}
}
