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
import org.steerscope.data.Drift;
import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.learning.ImageRegistration;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;

/** An operator takes the instrument over, measures, and hands it back. */
class TakeOverTest {

	private static final Path FILE = Path.of("run");

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private static SteeringCommand.MeasureNext at(boolean learn, Pixel... places) {
		return new SteeringCommand.MeasureNext(List.of(places), learn);
	}

	@Test
	void theOperatorMeasuresAndTheAgentGoesOnAfterANewOverview() {
		Pixel a = new Pixel(5, 5);
		Pixel b = new Pixel(6, 1);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, new SteeringCommand.TakeOver()),
				Rig.at(8, at(true, a)), Rig.at(8, at(false, b, b)), Rig.at(11, new SteeringCommand.HandBack()));
		RunState state = run.state();
		assertThat(state.outcome()).as(state.modeReason()).contains(RunOutcome.FINISHED);
		assertThat(List.of(state.place(8), state.place(9), state.place(10))).containsExactly(a, b, b);
		assertThat(state.source(8)).isEqualTo(Source.PERSON);
		assertThat(state.source(11)).isEqualTo(Source.AGENT);
		assertThat(List.of(state.learned(8), state.learned(9), state.learned(10), state.learned(11))).containsExactly(true, false, false, true);
		assertThat(state.overview().orElseThrow().version()).isEqualTo(1);
		assertThat(state.interventions()).hasSize(4).allMatch(i -> i.steering().who().equals("Ada"));
		assertThat(Rig.events(run, RunEvent.ModeChanged.class).stream().map(RunEvent.ModeChanged::mode)).containsSubsequence(RunMode.RUNNING,
				RunMode.MANUAL, RunMode.RUNNING);
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).isEmpty();
	}

	@Test
	void coordinatesFollowTheSampleAfterHandingBack() {
		rig.shift = new ImageRegistration.Shift(1, 2, 0.9);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, new SteeringCommand.TakeOver()),
				Rig.at(8, new SteeringCommand.HandBack()));
		RunState state = run.state();
		Drift drift = state.drift();
		assertThat(drift.dx()).isCloseTo(2e-9, org.assertj.core.api.Assertions.within(1e-15));
		assertThat(drift.dy()).isCloseTo(1e-9, org.assertj.core.api.Assertions.within(1e-15));
		assertThat(state.get(Column.X_SCAN, 8) - state.get(Column.X_SAMPLE, 8)).isCloseTo(2e-9, org.assertj.core.api.Assertions.within(1e-15));
		assertThat(run.overview().orElseThrow().processing()).anyMatch(p -> p.contains("moved back by 1.00 rows and 2.00 columns"));
	}

	@Test
	void anOverviewThatIsNotOfThisFieldIsSetAsideAndTheOperatorKeepsTheInstrument() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, new SteeringCommand.TakeOver()));
		Waiting.on(run, RunMode.MANUAL).await();
		rig.shift = new ImageRegistration.Shift(0, 0, 0.1);
		var again = Waiting.on(run, RunMode.MANUAL, "The overview could not be registered");
		run.steer(Rig.by(new SteeringCommand.HandBack()));
		again.await();
		assertThat(Rig.events(run, RunEvent.OverviewSetAside.class)).singleElement()
				.satisfies(e -> assertThat(e.reason()).contains("does not look like the first overview"));
		assertThat(run.state().overview().orElseThrow().version()).isZero();
		assertThat(run.state().alarms()).anyMatch(a -> a.id().equals("registration"));
		rig.shift = new ImageRegistration.Shift(0, 0, 1);
		run.steer(Rig.by(new SteeringCommand.HandBack()));
		assertThat(Rig.end(run).state().measured()).isEqualTo(16);
	}

	@Test
	void aKnobIsTurnedOnlyByWhoHasTakenOver() {
		SteeringCommand.Tune tune = new SteeringCommand.Tune("gain", new Quantity(2, org.steerscope.data.Unit.ONE));
		SteeringCommand.Tune wrong = new SteeringCommand.Tune("gain", new Quantity(9, org.steerscope.data.Unit.ONE));
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(4, tune), Rig.at(8, new SteeringCommand.TakeOver()),
				Rig.at(8, wrong), Rig.at(8, tune), Rig.at(8, at(true, new Pixel(5, 5))), Rig.at(9, new SteeringCommand.HandBack()));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class)).singleElement()
				.satisfies(r -> assertThat(r.reason()).isEqualTo("Take over first"));
		assertThat(Rig.events(run, RunEvent.CommandIntended.class).stream().map(RunEvent.CommandIntended::act)
				.filter(InstrumentCommand.SetParameter.class::isInstance)).hasSize(1);
		assertThat(Rig.events(run, RunEvent.CommandRefused.class)).singleElement().satisfies(r -> assertThat(r.message()).contains("gain"));
		assertThat(run.state().place(8)).isEqualTo(new Pixel(5, 5));
		assertThat(run.state().outcome()).contains(RunOutcome.FINISHED);
	}

	@Test
	void whatMakesNoSenseInSomeoneElsesHandsIsRefused() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(4, new SteeringCommand.HandBack()),
				Rig.at(8, new SteeringCommand.TakeOver()), Rig.at(8, new SteeringCommand.TakeOver()), Rig.at(8, new SteeringCommand.Resume()),
				Rig.at(8, new SteeringCommand.SingleStep()), Rig.at(8, new SteeringCommand.Pause()), Rig.at(8, new SteeringCommand.HandBack()));
		assertThat(Rig.events(run, RunEvent.SteeringRefused.class).stream().map(RunEvent.SteeringRefused::reason)).containsExactly(
				"Nobody has taken over", "The operator has taken over already", "The operator has taken over; hand back instead",
				"The operator has taken over; hand back first", "The agent waits already: the operator has taken over");
		assertThat(run.state().measured()).isEqualTo(16);
	}

	@Test
	void aRunKilledWhileTheOperatorHasItWaitsForTheOperatorAgain() throws InterruptedException {
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE, Rig.at(8, new SteeringCommand.TakeOver()),
				Rig.at(8, at(true, new Pixel(5, 5))), Rig.at(9, new SteeringCommand.Stop(false)));
		Rig.end(run);
		RunHandle resumed = new Rig(journals).engine.resume(FILE, false, "Eve");
		assertThat(resumed.state().mode()).isEqualTo(RunMode.ENDED);
		var manual = Waiting.on(resumed, RunMode.MANUAL);
		manual.await();
		resumed.steer(Rig.by(new SteeringCommand.HandBack()));
		assertThat(Rig.end(resumed).state().measured()).isEqualTo(16);
	}

	@Test
	void anAbortedPointIsKeptButNotLearnedFrom() throws InterruptedException {
		rig.instrument.fault = FakeInstrument.Fault.WAITS;
		rig.instrument.faultAt = 6;
		RunHandle run = rig.start(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		assertThat(rig.instrument.waiting.await(20, TimeUnit.SECONDS)).isTrue();
		var paused = Waiting.on(run, RunMode.PAUSED, "The point was aborted by Ada");
		run.steer(Rig.by(new SteeringCommand.AbortPoint()));
		rig.instrument.release.countDown();
		paused.await();
		assertThat(run.state().measured()).isEqualTo(6);
		assertThat(run.state().get(Column.EXPOSURE, 5)).isLessThan(0.1);
		assertThat(run.state().learned(5)).isFalse();
		run.steer(Rig.by(new SteeringCommand.Resume()));
		assertThat(Rig.end(run).state().measured()).isEqualTo(16);
	}
}
