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

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.Lessons;
import org.steerscope.run.Choice;
import org.steerscope.run.Journal;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/** What a past run's model thought at an earlier moment. */
class RecollectionTest {

	private static final Path FILE = Path.of("past");
	private final Rig rig = new Rig(new MemoryJournals());

	/** The fake model's only content is how many measurements it has learned from. */
	private static void everyMomentHasTheModelOfItsProposal(RunService.OpenRun past) {
		int step = -1;
		for (Journal.Entry entry : past.events(0)) {
			if (entry.event() instanceof RunEvent.Proposed p && Progress.fromPolicy(p)) {
				step = p.step();
			}
			int expected = step;
			if (step < 0) {
				assertThat(past.predictionAt(entry.sequence())).as("before the first thought: %s", entry.event()).isEmpty();
				assertThat(past.embeddingAt(entry.sequence())).as("before the first thought: %s", entry.event()).isEmpty();
			} else {
				assertThat(past.embeddingAt(entry.sequence())).as("after %s", entry.event())
						.hasValueSatisfying(e -> assertThat(e.x()[0]).isEqualTo(expected));
				assertThat(past.predictionAt(entry.sequence())).as("after %s", entry.event())
						.hasValueSatisfying(p -> assertThat(p.step()).isEqualTo(expected));
			}
		}
		assertThat(step).isGreaterThan(4);
	}

	@Test
	void itKnowsWhatWasKnownWhenItProposed() {
		rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			everyMomentHasTheModelOfItsProposal(past);
		}
	}

	@Test
	void itFollowsOtherScalarizersPoliciesAndOverviews() {
		rig.run(Rig.spec(FakePolicy.Habit.RETAKES), FILE, Rig.at(7, new SteeringCommand.ChangePolicy(Choice.of("batch"))),
				Rig.at(12, new SteeringCommand.ChangeScalarizer(Choice.of("sum"))));
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			everyMomentHasTheModelOfItsProposal(past);
		}
	}

	@Test
	void itKnowsWhatPeopleHadSaid() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH).withScalarizer(Choice.of("taught")), FILE,
				Rig.at(8, new SteeringCommand.Vote(2, Lessons.Grade.GOOD, 1, true)));
		double learned = run.prediction().orElseThrow().noiseSd();
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			assertThat(past.predictionAt(past.state().sequence()).orElseThrow().noiseSd()).isEqualTo(learned);
		}
	}

	@Test
	void whatCannotBeHadIsEmpty() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BREAKS), FILE);
		assertThat(run.predictionAt(run.state().sequence())).as("a live run knows its newest only").isEmpty();
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			assertThat(past.predictionAt(1_000_000).map(Prediction::step)).isEqualTo(past.predictionAt(past.state().sequence()).map(Prediction::step));
			assertThat(past.predictionAt(-1)).isEmpty();
		}
	}
}
