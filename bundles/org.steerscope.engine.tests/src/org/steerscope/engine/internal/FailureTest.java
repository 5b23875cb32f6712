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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.steerscope.data.ProblemException;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Choice;
import org.steerscope.run.Envelope;
import org.steerscope.run.InDoubt;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Column;

/** What ends a run, wanted or not. */
class FailureTest {

	private static final Path FILE = Path.of("run");
	private static final double ONE = 0.1 * 1e-12 / (1.602176634e-19 * Math.PI * 0.25e-18) * 1e-20;

	private final MemoryJournals journals = new MemoryJournals();
	private final Rig rig = new Rig(journals);

	private RunHandle failsAt(int exposure, FakeInstrument.Fault fault) {
		rig.instrument.fault = fault;
		rig.instrument.faultAt = exposure;
		return rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
	}

	@Test
	void aDriverThatFailsIsMadeSafeAndTheRunCanGoOnLater() {
		List<String> story = Rig.story(rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state());
		RunHandle run = failsAt(6, FakeInstrument.Fault.THROWS);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("check its power");
		assertThat(run.state().measured()).isEqualTo(5);
		assertThat(rig.instrument.madeSafe.get()).isGreaterThan(1);
		assertThat(Rig.events(run, RunEvent.MadeSafe.class)).isNotEmpty();
		RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(FILE, false, "Eve"));
		assertThat(Rig.story(resumed.state())).isEqualTo(story);
		assertThat(Rig.events(resumed, RunEvent.RunResumed.class).get(0).fluenceInDoubt()).isEqualTo(ONE,
				org.assertj.core.data.Offset.offset(ONE * 1e-9));
	}

	@Test
	void halfAReplyIsNoMeasurement() {
		RunHandle run = failsAt(3, FakeInstrument.Fault.HALF_A_REPLY);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("spectrum [4]").contains("spectrum [8]");
		assertThat(run.state().measured()).isEqualTo(2);
	}

	@Test
	void aDatumBesideThePlaceIsKeptButNotLearnedFrom() {
		rig.instrument.fault = FakeInstrument.Fault.BESIDE;
		rig.instrument.faultAt = 3;
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH, Budget.ofSteps(2), new Envelope(0, 0, 0, 1e-9, List.of()),
				InDoubt.MEASURE_AGAIN, Approval.WHEN_ASKED), FILE);
		assertThat(Rig.events(run, RunEvent.MeasurementTaken.class).stream().map(m -> m.grade())).containsExactly(
				PositionGrade.READ_BACK, PositionGrade.READ_BACK, PositionGrade.OUTSIDE_TOLERANCE, PositionGrade.READ_BACK,
				PositionGrade.READ_BACK, PositionGrade.READ_BACK);
		assertThat(run.state().alarms()).singleElement().satisfies(a -> assertThat(a.id()).isEqualTo("position"));
		assertThat(run.state().get(Column.X_SAMPLE, 2)).isEqualTo(run.state().get(Column.X_SCAN, 2) + 3e-9);
	}

	@Test
	void aFullDiskStopsTheInstrument() {
		journals.room(60);
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("The disk is full");
		assertThat(rig.instrument.madeSafe.get()).isPositive();
		assertThat(run.live()).isFalse();
		assertThat(run.events(0)).hasSize(60);
		journals.room(Integer.MAX_VALUE);
		RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(FILE, false, "Eve"));
		assertThat(Rig.story(resumed.state()))
				.isEqualTo(Rig.story(rig.run(Rig.spec(FakePolicy.Habit.BATCH), Path.of("whole")).state()));
	}

	@Test
	void aPolicyThatBreaksEndsTheRunInWords() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BREAKS), FILE);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("matrix is singular");
		assertThat(run.state().measured()).isEqualTo(6);
	}

	@Test
	void aScalarizerThatRefusesEndsTheRunInWords() {
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH).withScalarizer(Choice.of("fussy")), FILE);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("it wants V").contains("fussy");
		assertThat(run.measurement(0)).isPresent();
	}

	@Test
	void refusedPlacesAreLeftOutAndTooManyEndTheRun() {
		Envelope once = new Envelope(0, ONE * 1.5, 0, 0, List.of());
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.STUBBORN, Budget.ofSteps(5), once, InDoubt.MEASURE_AGAIN,
				Approval.WHEN_ASKED), FILE);
		assertThat(run.state().outcome()).contains(RunOutcome.FAILED);
		assertThat(run.state().modeReason()).contains("again, which was refused");
		assertThat(Rig.events(run, RunEvent.CommandRefused.class)).hasSize(1)
				.allMatch(r -> r.rule().equals("fluence") && r.message().contains("at this place"));
		assertThat(run.state().measured()).isEqualTo(5);
		RunHandle never = rig.run(Rig.spec(FakePolicy.Habit.BATCH, Budget.ofSteps(5), new Envelope(0.05, 0, 0, 0, List.of()),
				InDoubt.MEASURE_AGAIN, Approval.WHEN_ASKED), Path.of("never"));
		assertThat(never.state().modeReason()).contains("5 acts in a row").contains("longer than the envelope's 0.05 s");
		assertThat(never.state().measured()).isZero();
	}

	@Test
	void theFluenceBudgetAllowsWhatFits() {
		double overview = rig.run(Rig.spec(FakePolicy.Habit.BATCH, Budget.ofSteps(1), Envelope.OPEN, InDoubt.SKIP,
				Approval.WHEN_ASKED), Path.of("one")).state().fluence() - 5 * ONE;
		assertThat(overview).isPositive();
		RunHandle run = rig.run(Rig.spec(FakePolicy.Habit.BATCH, new Budget(0, 0, null, overview + 7.5 * ONE), Envelope.OPEN,
				InDoubt.SKIP, Approval.WHEN_ASKED), FILE);
		assertThat(run.state().outcome()).contains(RunOutcome.FINISHED);
		assertThat(run.state().measured()).isEqualTo(7);
	}

	@Test
	void noExposureRunsPastTheClock() {
		Instant start = Instant.now();
		InstantSource late = () -> start.plusSeconds(3600);
		Budget until = new Budget(0, 0, start.plusSeconds(3600).plusMillis(99), 0);
		RunHandle run = new Rig(journals, late).run(Rig.spec(FakePolicy.Habit.BATCH, until, Envelope.OPEN, InDoubt.SKIP,
				Approval.WHEN_ASKED), FILE);
		assertThat(run.state().measured()).isZero();
		assertThat(run.state().outcome()).contains(RunOutcome.FINISHED);
		RunHandle seconds = new Rig(journals, late).run(Rig.spec(FakePolicy.Habit.BATCH, new Budget(0, 60, null, 0),
				Envelope.OPEN, InDoubt.SKIP, Approval.WHEN_ASKED), Path.of("b"));
		assertThat(seconds.state().modeReason()).isEqualTo("The budget of 60 s is spent");
	}

	@Test
	void aPlaceInDoubtIsLeftOutIfThePlanSaysSo() {
		RunSpec spec = Rig.spec(FakePolicy.Habit.BATCH, Budget.ofSteps(12), Envelope.OPEN, InDoubt.SKIP, Approval.WHEN_ASKED);
		rig.run(spec, Path.of("whole"));
		var journal = journals.open(Path.of("whole"), false);
		int cut = 0;
		while (!(journal.read(cut).get(0).event() instanceof RunEvent.CommandIntended c && c.step() == 6
				&& c.act() instanceof org.steerscope.instrument.InstrumentCommand.Acquire)) {
			cut++;
		}
		var place = ((RunEvent.MeasurementTaken) journal.read(cut + 2).get(0).event()).place();
		MemoryJournals.copy(journal, cut + 1, journals.create(FILE));
		RunHandle resumed = Rig.finish(new Rig(journals).engine.resume(FILE, false, "Eve"));
		assertThat(resumed.state().outcome()).as(resumed.state().modeReason()).contains(RunOutcome.FINISHED);
		assertThat(resumed.state().measured()).isEqualTo(16);
		for (int step = 0; step < 16; step++) {
			assertThat(resumed.state().place(step)).isNotEqualTo(place);
		}
		assertThat(Rig.events(resumed, RunEvent.RunResumed.class).get(0)).satisfies(r -> {
			assertThat(r.inDoubt()).isNotNegative();
			assertThat(r.fluenceInDoubt()).isPositive();
		});
	}

	@Test
	void whatIsNotInstalledIsSaidBeforeAFileExists() {
		assertThatThrownBy(() -> rig.start(Rig.spec(FakePolicy.Habit.BATCH).withPolicy(Choice.of("oracle")), FILE))
				.isInstanceOf(ProblemException.class).hasMessageContaining("oracle").hasMessageContaining("batch");
		assertThatThrownBy(() -> rig.start(Rig.spec(FakePolicy.Habit.BATCH).withBudget(new Budget(0, 0, null, 0)), FILE))
				.isInstanceOf(ProblemException.class).hasMessageContaining("no limit");
		assertThatThrownBy(() -> journals.open(FILE, false)).isInstanceOf(ProblemException.class);
	}

	@Test
	void aFinishedRunIsNotResumed() {
		rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		assertThatThrownBy(() -> rig.engine.resume(FILE, false, "Eve")).isInstanceOf(ProblemException.class)
				.hasMessageContaining("has ended");
	}

	@Test
	void aStepCostsTwoDurableEvents() {
		rig.run(Rig.spec(FakePolicy.Habit.BATCH), FILE);
		int twelve = journals.open(FILE, false).durable();
		rig.run(Rig.spec(FakePolicy.Habit.BATCH).withBudget(Budget.ofSteps(22)), Path.of("b"));
		assertThat(journals.open(Path.of("b"), false).durable() - twelve).isEqualTo(20);
	}

	@Test
	void judgedAgainstTheTruthAndSeenAgainLater() {
		RunHandle run = Rig.end(rig.engine.start(new RunService.Request(Rig.spec(FakePolicy.Habit.BATCH), "", FILE, List.of(),
				false, true, "Ada")));
		RunEvent.Judged first = Rig.events(run, RunEvent.Judged.class).get(0);
		assertThat(first.step()).isEqualTo(4);
		double[] truth = new double[100];
		int n = 0;
		double mean = 0;
		var candidates = run.candidates().orElseThrow();
		for (int i = 0; i < 100; i++) {
			int at = i;
			if (java.util.stream.IntStream.range(0, 4).noneMatch(s -> run.state().place(s).equals(candidates.pixel(at)))) {
				var p = candidates.pixel(i);
				truth[n] = (Math.sin(p.row() * 0.7) * Math.cos(p.col() * 0.5) * 3 + 5) * 36;
				mean += truth[n++] / 96;
			}
		}
		double residual = 0;
		double spread = 0;
		double nlpd = 0;
		for (int i = 0; i < n; i++) {
			residual += (truth[i] - 100) * (truth[i] - 100);
			spread += (truth[i] - mean) * (truth[i] - mean);
			nlpd += 0.5 * Math.log(2 * Math.PI * 1e4) + (truth[i] - 100) * (truth[i] - 100) / 2e4;
		}
		assertThat(n).isEqualTo(96);
		assertThat(first.r2()).isCloseTo(1 - residual / spread, org.assertj.core.data.Offset.offset(1e-9));
		assertThat(first.nlpd()).isCloseTo(nlpd / n, org.assertj.core.data.Offset.offset(1e-9));
		try (RunService.OpenRun past = rig.engine.open(FILE)) {
			assertThat(past.live()).isFalse();
			assertThat(Rig.story(past.state())).isEqualTo(Rig.story(run.state()));
			assertThat(past.prediction()).isPresent();
			assertThat(past.overview().orElseThrow().plane(0)).isEqualTo(run.overview().orElseThrow().plane(0));
			assertThat(past.measurement(3).orElseThrow().primary().values().toArray())
					.isEqualTo(run.measurement(3).orElseThrow().primary().values().toArray());
			assertThat(past.scalarizer()).isPresent();
		}
	}
}
