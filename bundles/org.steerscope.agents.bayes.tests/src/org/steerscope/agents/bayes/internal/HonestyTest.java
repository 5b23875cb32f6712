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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;

/** Each detector on 20 runs that provoke it and all of them on healthy ones; seeds are fixed and the tallies printed. */
class HonestyTest {

	private static final int RUNS = 20;
	private static final int NEEDED = 18;
	private static final int WITHIN = 15;
	private static final int EDGE = 32;

	private static GpSettings gp(String rule, String... more) {
		Map<String, String> m = new HashMap<>();
		m.put("acquisition", rule);
		for (int i = 0; i < more.length; i += 2) {
			m.put(more[i], more[i + 1]);
		}
		return Settings.parse(GpSettings.class, m, "test");
	}

	private static Policy policy(GpSettings s, Learner learner) {
		return new BayesPolicy("gp", s, Search.of(s.acquisition(), s.xi(), s.beta(), s.search()), learner);
	}

	private static Policy policy(String rule, String... more) {
		GpSettings s = gp(rule, more);
		return policy(s, new GpLearner(s));
	}

	private static Policy spoilt(double factor, boolean collapsed) {
		GpSettings s = gp("ei");
		return policy(s, new Doubtful(new GpLearner(s), factor, collapsed));
	}

	/**
	 * Counts runs in which a doubt stands within so many steps after its cause; a run ends when it does. A run on a decoy that has found
	 * what the decoy hides is no provocation; another seed takes its place.
	 */
	private static void provoked(String what, int since, LongFunction<World.Run> runs, String... ids) {
		int fired = 0;
		int delays = 0;
		int early = 0;
		int unprovoked = 0;
		List<Long> missed = new ArrayList<>();
		for (long seed = 0; seed < RUNS + unprovoked; seed++) {
			World.Run run = runs.apply(seed);
			Integer at = null;
			while (at == null && run.measured.size() <= since + WITHIN) {
				run.step();
				for (String id : ids) {
					at = at == null ? run.first.get(id) : at;
				}
			}
			if (at != null) {
				fired++;
				delays += at - since;
				early += at < since ? 1 : 0;
			} else if (run.foundTheSecret()) {
				unprovoked++;
			} else {
				missed.add(seed);
			}
		}
		System.out.printf(java.util.Locale.ROOT, "%-34s %2d of %d, %.1f measurements after the cause; missed seeds %s, %d without provocation%n",
				what, fired, RUNS, (double) delays / Math.max(1, fired), missed, unprovoked);
		assertThat(unprovoked).isLessThanOrEqualTo(RUNS);
		assertThat(fired).as("%s; missed seeds %s", what, missed).isGreaterThanOrEqualTo(NEEDED);
		assertThat(early).as("%s before there was a cause", what).isLessThanOrEqualTo(1);
	}

	private static World.Run run(World.Kind kind, long seed, Policy policy, World.Trouble trouble, int since) {
		return new World.Run(World.of(kind, seed, EDGE), policy, Direction.MAXIMISE, 10, trouble, since);
	}

	private static World.Kind kind(long seed) {
		World.Kind[] kinds = { World.Kind.BLOBS, World.Kind.PARTICLES, World.Kind.LOW_DOSE, World.Kind.BORING, World.Kind.STRIPES };
		return kinds[(int) (seed % kinds.length)];
	}

	private static String rule(long seed) {
		return seed / 5 % 2 == 0 ? "find-and-map" : "ei";
	}

	@Test
	void aScalarThatIsNoiseIsNoticed() {
		provoked("noise", 10, seed -> run(kind(seed), seed, policy(rule(seed)), World.Trouble.NOISE, 0), "noise");
	}

	@Test
	void aGreedySearchOnALocalMaximumIsNoticed() {
		provoked("trapped", 10, seed -> run(World.Kind.DECOY, seed, policy("ucb", "beta", "0"), World.Trouble.NONE, 0), "trapped");
	}

	@Test
	void aCollapsedModelIsNoticed() {
		provoked("collapsed (latent space)", 10, seed -> run(kind(seed), seed, spoilt(1, true), World.Trouble.NONE, 0), "collapsed");
		provoked("collapsed (saturated overview)", 10,
				seed -> run(World.Kind.SATURATED, seed, policy(rule(seed)), World.Trouble.NONE, 0), "collapsed");
	}

	@Test
	void aModelThatIsTooSureIsNoticed() {
		provoked("miscalibrated (sd / 8)", 10, seed -> run(kind(seed), seed, spoilt(0.125, false), World.Trouble.NONE, 0), "miscalibrated");
	}

	@Test
	void contaminationIsNotTakenForReward() {
		provoked("reward-hacking (contamination)", 20,
				seed -> run(seed % 2 == 0 ? World.Kind.PARTICLES : World.Kind.BLOBS, seed, policy(rule(seed)), World.Trouble.CONTAMINATION, 20),
				"reward-hacking");
	}

