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
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Approval;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;

/** A run left to itself stays safe. */
class AbsenceTest {

	private static final Path FILE = Path.of("run");
	private static final Instant BEGUN = Instant.parse("2026-11-23T20:00:00Z");
	private static final SteeringCommand OVERNIGHT = new SteeringCommand.Leave(BEGUN.plus(Duration.ofHours(10)));

	private final AtomicReference<Instant> now = new AtomicReference<>(BEGUN);
	private final Rig rig = new Rig(new MemoryJournals(), now::get);

	@Test
	void aCriticalAlarmMakesSafeOnlyWhileNobodyAttends() throws InterruptedException {
		rig.instrument.fadesAt = 9;
		SteeringCommand watch = new SteeringCommand.WatchReference(new Pixel(4, 4), 2);
		RunHandle attended = rig.run(Rig.spec(FakePolicy.Habit.DOUBTS), Path.of("attended"), Rig.at(4, watch));
		assertThat(attended.state().alarms()).anyMatch(RunEvent.AlarmRaised::critical);
		assertThat(Rig.events(attended, RunEvent.ModeChanged.class)).noneMatch(m -> m.mode() == RunMode.SAFE);

		rig.instrument.fadesAt = 9;
		RunHandle left = rig.start(Rig.spec(FakePolicy.Habit.DOUBTS), FILE, Rig.at(4, watch), Rig.at(4, OVERNIGHT));
		Waiting.on(left, RunMode.SAFE).await();
		assertThat(left.state().unattended()).hasValueSatisfying(u -> assertThat(u.alarm()).contains("at first it gave"));
		assertThat(left.state().modeReason()).startsWith("Nobody attends, and there is an alarm: ");
		left.steer(Rig.by(new SteeringCommand.Resume()));
		Rig.end(left);
		assertThat(left.state().unattended()).as("who goes on is there").isEmpty();
		assertThat(left.state().measured()).isEqualTo(attended.state().measured());
	}

	@Test
	void whoDoesNotComeBackInTimeFindsTheInstrumentSafe() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(4, OVERNIGHT), Rig.at(8, new SteeringCommand.Pause()));
		Waiting.on(run, RunMode.PAUSED).await();
		assertThat(run.state().unattended()).hasValueSatisfying(u -> assertThat(u.who()).isEqualTo("Ada"));
		now.set(BEGUN.plus(Duration.ofHours(11)));
		Waiting.on(run, RunMode.SAFE).await();
		assertThat(run.state().modeReason()).isEqualTo("The time Ada left the run for is over, and nobody is back");
		run.steer(Rig.by(new SteeringCommand.Resume()));
		Rig.end(run);
		assertThat(run.state().measured()).isEqualTo(16);
	}

	@Test
	void aQuestionNobodyAnswersPausesWhateverThePlanSays() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, OVERNIGHT),
				Rig.at(8, new SteeringCommand.ChangeApproval(new Approval(true, 0.05, true))));
		Waiting.on(run, RunMode.PAUSED).await();
		assertThat(run.state().modeReason()).startsWith("Nobody answered");
		assertThat(run.state().measured()).isEqualTo(8);
		run.steer(Rig.by(new SteeringCommand.Attend()));
		run.steer(Rig.by(new SteeringCommand.Resume()));
		Rig.end(run);
		assertThat(run.state().measured()).as("somebody is there, and the plan says to go on").isEqualTo(16);
	}

	@Test
	void nobodyLeavesForThePastOrComesBackUnasked() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(4, new SteeringCommand.Attend()),
				Rig.at(4, new SteeringCommand.Leave(BEGUN.minusSeconds(1))), Rig.at(4, new SteeringCommand.Leave(BEGUN.plus(Duration.ofDays(8)))),
				Rig.at(4, OVERNIGHT), Rig.at(8, new SteeringCommand.TakeOver()), Rig.at(8, OVERNIGHT), Rig.at(8, new SteeringCommand.HandBack()));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).extracting(RunEvent.SteeringRefused::reason).containsExactly(
				"Nobody has left", "The run can be left until a time within the next 7 days, not until 2026-11-23T19:59:59Z",
				"The run can be left until a time within the next 7 days, not until 2026-12-01T20:00:00Z",
				"The operator has taken over; hand back first");
		assertThat(run.state().unattended()).isEmpty();
		assertThat(run.state().outcome()).contains(RunOutcome.FINISHED);
	}
}
