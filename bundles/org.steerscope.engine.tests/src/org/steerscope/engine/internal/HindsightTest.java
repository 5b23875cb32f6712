/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Choice;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Regret;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** What is known of a run afterwards: final model, truth and regret. */
class HindsightTest {

	private static final Path FILE = Path.of("over");
	private final Rig rig = new Rig(new MemoryJournals());

	@Test
	void theFinalModelHasLearnedOfEverythingLiveAndPast() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(7, new SteeringCommand.ChangeScalarizer(Choice.of("sum"))));
		Hindsight live = run.hindsight(() -> false).orElseThrow();
		assertThat(live.model().orElseThrow().step()).isEqualTo(run.state().scored());
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			Hindsight later = past.hindsight(() -> false).orElseThrow();
			assertThat(later.model().orElseThrow().step()).isEqualTo(run.state().scored());
			assertThat(later.model().orElseThrow().mean()).containsExactly(live.model().orElseThrow().mean());
			assertThat(later.knowsTruth()).as("a past run has no instrument").isFalse();
		}
	}

	@Test
	void nothingComesOfACancelledJob() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		int[] asked = new int[1];
		assertThat(run.hindsight(() -> asked[0]++ > 2)).isEmpty();
		assertThat(asked[0]).as("asked on the way, not only at the end").isLessThan(run.state().scored());
	}

	@Test
	void regretIsThatOfAPlainRecomputation() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		Hindsight hindsight = run.hindsight(() -> false).orElseThrow();
		RunState state = run.state();
		Candidates candidates = run.candidates().orElseThrow();
		assertThat(hindsight.knowsTruth()).isTrue();
		Regret known = Regret.of(state, candidates, hindsight).orElseThrow();
		assertThat(known.basis()).isEqualTo(Regret.Basis.TRUTH);
		check(known, Arrays.stream(hindsight.truth()).filter(Double::isFinite).max().orElseThrow(), places(state, candidates, hindsight));
		double[] measured = new double[state.scored()];
		Arrays.setAll(measured, i -> state.get(Column.SCALAR, i));
		Regret found = Regret.of(state, candidates, null).orElseThrow();
		assertThat(found.basis()).isEqualTo(Regret.Basis.FOUND);
		check(found, Arrays.stream(measured).filter(Double::isFinite).max().orElseThrow(), measured);
		assertThat(found.simple()[measured.length - 1]).isZero();
	}

	private static double[] places(RunState state, Candidates candidates, Hindsight hindsight) {
		double[] there = new double[state.scored()];
		Arrays.setAll(there, i -> hindsight.truth()[candidates.indexOf(state.place(i))]);
		return there;
	}

	private static void check(Regret regret, double optimum, double[] values) {
		assertThat(regret.optimum()).isEqualTo(optimum);
		double sum = 0;
		for (int i = 0; i < values.length; i++) {
			double best = Double.NEGATIVE_INFINITY;
			for (int k = 0; k <= i; k++) {
				best = Math.max(best, values[k]);
			}
			sum += optimum - values[i];
			assertThat(regret.simple()[i]).isCloseTo(optimum - best, within(1e-12)).isNotNegative();
			assertThat(regret.cumulative()[i]).isCloseTo(sum, within(1e-9));
		}
	}
}
