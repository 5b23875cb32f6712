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
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.run.Action;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Policy;
import org.steerscope.run.Proposal;

/** What holds for every search rule alike, and what curiosity is after. */
class EveryRuleTest {

	private static final Direction UP = Direction.MAXIMISE;

	/** The same observation with a spectrum of two channels that follows the candidate's value, and shows a line at some places. */
	private static Observation withSpectrum(Scene scene, int step, int candidate, double value, double line) {
		Observation o = scene.observation(step, candidate, value, Quality.OK);
		double[] axis = new double[300];
		double[] counts = new double[300];
		for (int i = 0; i < axis.length; i++) {
			axis[i] = i;
			counts[i] = scene.truth()[candidate] * Math.exp(-i / 100.0) + line * Math.exp(-Math.pow((i - 200) / 8.0, 2))
					+ 0.01 * Math.sin(i * (candidate + 1.0));
		}
		Axis a = Axis.of("energy loss", Unit.ONE, axis);
		Measurement m = new Measurement(List.of(Channel.curve("spectrum", Unit.ONE, a, counts), Channel.curve("dark", Unit.ONE, a, axis)),
				Conditions.UNKNOWN, true);
		return new Observation(step, o.place(), o.sample(), o.scalars(), true, m);
	}

	private static List<Integer> run(Scene scene, Policy policy, Direction direction, double factor, int steps) {
		policy.begin(scene.context(direction, 17));
		List<Integer> measured = new ArrayList<>();
		for (int i : scene.start(8, 17)) {
			policy.observe(withSpectrum(scene, measured.size(), i, factor * scene.truth()[i], 0));
			measured.add(i);
		}
		goOn(scene, policy, factor, steps, measured);
		return measured;
	}

	private static void goOn(Scene scene, Policy policy, double factor, int steps, List<Integer> measured) {
		for (int k = 0; k < steps; k++) {
			for (Pixel p : policy.propose(Set.of()).action().places()) {
				int i = scene.candidates().indexOf(p);
				policy.observe(withSpectrum(scene, measured.size(), i, factor * scene.truth()[i], 0));
				measured.add(i);
			}
		}
	}

