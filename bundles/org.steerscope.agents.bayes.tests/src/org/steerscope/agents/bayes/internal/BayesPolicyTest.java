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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.data.settings.Settings;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.run.Action;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;

class BayesPolicyTest {

	private static final Map<String, String> SMALL = Map.of("hidden", "32 16", "cycles", "10");

	private static Policy policy(String id, SearchRule rule) {
		return id.equals("gp")
				? new GpPolicyFactory().create(Settings.parse(GpSettings.class, Map.of("acquisition", word(rule)), "test"))
				: new DklPolicyFactory().create(Settings.parse(DklSettings.class, with(SMALL, "acquisition", word(rule)), "test"));
	}

	private static String word(SearchRule rule) {
		return rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	private static Map<String, String> with(Map<String, String> map, String key, String value) {
		Map<String, String> m = new java.util.HashMap<>(map);
		m.put(key, value);
		return m;
	}

	@ParameterizedTest
	@EnumSource(SearchRule.class)
	void everyRuleProposesNewCandidatesAndPredictsThem(SearchRule rule) {
		Scene scene = Scene.blobs(1, 40, 8);
		for (String id : List.of("gp", "dkl")) {
			Policy policy = policy(id, rule);
			List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 3, 6);
			for (int i = 0; i < 5; i++) {
				Proposal p = scene.step(policy, measured);
				assertThat(p.reason()).contains("best so far");
				assertThat(p.forecasts().get(0).sd()).isPositive();
				assertThat(p.fitSeconds()).isPositive();
			}
			assertThat(new HashSet<>(measured)).hasSize(measured.size());
			Prediction prediction = policy.prediction().orElseThrow();
			assertThat(prediction.mean()).hasSize(scene.candidates().size());
			for (int i = 0; i < prediction.mean().length; i++) {
				assertThat(Float.isFinite(prediction.mean()[i]) && prediction.sd()[i] > 0
						&& Float.isFinite(prediction.acquisition()[i])).isTrue();
			}
			assertThat(policy.embedding().orElseThrow().x()).hasSameSizeAs(prediction.mean());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void anInterruptedRunGoesOnWithTheSameBits(String id) {
		Scene scene = Scene.blobs(2, 40, 8);
		for (SearchRule rule : List.of(SearchRule.EI, SearchRule.THOMPSON, SearchRule.FIND_AND_MAP)) {
			Policy unbroken = policy(id, rule);
			List<Integer> measured = scene.begin(unbroken, Direction.MAXIMISE, 4, 8);
			for (int i = 0; i < 4; i++) {
				scene.step(unbroken, measured);
			}
			byte[] snapshot = unbroken.snapshot();
			Policy restored = policy(id, rule);
			restored.begin(scene.context(Direction.MAXIMISE, 4));
			restored.restore(snapshot);
			Policy fork = unbroken.fork();
			List<Integer> again = new ArrayList<>(measured);
			List<Integer> forked = new ArrayList<>(measured);
			for (int i = 0; i < 4; i++) {
				Proposal p = scene.step(unbroken, measured);
				Proposal q = scene.step(restored, again);
				scene.step(fork, forked);
				assertThat(q.forecasts()).isEqualTo(p.forecasts());
			}
			assertThat(again).isEqualTo(measured);
			assertThat(forked).isEqualTo(measured);
			assertThat(restored.prediction().get().mean()).isEqualTo(unbroken.prediction().get().mean());
			assertThat(restored.snapshot()).isEqualTo(unbroken.snapshot());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void damagedOrForeignSnapshotsAreRefused(String id) {
		Scene scene = Scene.blobs(2, 40, 8);
		Policy policy = policy(id, SearchRule.EI);
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 4, 8);
		scene.step(policy, measured);
		byte[] good = policy.snapshot();
		Policy other = policy(id, SearchRule.EI);
		other.begin(scene.context(Direction.MAXIMISE, 4));
		for (int cut : new int[] { 0, 3, 10, good.length / 2, good.length - 1 }) {
			assertThatThrownBy(() -> other.restore(Arrays.copyOf(good, cut))).isInstanceOf(IllegalArgumentException.class);
		}
		assertThatThrownBy(() -> other.restore(Arrays.copyOf(good, good.length + 1)))
				.isInstanceOf(IllegalArgumentException.class);
		Policy different = policy(id, SearchRule.UCB);
		different.begin(scene.context(Direction.MAXIMISE, 4));
		assertThatThrownBy(() -> different.restore(good)).isInstanceOf(IllegalArgumentException.class);
		other.restore(good);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void seekingSmallValuesIsTheMirrorImage(String id) {
		Scene scene = Scene.blobs(3, 40, 8);
		double[] negative = Arrays.stream(scene.truth()).map(v -> -v).toArray();
		Scene mirror = new Scene(scene.image(), scene.candidates(), negative);
		Policy up = policy(id, SearchRule.UCB);
		Policy down = policy(id, SearchRule.UCB);
		List<Integer> a = scene.begin(up, Direction.MAXIMISE, 5, 8);
		List<Integer> b = mirror.begin(down, Direction.MINIMISE, 5, 8);
		for (int i = 0; i < 4; i++) {
			Proposal p = scene.step(up, a);
			Proposal q = mirror.step(down, b);
			assertThat(q.forecasts().get(0).mean()).isEqualTo(-p.forecasts().get(0).mean());
			assertThat(q.forecasts().get(0).sd()).isEqualTo(p.forecasts().get(0).sd());
		}
		assertThat(b).isEqualTo(a);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void awkwardDataAreNoProblem(String id) {
		Scene scene = Scene.blobs(4, 32, 8);
		Policy policy = policy(id, SearchRule.EI);
		policy.begin(scene.context(Direction.MAXIMISE, 6));
		assertThat(policy.propose(Set.of()).reason()).contains("random");
		policy.observe(scene.observation(0, 3, Double.NaN, Quality.INVALID));
		assertThat(policy.propose(Set.of()).reason()).contains("nothing usable");
		policy.observe(scene.observation(1, 4, 2.5, Quality.OK));
		assertThat(policy.propose(Set.of()).reason()).contains("only one");
		policy.observe(scene.observation(2, 5, 2.5, Quality.SUSPECT));
		assertThat(policy.propose(Set.of()).reason()).contains("equal");
		assertThat(policy.prediction()).isEmpty();
		policy.observe(scene.observation(3, 4, 2.7, Quality.OK));
		policy.observe(scene.observation(4, 4, 2.6, Quality.CENSORED_HIGH));
		Proposal p = policy.propose(Set.of());
		assertThat(p.reason()).contains("best so far 2.7");
		assertThat(policy.prediction().get().step()).isEqualTo(4);
		policy.observe(scene.observation(5, 200, 1e30, Quality.OK));
		assertThat(policy.propose(Set.of()).forecasts().get(0).mean()).isFinite();
		policy.observe(scene.observation(5, 200, -1e-30, Quality.OK));
		assertThat(policy.propose(Set.of()).forecasts().get(0).mean()).isLessThan(10);
	}

	@Test
	void whatMayNotBeLearnedFromIsNotButIsNotMeasuredAgain() {
		Scene scene = Scene.blobs(4, 32, 8);
		Policy policy = policy("gp", SearchRule.EI);
		scene.begin(policy, Direction.MAXIMISE, 7, 6);
		policy.propose(Set.of());
		assertThat(policy.prediction().get().step()).isEqualTo(6);
		Observation o = scene.observation(6, 100, 99, Quality.OK);
		policy.observe(new Observation(6, o.place(), o.sample(), o.scalars(), false, null));
		policy.propose(Set.of());
		assertThat(policy.prediction().get().step()).isEqualTo(6);
		assertThat(policy.prediction().get().mean()[100]).isLessThan(50);
	}

	@Test
	void theLastFreeCandidateIsTakenThenNothingIsLeft() {
		Scene scene = Scene.blobs(5, 10, 8);
		Policy policy = policy("gp", SearchRule.EI);
		policy.begin(scene.context(Direction.MAXIMISE, 8));
		Set<Pixel> pending = new HashSet<>();
		for (int i = 0; i < scene.candidates().size(); i++) {
			if (i != 4) {
				pending.add(scene.candidates().pixel(i));
			}
		}
		policy.observe(scene.observation(0, 0, 1, Quality.OK));
		policy.observe(scene.observation(1, 1, 2, Quality.OK));
		assertThat(policy.propose(pending).action().places()).containsExactly(scene.candidates().pixel(4));
		pending.add(scene.candidates().pixel(4));
		assertThat(policy.propose(pending).action()).isInstanceOf(Action.Finish.class);
	}

	@Test
	void aRescoredStepReplacesTheOldOneAndARetakenOverviewKeepsWhatWasLearned() {
		Scene scene = Scene.blobs(6, 40, 8);
		Policy a = policy("gp", SearchRule.EI);
		scene.begin(a, Direction.MAXIMISE, 9, 8);
		a.observe(scene.observation(2, scene.start(8, 9)[2], 50, Quality.OK));
		a.begin(scene.context(Direction.MAXIMISE, 9));
		assertThat(a.propose(Set.of()).reason()).contains("best so far 50");
		assertThat(a.prediction().get().step()).isEqualTo(8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gp", "dkl" })
	void findsTheBestFasterThanByChance(String id) {
		int better = 0;
		for (long seed = 0; seed < 5; seed++) {
			Scene scene = Scene.blobs(20 + seed, 48, 8);
			double[] sorted = scene.truth().clone();
			Arrays.sort(sorted);
			Policy policy = policy(id, SearchRule.EI);
			List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, seed, 10);
			for (int i = 0; i < 20; i++) {
				scene.step(policy, measured);
			}
			double found = measured.stream().mapToDouble(i -> scene.truth()[i]).max().getAsDouble();
			double byChance = Arrays.stream(scene.start(30, seed)).mapToDouble(i -> scene.truth()[i]).max().getAsDouble();
			better += found > byChance ? 1 : 0;
		}
		assertThat(better).as("runs of five that beat chance").isGreaterThanOrEqualTo(4);
	}

	@Test
	void thePublishedSceneIsMappedFromFortyMeasurements() {
		Scene scene = Scene.eels();
		double[] r2 = new double[3];
		for (int seed = 0; seed < 3; seed++) {
			Policy policy = policy("gp", SearchRule.FIND_AND_MAP);
			List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, seed, 10);
			while (measured.size() < 40) {
				scene.step(policy, measured);
			}
			List<Integer> before = List.copyOf(measured);
			policy.propose(Set.of());
			r2[seed] = scene.r2(policy.prediction().get(), before);
		}
		Arrays.sort(r2);
		assertThat(r2[1]).isGreaterThan(0.85);
	}

	@Test
	void deepKernelLearningRunsOnThePublishedScene() {
		Scene scene = Scene.eels();
		Policy policy = new DklPolicyFactory().create(Settings.defaults(DklSettings.class));
		List<Integer> measured = scene.begin(policy, Direction.MAXIMISE, 1, 10);
		for (int i = 0; i < 5; i++) {
			Proposal p = scene.step(policy, measured);
			assertThat(p.reason()).contains("best so far");
		}
		assertThat(policy.prediction().get().noiseSd()).isPositive();
		assertThat(policy.embedding().get().label()[0]).isEqualTo("latent 1");
	}

	@Test
	void tooManyCandidatesAreRefusedWithARemedy() {
		Scene scene = Scene.blobs(1, 32, 8);
		assertThatThrownBy(() -> policy("gp", SearchRule.EI).begin(new PolicyContext(scene.image(),
				new Candidates(6000, 6000, 16, 1), Direction.MAXIMISE, 1))).isInstanceOf(ProblemException.class)
				.hasMessageContaining("larger step");
	}

	@Test
	void hiddenLayersAreReadFromText() {
		assertThat(Settings.parse(DklSettings.class, Map.of("hidden", "64-32"), "x").layers()).containsExactly(64, 32);
		assertThat(Settings.parse(DklSettings.class, Map.of("hidden", ""), "x").layers()).isEmpty();
		assertThatThrownBy(() -> Settings.parse(DklSettings.class, Map.of("hidden", "64 many"), "x"))
				.isInstanceOf(ProblemException.class).hasMessageContaining("many");
		assertThat(Settings.defaults(GpSettings.class).beta()).isCloseTo(2, within(0.0));
	}
}
