/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steerscope.data.Conditions;
import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Budget;
import org.steerscope.run.Forecast;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Source;
import org.steerscope.ui.Desk;

/** What the Run view says and does, without a display. */
class HealthTest {

	private static final Unit COUNTS = Unit.of("counts");
	private final FakeRun run = new FakeRun(40, 48, 3, 20, 2);
	private final Desk desk = new Desk((millis, work) -> work.run(), List::of);
	private final ManualActs acts = new ManualActs(desk);
	private Instant now;
	private final RunPresenter presenter = new RunPresenter(desk, acts, () -> now == null ? run.state().time() : now);

	@BeforeEach
	void begin() {
		desk.show(run);
		run.begin();
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private void steps(int count) {
		for (int i = 0; i < count; i++) {
			run.step();
		}
	}

	private void steered(SteeringCommand command, String who) {
		run.say(new RunEvent.Steered(new Steering(command, who, -1)));
	}

	private void measured(String source, Pixel p, double value, double sd) {
		int n = run.state().measured();
		run.say(new RunEvent.Proposed(n, source, new Action.Measure(List.of(p)), List.of(Forecast.NONE), "", Double.NaN, Double.NaN, false));
		run.say(new RunEvent.MeasurementTaken(n, p, run.image.grid().centre(p, Frame.SCAN), run.image.grid().centre(p, Frame.SAMPLE), Drift.NONE,
				PositionGrade.READ_BACK, 0.1, List.of(), Conditions.UNKNOWN, true));
		run.say(new RunEvent.Scored(n, List.of(Scalar.ok("mean", value, COUNTS, sd))));
	}

	private String row(String label) {
		return presenter.compute().health().stream().filter(r -> r.label().equals(label)).map(RunPresenter.Row::value).findFirst().orElse("");
	}

	private void knobs(Limit... limits) {
		run.say(new RunEvent.InstrumentOpened(new InstrumentInfo("stem-twin", "STEM twin", Technique.STEM, true, Set.of(), run.image.grid(), List.of(limits),
				List.of(), new Probe(50e-12, 1e-10), List.of())));
	}

	@Test
	void driftIsNotMeasuredUntilTheOverviewIsRetaken() {
		assertThat(row("Drift")).startsWith("not measured");
		Instant first = run.state().time();
		steps(5);
		run.say(new RunEvent.OverviewTaken(1, run.image.grid(), run.image.planes(), List.of(), List.of(), true, new Drift(3e-9, 4e-9, 0)));
		double minutes = java.time.Duration.between(first, run.state().time()).toMillis() / 60e3;
		assertThat(Double.parseDouble(row("Drift").split(" ")[0])).isCloseTo(5 / minutes, org.assertj.core.api.Assertions.withinPercentage(3));
		assertThat(row("Drift")).contains("nm/min; 5 nm in all");
	}

	@Test
	void aLimitOfWhichFourFifthsAreUsedHasASign() {
		steps(3);
		steered(new SteeringCommand.ChangeBudget(new Budget(5, 0, null, 1250)), "Ada");
		assertThat(row("Fluence")).isEqualTo("750 e/Å² of 1250 e/Å² planned (60 %)");
		steps(1);
		assertThat(row("Fluence")).isEqualTo("▲ 1000 e/Å² of 1250 e/Å² planned (80 %)");
		assertThat(row("Steps")).isEqualTo("1 of 5 (20 %)");
		assertThat(presenter.compute().health()).filteredOn(r -> r.label().equals("Fluence")).extracting(RunPresenter.Row::share).containsExactly(0.8);
	}

	@Test
	void theBookedTimeTellsHowManyStepsArePossible() {
		steps(10);
		steered(new SteeringCommand.ChangeBudget(new Budget(20, 0, run.state().time().plusSeconds(600), 0)), "Ada");
		double possible = Math.floor(600 / RunPresenter.secondsPerStep(run.state()));
		now = run.state().time().minusMillis(2);
		assertThat(row("Booked until")).contains("in 10 min 00 s").contains("about " + Math.round(possible) + " steps possible");
		now = run.state().time().plusSeconds(601);
		assertThat(row("Booked until")).startsWith("▲").endsWith("over");
	}

	@Test
	void rateAndProbeFollowWhatHappens() {
		steps(6);
		assertThat(row("Rate")).isEqualTo("380 steps/min");
		now = run.state().time().plusSeconds(20);
		assertThat(row("Rate")).startsWith("no step for 20 s");
		assertThat(row("Beam")).isEqualTo("50 pA in 100 pm; blanked between points");
		run.say(new RunEvent.CommandIntended(6, 6, new InstrumentCommand.Acquire(5), Caller.ENGINE));
		now = run.state().time().plusSeconds(2);
		assertThat(row("Beam")).endsWith("on the sample, step 6");
		run.say(new RunEvent.MadeSafe("asked", List.of("blanked"), true));
		run.say(new RunEvent.ModeChanged(RunMode.SAFE, "Made safe by Ada"));
		assertThat(row("Beam")).endsWith("made safe, confirmed by a signal");
		assertThat(row("Rate")).isEqualTo("waits; 380 steps/min before");
	}

	@Test
	void whatIsLeftToItselfSaysSo() {
		steps(4);
		assertThat(presenter.compute().word()).isEqualTo("AGENT");
		SteeringCommand.Leave leave = new SteeringCommand.Leave(run.state().time().plusSeconds(3600));
		run.say(new RunEvent.SteeringRefused(new Steering(leave, "Ada", -1), "the time is too long"));
		assertThat(presenter.compute().refusedToLeave()).isEqualTo("Refused: the time is too long");
		steered(leave, "Ada");
		assertThat(presenter.compute().refusedToLeave()).isEmpty();
		assertThat(presenter.compute().word()).isEqualTo("UNATTENDED");
		assertThat(row("Unattended")).startsWith("Ada has left, back by ").endsWith("(in 59 min 59 s)");
		run.say(new RunEvent.AlarmRaised("reference", "It wanders", ""));
		assertThat(row("Unattended")).startsWith("▲ Ada has left");
		steered(new SteeringCommand.Attend(), "Ada");
		assertThat(presenter.compute().word()).isEqualTo("AGENT");
		assertThat(row("Unattended")).isEmpty();
	}

	@Test
	void onlyWhoHasTakenOverActsByHand() {
		assertThat(presenter.compute().manual()).isEmpty();
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, "Ada has taken over"));
		ManualActs.Model model = presenter.compute().manual().orElseThrow();
		assertThat(model.place()).isNull();
		assertThat(acts.measure(model, 3, true)).contains("Select a place");
		desk.select(new Pixel(12, 30));
		model = presenter.compute().manual().orElseThrow();
		assertThat(model.where()).isEqualTo("Row 12, column 30");
		assertThat(acts.measure(model, 3, false)).isEmpty();
		assertThat(run.steered).extracting(s -> (Object) s.command())
				.containsExactly(new SteeringCommand.MeasureNext(List.of(new Pixel(12, 30), new Pixel(12, 30), new Pixel(12, 30)), false));
		assertThat(desk.selection()).as("the views show what is measured").isEqualTo(org.steerscope.ui.Selection.NEWEST);
		assertThat(presenter.compute().manual().orElseThrow().place()).as("and the place stays").isEqualTo(new Pixel(12, 30));
		run.say(new RunEvent.ModeChanged(RunMode.RUNNING, ""));
		presenter.compute();
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, ""));
		assertThat(presenter.compute().manual().orElseThrow().place()).as("until the instrument is handed back").isNull();
	}

	@Test
	void aKnobIsTurnedWithinItsRangeAndUnit() {
		knobs(new Limit("exposure", 1e-6, 10, Unit.SECOND), new Limit("beam_current", 10, 200, Unit.of("pA")));
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, ""));
		ManualActs.Knob knob = presenter.compute().manual().orElseThrow().knobs().get(0);
		assertThat(presenter.compute().manual().orElseThrow().knobs()).hasSize(1);
		assertThat(knob.label()).isEqualTo("Beam current");
		assertThat(knob.range()).isEqualTo("10 … 200 pA");
		assertThat(acts.tune(knob, "high")).contains("is not a number").contains("allowed: 10 … 200 pA");
		assertThat(acts.tune(knob, "1 nA")).contains("out of range");
		assertThat(acts.tune(knob, "5 nm")).contains("unit");
		assertThat(run.steered).isEmpty();
		assertThat(acts.tune(knob, "0.1 nA")).isEmpty();
		assertThat(run.steered).extracting(s -> (Object) s.command())
				.containsExactly(new SteeringCommand.Tune("beam_current", Quantity.of(0.1, "nA")));
		steered(new SteeringCommand.Tune("beam_current", Quantity.of(0.1, "nA")), "Ada");
		run.say(new RunEvent.CommandIntended(9, 0, new InstrumentCommand.SetParameter("beam_current", Quantity.of(0.1, "nA")), Caller.ENGINE));
		assertThat(presenter.compute().manual().orElseThrow().knobs().get(0).now()).as("not turned yet").isEqualTo("50 pA at the start");
		run.say(new RunEvent.CommandDone(9, null, 0, 0));
		assertThat(presenter.compute().manual().orElseThrow().knobs().get(0).now()).isEqualTo("100 pA");
		assertThat(row("Beam")).startsWith("100 pA in 100 pm");
	}

	@Test
	void whatIsRefusedIsToldWhereItWasAskedForUntilTheNextTry() {
		knobs(new Limit("beam_current", 10, 200, Unit.of("pA")));
		run.say(new RunEvent.ModeChanged(RunMode.MANUAL, ""));
		SteeringCommand measure = new SteeringCommand.MeasureNext(List.of(new Pixel(900, 4)));
		run.say(new RunEvent.SteeringRefused(new Steering(measure, "Ada", -1), "it lies off the image"));
		InstrumentCommand turn = new InstrumentCommand.SetParameter("beam_current", Quantity.of(150, "pA"));
		run.say(new RunEvent.CommandRefused(7, 0, turn, new Caller(Caller.Kind.OPERATOR, "Ada", "local"), "envelope", "at most 100 pA are allowed"));
		ManualActs.Model model = presenter.compute().manual().orElseThrow();
		assertThat(model.refusal()).isEqualTo("Refused: it lies off the image");
		assertThat(model.knobs().get(0).refusal()).isEqualTo("Refused: at most 100 pA are allowed");
		steered(new SteeringCommand.MeasureNext(List.of(new Pixel(20, 20))), "Ada");
		steered(new SteeringCommand.Tune("beam_current", Quantity.of(90, "pA")), "Ada");
		model = presenter.compute().manual().orElseThrow();
		assertThat(model.refusal()).isEmpty();
		assertThat(model.knobs().get(0).refusal()).isEmpty();
	}

	@Test
	void anAlarmIsReadByNameUntilItComesAgain() {
		steps(4);
		run.say(new RunEvent.AlarmRaised("reference", "The reference point gives 5", "Look"));
		run.say(new RunEvent.AlarmRaised("drift", "The sample drifts", ""));
		assertThat(presenter.compute().troubles()).extracting(Trouble::kind, Trouble::severity, Trouble::since)
				.containsExactly(tuple("reference", Severity.SERIOUS, "since step 3"), tuple("drift", Severity.CAUTION, "since step 3"));
		assertThat(presenter.compute().open()).isEqualTo(2);
		steered(new SteeringCommand.Acknowledge("reference"), "Ada");
		assertThat(presenter.compute().troubles()).extracting(Trouble::kind, Trouble::readBy).containsExactly(tuple("drift", ""), tuple("reference", "Ada"));
		assertThat(presenter.compute().worst()).isEqualTo(Severity.CAUTION);
		steps(1);
		run.say(new RunEvent.AlarmRaised("reference", "The reference point gives 4", "Look"));
		assertThat(presenter.compute().troubles().get(0)).matches(Trouble::open).extracting(Trouble::message, Trouble::since)
				.containsExactly("The reference point gives 4", "since step 4");
	}

	@Test
	void whatHelpsIsACommand() {
		steps(6);
		run.say(new RunEvent.AlarmRaised("trapped", "It turns in circles", "Measure far away"));
		Remedy unlike = presenter.compute().troubles().get(0).remedies().get(0);
		assertThat(unlike.label()).isEqualTo("Measure 5 unlike places");
		assertThat(unlike.command().apply(run)).isEqualTo(new SteeringCommand.MeasureNext(run.unlike(5)));
		assertThat(Remedy.against("reward-hacking", run.state())).extracting(Remedy::label).containsExactly("Measure the first again", "Leave newest out", "Pause");
		run.say(new RunEvent.ModeChanged(RunMode.SAFE, ""));
		assertThat(Remedy.against("registration", run.state())).as("not while the instrument is safe").isEmpty();
		run.end();
		assertThat(Remedy.against("trapped", run.state())).isEmpty();
		assertThat(presenter.compute().troubles().get(0).remedies()).isEmpty();
	}

	@Test
	void theReferencePointIsSteadyOrWanders() {
		steps(3);
		Pixel place = new Pixel(20, 20);
		steered(new SteeringCommand.WatchReference(new Pixel(9, 9), 1), "Ada");
		measured(Source.OF_REFERENCE, new Pixel(9, 9), 500, 10);
		steered(new SteeringCommand.WatchReference(place, 5), "Ada");
		assertThat(trace().verdict()).isEqualTo("Not measured yet");
		measured(Source.OF_REFERENCE, place, 100, 3);
		assertThat(trace().verdict()).contains("First value 100 counts at step 4");
		measured(Source.OF_PERSON, place, 900, 3);
		measured(Source.OF_REFERENCE, place, 105, 4);
		assertThat(trace().wanders()).isFalse();
		assertThat(trace().verdict()).isEqualTo("Steady: 105 counts at step 6, first 100 counts (+5 %, +1.0 sd)");
		measured(Source.OF_REFERENCE, place, 70, 4);
		assertThat(trace().verdict()).isEqualTo("▲ It wanders: 70 counts at step 7, first 100 counts (−30 %, −6.0 sd)");
		assertThat(trace().steps()).containsExactly(4, 6, 7);
		assertThat(trace().plot("mean").series()).extracting(s -> s.name()).containsExactly("± 20 %", "± 3 sd", "");
		steered(new SteeringCommand.WatchReference(place, 0), "Ada");
		assertThat(presenter.compute().reference()).isEmpty();
	}

	private ReferenceTrace trace() {
		return presenter.compute().reference().orElseThrow();
	}

	@Test
	void theNextOperatorIsToldWhatHappenedSinceTheLastHandOver() {
		steps(4);
		steered(new SteeringCommand.Note("too early to tell"), "Ada");
		steered(new SteeringCommand.HandOverShift("Ben", "take care"), "Ada");
		steps(5);
		steered(new SteeringCommand.Note("the tip looks worn"), "Ben");
		steered(new SteeringCommand.ChangePlaces(List.of(new PlaceRule(PlaceRule.Kind.VETO, List.of(new Pixel(1, 1), new Pixel(5, 5))))), "Ben");
		run.say(new RunEvent.AlarmRaised("drift", "The sample drifts", ""));
		RunPresenter.Model model = presenter.compute();
		String text = HandOver.summary(run.state(), model.troubles(), model.health(), ZoneOffset.UTC);
		assertThat(text).contains("responsible: Ben").contains("Since the last hand-over at 09:00").contains("5 measurements; best ").contains("the tip looks worn")
				.contains("Regions now: 1 forbidden").contains("- Caution: The sample drifts (since step 8)").contains("- Regions: 1 forbidden")
				.contains("- Steps: 6 of 20").doesNotContain("too early").doesNotContain("take care");
	}

	@Test
	void handingOverNamesWhoActsNext() {
		HandOver handOver = new HandOver(desk);
		assertThat(handOver.handOver("Ada", " ", "x")).isEqualTo("Name the next operator");
		assertThat(run.steered).isEmpty();
		assertThat(handOver.handOver("Ada", "Ben ", " mind the tip ")).isEmpty();
		desk.steer(new SteeringCommand.Pause());
		assertThat(run.steered).extracting(Steering::who, s -> (Object) s.command()).containsExactly(
				tuple("Ada", new SteeringCommand.HandOverShift("Ben", "mind the tip")), tuple("Ben", new SteeringCommand.Pause()));
		run.end();
		assertThat(handOver.handOver("Ben", "Cy", "")).isEqualTo("No run is at work");
		assertThat(desk.who()).isEqualTo("Ben");
	}
}
