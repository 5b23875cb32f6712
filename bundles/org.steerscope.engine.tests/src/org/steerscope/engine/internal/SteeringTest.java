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
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Envelope;
import org.steerscope.run.InDoubt;
import org.steerscope.run.RunHandle;
import org.steerscope.run.ScheduledSteering;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Column;

/** A person steers. */
class SteeringTest {

	private static final Path FILE = Path.of("run");

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	@Test
	void aStoppedRunIsResumedToTheSameEnd() {
		List<String> story = Rig.story(rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state());
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, new SteeringCommand.Stop(false)));
		assertThat(run.state().outcome()).contains(RunOutcome.STOPPED);
		assertThat(run.state().modeReason()).isEqualTo("Stopped by Ada");
		assertThat(run.state().measured()).isEqualTo(8);
		RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(FILE, false, "Eve"));
		assertThat(Rig.story(resumed.state())).isEqualTo(story);
	}

	@Test
	void abortingEndsTheExposureUnderWay() throws InterruptedException {
		rig.instrument.fault = FakeInstrument.Fault.WAITS;
		rig.instrument.faultAt = 3;
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		assertThat(rig.instrument.waiting.await(20, TimeUnit.SECONDS)).isTrue();
		run.steer(Rig.by(new SteeringCommand.Stop(true)));
		rig.instrument.release.countDown();
		Rig.end(run);
		assertThat(run.state().outcome()).contains(RunOutcome.STOPPED);
		assertThat(run.state().measured()).isEqualTo(3);
		assertThat(run.state().get(Column.EXPOSURE, 2)).isLessThan(0.1);
	}

	@Test
	void makingSafeReachesTheInstrumentDuringAnExposure() throws InterruptedException {
		rig.instrument.fault = FakeInstrument.Fault.WAITS;
		rig.instrument.faultAt = 6;
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		assertThat(rig.instrument.waiting.await(20, TimeUnit.SECONDS)).isTrue();
		run.steer(Rig.by(new SteeringCommand.MakeSafe()));
		assertThat(rig.instrument.madeSafe.get()).isEqualTo(1);
		var waiting = Waiting.on(run, RunMode.SAFE);
		rig.instrument.release.countDown();
		waiting.await();
		assertThat(run.state().measured()).isEqualTo(5);
		run.steer(Rig.by(new SteeringCommand.Resume()));
		Rig.end(run);
		assertThat(run.state().outcome()).as(run.state().modeReason()).contains(RunOutcome.FINISHED);
		assertThat(run.state().measured()).isEqualTo(16);
		assertThat(Rig.events(run, RunEvent.CommandFailed.class)).hasSize(1);
		assertThat(Rig.events(run, RunEvent.MadeSafe.class).get(0).reason()).isEqualTo("Asked by Ada");
	}

	@Test
	void pausingStepsAndGoingOn() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(2, new SteeringCommand.Pause()));
		Waiting.on(run, RunMode.PAUSED).await();
		assertThat(run.state().measured()).isEqualTo(2);
		var again = Waiting.on(run, RunMode.PAUSED, "After a single step");
		run.steer(Rig.by(new SteeringCommand.SingleStep()));
		again.await();
		assertThat(run.state().measured()).isEqualTo(3);
		run.steer(Rig.by(new SteeringCommand.Resume()));
		assertThat(Rig.end(run).state().measured()).isEqualTo(16);
	}

	@Test
	void aPersonMeasuresFirst() {
		Pixel a = new Pixel(5, 5);
		Pixel b = new Pixel(6, 1);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE,
				Rig.at(5, new SteeringCommand.MeasureNext(List.of(a, b))),
				Rig.at(6, new SteeringCommand.MeasureNext(List.of(new Pixel(0, 0)))));
		assertThat(run.state().place(8)).isEqualTo(a);
		assertThat(run.state().place(9)).isEqualTo(b);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("Row 0, column 0 is no candidate"));
		assertThat(Rig.events(run, RunEvent.CommandIntended.class).stream().filter(c -> c.step() == 8))
				.allMatch(c -> c.caller().name().equals("Ada"));
	}

	@Test
	void aWishDiscardsTheRestOfABatch() {
		long sixth = rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state().measurementSequence(5);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, new ScheduledSteering(-1, sixth,
				Rig.by(new SteeringCommand.MeasureNext(List.of(new Pixel(5, 5))))));
		assertThat(run.state().place(6)).isEqualTo(new Pixel(5, 5));
		assertThat(Rig.events(run, RunEvent.ProposalDiscarded.class)).hasSize(1);
	}

	@Test
	void aStaleWishIsRefusedWithTheDifference() {
		RunHandle whole = rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole"));
		Pixel third = whole.state().place(2);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, new ScheduledSteering(4, -1,
				new Steering(new SteeringCommand.MeasureNext(List.of(third)), "Ada", whole.state().measurementSequence(1))));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).contains("was measured as step 2"));
	}

	@Test
	void aNewScalarizerScoresEverythingAnew() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE,
				Rig.at(6, new SteeringCommand.ChangeScalarizer(Choice.of("last"))),
				Rig.at(8, new SteeringCommand.ChangeScalarizer(Choice.of("fussy"))),
				Rig.at(8, new SteeringCommand.ChangeScalarizer(Choice.of("nonsense"))));
		assertThat(run.state().spec().scalarizer().id()).isEqualTo("last");
		assertThat(Rig.events(run, RunEvent.Rescored.class)).singleElement()
				.satisfies(r -> assertThat(r.scalars()).hasSize(8).allMatch(s -> s.value() < 0));
		for (int step = 0; step < 16; step++) {
			double[] raw = run.measurement(step).orElseThrow().primary().values().toArray();
			assertThat(run.state().get(Column.SCALAR, step)).isEqualTo(-raw[7]);
		}
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).hasSize(2)
				.anyMatch(r -> r.reason().contains("it wants V")).anyMatch(r -> r.reason().contains("nonsense"));
	}

	@Test
	void steeredRunsResumeAfterAnyEventToo() {
		RunHandle whole = rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole"),
				Rig.at(8, new SteeringCommand.ChangeScalarizer(Choice.of("last"))),
				Rig.at(8, new SteeringCommand.ChangePolicy(Choice.of("episodes"))),
				Rig.at(10, new SteeringCommand.MeasureNext(List.of(new Pixel(5, 5), new Pixel(6, 1)))));
		int from = Rig.events(whole, RunEvent.Rescored.class).size();
		assertThat(from).isEqualTo(1);
		var journal = journals.open(Path.of("whole"), false);
		int events = journal.read(0).size();
		int last = 0;
		for (int i = 0; i < events; i++) {
			last = journal.read(i).get(0).event() instanceof RunEvent.Steered ? i : last;
		}
		for (int cut = last + 1; cut < events; cut++) {
			Path file = Path.of("cut" + cut);
			MemoryJournals.copy(journal, cut, journals.create(file));
			RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(file, false, "Eve"));
			assertThat(Rig.story(resumed.state())).as("killed after " + journal.read(cut - 1).get(0))
					.isEqualTo(Rig.story(whole.state()));
		}
	}

	@Test
	void aNewBudgetCounts() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE,
				Rig.at(6, new SteeringCommand.ChangeBudget(Budget.ofSteps(7))),
				Rig.at(6, new SteeringCommand.ChangeBudget(new Budget(0, 0, null, 0))));
		assertThat(run.state().measured()).isEqualTo(11);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).hasSize(1);
	}

	@Test
	void nobodyAnswersAndTheRunPauses() throws InterruptedException {
		RunHandle run = rig.start(approving(0.05, false), FILE);
		Waiting.on(run, RunMode.PAUSED).await();
		assertThat(run.state().modeReason()).contains("Nobody answered");
		run.steer(Rig.by(new SteeringCommand.Reject("not there")));
		Waiting.on(run, RunMode.PAUSED).await();
		run.steer(Rig.by(new SteeringCommand.Stop(false)));
		Rig.end(run);
		assertThat(run.state().measured()).isEqualTo(4);
	}

	@Test
	void nobodyAnswersAndThePlanSaysToMeasure() {
		RunHandle run = Rig.end(rig.start(approving(0.01, true), FILE));
		assertThat(run.state().measured()).isEqualTo(6);
		assertThat(Rig.events(run, RunEvent.ApprovalAsked.class)).hasSize(2);
	}

	@Test
	void aRejectedPlaceIsNotProposedAgain() {
		RunHandle run = rig.startPaused(approving(20, false), FILE);
		boolean[] rejected = new boolean[1];
		run.onEvent(e -> {
			if (e.event() instanceof RunEvent.ApprovalAsked) {
				SteeringCommand answer = rejected[0] ? new SteeringCommand.Approve() : new SteeringCommand.Reject("no");
				rejected[0] = true;
				run.steer(new Steering(new SteeringCommand.Approve(), "Bob", 0));
				run.steer(new Steering(answer, "Ada", e.sequence()));
			}
		});
		run.steer(Rig.by(new SteeringCommand.Resume()));
		Rig.end(run);
		List<RunEvent.Proposed> proposed = Rig.events(run, RunEvent.Proposed.class).stream().filter(Progress::fromPolicy)
				.toList();
		assertThat(proposed).hasSize(3);
		assertThat(proposed.get(1).action()).isNotEqualTo(proposed.get(0).action());
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).hasSize(3)
				.allMatch(r -> r.steering().who().equals("Bob") && r.reason().contains("based on event 0"));
	}

	private static org.steerscope.run.RunSpec approving(double wait, boolean goOn) {
		return Rig.spec(FakePolicy.Habit.VISITS, Budget.ofSteps(2), Envelope.OPEN, InDoubt.MEASURE_AGAIN,
				new Approval(true, wait, goOn));
	}
}