	private static String[] busy(double target) {
		return new String[] { "search.target", Double.toString(target), "search.batch", "2", "search.travel", "2", "search.dose", "1",
				"search.schedule", "growing" };
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void seekingSmallValuesIsTheMirrorImage(SearchRule rule) {
		Scene scene = Scene.blobs(41, 32, 8);
		List<Integer> up = run(scene, Rules.gp(rule, busy(3.4)), Direction.MAXIMISE, 1, 4);
		List<Integer> down = run(scene, Rules.gp(rule, busy(-3.4)), Direction.MINIMISE, -1, 4);
		assertThat(down).isEqualTo(up).hasSize(16);
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void unitsDoNotMatter(SearchRule rule) {
		Scene scene = Scene.blobs(42, 32, 8);
		List<Integer> plain = run(scene, Rules.gp(rule, busy(3.4)), UP, 1, 3);
		for (int power : new int[] { -120, 100 }) {
			double factor = Math.scalb(1.0, power);
			assertThat(run(scene, Rules.gp(rule, busy(3.4 * factor)), UP, factor, 3)).isEqualTo(plain);
		}
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void anInterruptedRunGoesOnWithTheSameChoices(SearchRule rule) {
		Scene scene = Scene.blobs(43, 32, 8);
		Policy unbroken = Rules.gp(rule, busy(3.4));
		PlaceRule wish = new PlaceRule(PlaceRule.Kind.FAVOUR, List.of(new Pixel(0, 0), new Pixel(12, 39)));
		unbroken.places(List.of(wish));
		List<Integer> measured = run(scene, unbroken, UP, 1, 3);
		Policy restored = Rules.gp(rule, busy(3.4));
		restored.begin(scene.context(UP, 17));
		restored.places(List.of(wish));
		restored.restore(unbroken.snapshot());
		Policy fork = unbroken.fork();
		List<Integer> again = new ArrayList<>(measured);
		List<Integer> forked = new ArrayList<>(measured);
		goOn(scene, unbroken, 1, 3, measured);
		goOn(scene, restored, 1, 3, again);
		goOn(scene, fork, 1, 3, forked);
		assertThat(again).isEqualTo(measured);
		assertThat(forked).isEqualTo(measured);
		assertThat(restored.snapshot()).isEqualTo(unbroken.snapshot());
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void awkwardDataAreNoProblem(SearchRule rule) {
		Scene scene = Scene.blobs(44, 24, 8);
		Policy policy = Rules.gp(rule, "search.batch", "2", "search.dose", "1");
		policy.begin(scene.context(UP, 6));
		Object[][] told = { { 3, Double.NaN, Quality.INVALID, "nothing usable" }, { 4, 2.5, Quality.OK, "only one" },
				{ 5, 2.5, Quality.SUSPECT, "equal" }, { 4, 2.5, Quality.OK, "equal" }, { 4, 2.7, Quality.OK, "best so far" },
				{ 4, 2.6, Quality.CENSORED_HIGH, "best so far" }, { 60, 1e30, Quality.OK, "best so far" },
				{ 61, -1e-30, Quality.OK, "best so far" }, { 62, 1e300, Quality.OK, "" }, { 63, -1e300, Quality.OK, "" } };
		for (int i = 0; i < told.length; i++) {
			policy.observe(scene.observation(i, (int) told[i][0], (double) told[i][1], (Quality) told[i][2]));
			Proposal p = policy.propose(Set.of());
			assertThat(p.reason()).contains((String) told[i][3]);
			assertThat(p.action().places()).hasSize(2).doesNotHaveDuplicates();
			policy.prediction().ifPresent(q -> {
				for (float a : q.acquisition()) {
					assertThat(Float.isFinite(a)).isTrue();
				}
			});
		}
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void onePixelPatchesAndASingleCandidateAreNoProblem(SearchRule rule) {
		for (int patch : new int[] { 1, 12 }) {
			Scene scene = Scene.blobs(45, 12, patch);
			Policy policy = Rules.gp(rule);
			policy.begin(scene.context(UP, 2));
			assertThat(policy.propose(Set.of()).action().places()).hasSize(1);
			policy.observe(scene.observation(0, 0, 1, Quality.OK));
			if (patch == 12) {
				assertThat(policy.propose(Set.of()).action()).isInstanceOf(Action.Finish.class);
				continue;
			}
			policy.observe(scene.observation(1, 100, 2, Quality.OK));
			for (int i = 2; i < 6; i++) {
				Pixel p = policy.propose(Set.of()).action().places().get(0);
				policy.observe(scene.observation(i, scene.candidates().indexOf(p)));
			}
		}
	}

	@Test
	void curiosityGoesWhereSpectraAreUnlikeTheOthers() {
		int met = 0;
		for (int seed = 0; seed < 5; seed++) {
			Scene scene = Scene.blobs(50 + seed, 48, 8);
			double[] sorted = scene.truth().clone();
			Arrays.sort(sorted);
			double limit = sorted[sorted.length * 9 / 10];
			int[] odd = new int[2];
			for (int k = 0; k < 2; k++) {
				Policy policy = Rules.gp(k == 0 ? SearchRule.CURIOSITY : SearchRule.NOVELTY);
				policy.begin(scene.context(UP, seed));
				List<Integer> measured = new ArrayList<>();
				for (int i : scene.start(10, seed)) {
					policy.observe(withSpectrum(scene, measured.size(), i, measured.size(), scene.truth()[i] > limit ? 5 : 0));
					measured.add(i);
				}
				for (int step = 0; step < 20; step++) {
					Proposal p = policy.propose(Set.of());
					assertThat(p.reason()).contains(k == 0 ? "unusual spectrum" : "looks least like");
					int i = scene.candidates().indexOf(p.action().places().get(0));
					boolean shows = scene.truth()[i] > limit;
					odd[k] += shows ? 1 : 0;
					policy.observe(withSpectrum(scene, measured.size(), i, measured.size(), shows ? 5 : 0));
					measured.add(i);
				}
			}
			System.out.println("odd spectra by curiosity " + odd[0] + ", by novelty " + odd[1] + ", by chance 2");
			met += odd[0];
		}
		assertThat(met).as("odd spectra met in 100 steps, 10 by chance").isGreaterThanOrEqualTo(25);
	}

	@Test
	void withoutSpectraCuriosityIsNovelty() {
		Scene scene = Scene.blobs(46, 40, 8);
		Policy curious = Rules.gp(SearchRule.CURIOSITY);
		Policy plain = Rules.gp(SearchRule.NOVELTY);
		List<Integer> a = scene.begin(curious, UP, 5, 6);
		List<Integer> b = scene.begin(plain, UP, 5, 6);
		assertThat(scene.step(curious, a).reason()).contains("only 0 spectra");
		scene.step(plain, b);
		assertThat(a).isEqualTo(b);
	}
}