	@Test
	void residueThatTheOverviewDoesNotShowIsNotTakenForReward() {
		int fired = 0;
		List<Long> missed = new ArrayList<>();
		for (long seed = 20; seed < 20 + RUNS; seed++) {
			World.Run run = run(kind(seed), seed, policy(rule(seed)), World.Trouble.RESIDUE, 0);
			int second = -1;
			while (!run.first.containsKey("reward-hacking") && run.measured.size() < 60
					&& (second < 0 || run.measured.size() <= second + WITHIN)) {
				run.step();
				second = run.secondOnResidue();
			}
			if (run.first.containsKey("reward-hacking")) {
				fired++;
			} else {
				missed.add(seed);
			}
		}
		System.out.printf("%-34s %2d of %d; missed seeds %s%n", "reward-hacking (residue)", fired, RUNS, missed);
		assertThat(fired).as("missed seeds %s", missed).isGreaterThanOrEqualTo(NEEDED);
	}

	@Test
	void aFadingSourceATipChangeAndAWanderingAxisAreNoticed() {
		provoked("beam decay", 20, seed -> run(kind(seed), seed, policy(rule(seed)), World.Trouble.BEAM_DECAY, 20), "reward-hacking",
				"out-of-distribution");
		provoked("tip change", 20, seed -> run(kind(seed), seed, policy(rule(seed)), World.Trouble.TIP_CHANGE, 20), "reward-hacking",
				"out-of-distribution", "miscalibrated");
		provoked("energy drift", 20, seed -> run(kind(seed), seed, policy(rule(seed)), World.Trouble.ENERGY_DRIFT, 20),
				"reward-hacking", "out-of-distribution");
	}

	@Test
	void otherConditionsAreNoticed() {
		provoked("exposure doubled", 20, seed -> run(kind(seed), seed, policy(rule(seed)), World.Trouble.DWELL_DOUBLED, 20),
				"out-of-distribution");
		provoked("overview retaken, noisy", 12, seed -> retaken(seed, 0, 1), "out-of-distribution");
		provoked("overview retaken, out of focus", 12, seed -> retaken(seed, 2, 0), "out-of-distribution");
	}

	private static World.Run retaken(long seed, double blur, double noise) {
		World world = World.of(seed % 2 == 0 ? World.Kind.PARTICLES : World.Kind.STRIPES, seed, EDGE);
		Policy policy = policy(rule(seed));
		World.Run run = new World.Run(world, policy, Direction.MAXIMISE, 10, World.Trouble.NONE, 0).until(12);
		policy.begin(world.retaken(Direction.MAXIMISE, blur, noise));
		return run;
	}

	@Test
	void healthyRunsRaiseNoAlarm() {
		int runs = 0;
		int alarms = 0;
		List<String> said = new ArrayList<>();
		for (long seed = 100; seed < 100 + RUNS; seed++) {
			World.Run run = run(kind(seed), seed, policy(rule(seed)), World.Trouble.NONE, 0).until(60);
			runs++;
			alarms += run.first.isEmpty() ? 0 : 1;
			if (!run.first.isEmpty()) {
				said.add("%d %s %s %s".formatted(seed, kind(seed), rule(seed), run.first));
			}
		}
		System.out.printf("%-34s %2d of %d with a false alarm: %s%n", "healthy, 60 measurements", alarms, runs, said);
		assertThat(alarms).as("%s", said).isLessThanOrEqualTo(1);
	}

	@Test
	void anOverviewRetakenUnderTheSameConditionsRaisesNone() {
		for (long seed = 0; seed < 5; seed++) {
			assertThat(retaken(seed, 0, 0.02).until(20).first).isEmpty();
		}
	}

	@Test
	void doubtsSurviveAnInterruptionAndForksGoTheirOwnWay() {
		World world = World.of(World.Kind.PARTICLES, 1, EDGE);
		Policy policy = policy("ei");
		World.Run run = new World.Run(world, policy, Direction.MAXIMISE, 10, World.Trouble.DWELL_DOUBLED, 12).until(18);
		Diagnosis standing = policy.diagnosis().orElseThrow();
		assertThat(standing.concerns().stream().map(Concern::id)).contains("out-of-distribution");
		Policy fork = policy.fork();
		Policy restored = policy("ei");
		restored.begin(world.context(Direction.MAXIMISE));
		restored.restore(policy.snapshot());
		assertThat(restored.snapshot()).isEqualTo(policy.snapshot());
		for (Policy p : List.of(policy, restored)) {
			for (int step = 18; step < 24; step++) {
				p.propose(java.util.Set.of());
				p.observe(world.measure(step, 3 * step, World.Trouble.DWELL_DOUBLED, 12));
			}
			p.propose(java.util.Set.of());
		}
		assertThat(restored.diagnosis()).isEqualTo(policy.diagnosis());
		assertThat(restored.snapshot()).isEqualTo(policy.snapshot());
		for (int step = 18; step < 24; step++) {
			fork.observe(world.measure(step, 3 * step, World.Trouble.NONE, 0));
			fork.propose(java.util.Set.of());
		}
		assertThat(fork.diagnosis().orElseThrow().concerns()).as("the conditions are the usual ones again").isEmpty();
		assertThat(policy.diagnosis().orElseThrow().concerns()).isNotEmpty();
	}
}
