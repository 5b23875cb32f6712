/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.List;
import java.util.Locale;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Caller;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Action;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Source;
import org.steerscope.ui.Numbers;

/** What happened, in an operator's words. */
final class EventWords {

	private static final Unit SECONDS = Unit.of("s");
	private static final Unit FLUENCE = Unit.of("e/Å²");
	private static final int LONGEST = 160;

	private EventWords() {
	}

	/** @return what happened, one line */
	static String what(RunEvent event) {
		return switch (event) {
		case RunEvent.RunStarted e -> "Run started: " + e.spec().title();
		case RunEvent.InstrumentOpened e -> e.info().name() + " is open" + (e.info().twin() ? " (a twin)" : "");
		case RunEvent.OverviewTaken e -> overview(e);
		case RunEvent.OverviewSetAside e -> "Overview taken, but set aside" + because(e.reason());
		case RunEvent.StartingPointsChosen e -> e.places().size() + " starting points chosen";
		case RunEvent.Proposed e -> proposed(e);
		case RunEvent.ProposalDiscarded e -> "Proposal dropped" + because(e.reason());
		case RunEvent.ApprovalAsked e -> "Asks whether to measure" + (e.waitSeconds() > 0 ? ", waits " + Numbers.text(e.waitSeconds(), SECONDS) : "");
		case RunEvent.CommandIntended e -> "Sends: " + e.act().describe();
		case RunEvent.CommandRefused e -> "Guardian refused to " + e.act().describe() + because(e.message());
		case RunEvent.CommandDone e -> "Done" + (e.exposure() > 0 ? ", exposed " + Numbers.text(e.exposure(), SECONDS) : "")
				+ (e.fluence() > 0 ? ", " + Numbers.text(e.fluence(), FLUENCE) : "");
		case RunEvent.CommandFailed e -> "Command failed" + because(e.message());
		case RunEvent.MadeSafe e -> "Made safe" + because(e.reason()) + " (" + String.join(", ", e.steps())
				+ (e.verified() ? "; verified)" : "; not verified)");
		case RunEvent.MeasurementTaken e -> "Measured " + place(e.place()) + " for " + Numbers.text(e.exposure(), SECONDS) + grade(e.grade());
		case RunEvent.Scored e -> scored(e);
		case RunEvent.Rescored e -> e.scalars().size() + " measurements scored anew by " + e.scalarizer();
		case RunEvent.Rewarded e -> "Reward " + Numbers.text(e.reward().value());
		case RunEvent.Judged e -> String.format(Locale.ROOT, "Against the truth: R² %.3f, NLPD %.3g, 90 %% interval holds %.0f %%", e.r2(),
				e.nlpd(), 100 * e.coverage90());
		case RunEvent.Diagnosed e -> diagnosed(e.diagnosis());
		case RunEvent.Steered e -> e.steering().command().describe();
		case RunEvent.SteeringRefused e -> "Refused: " + e.steering().command().describe() + because(e.reason());
		case RunEvent.ModeChanged e -> "Now " + mode(e.mode()) + because(e.reason());
		case RunEvent.AlarmRaised e -> e.message() + (e.suggestion().isEmpty() ? "" : " → " + e.suggestion());
		case RunEvent.ExternalChange e -> e.parameter() + " was changed from outside: " + e.before() + " → " + e.after();
		case RunEvent.RunResumed e -> "Run goes on" + because(e.decision());
		case RunEvent.RunEnded e -> "Run " + e.outcome().name().toLowerCase(Locale.ROOT) + because(e.reason());
		case RunEvent.ExtensionEvent e -> e.type() + ": " + shortened(e.json());
		default -> other((Record) event);
		};
	}

	/** @return who did it: a person, an agent, the engine; empty where it is nobody */
	static String who(RunEvent event) {
		return switch (event) {
		case RunEvent.RunStarted e -> e.who();
		case RunEvent.Proposed e -> source(e.source());
		case RunEvent.CommandIntended e -> caller(e.caller());
		case RunEvent.CommandRefused e -> "guardian";
		case RunEvent.MadeSafe e -> "guardian";
		case RunEvent.Steered e -> e.steering().who();
		case RunEvent.SteeringRefused e -> e.steering().who();
		case RunEvent.RunResumed e -> e.who();
		default -> "";
		};
	}

	private static String source(String source) {
		return switch (Source.of(source)) {
		case START -> "starting points";
		case PERSON -> "a person";
		case REFERENCE -> "reference point";
		case AGENT -> source;
		};
	}

	private static String caller(Caller caller) {
		return caller == null ? "" : caller.name();
	}

	private static String because(String reason) {
		return reason == null || reason.isBlank() ? "" : ": " + reason;
	}

	private static String places(List<Pixel> places) {
		return places.size() == 1 ? place(places.get(0)) : places.size() + " places from " + place(places.get(0));
	}

	/** @return the kind and its values, for a kind that has no words of its own */
	private static String other(Record event) {
		String values = event.toString();
		return event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ": "
				+ shortened(values.substring(values.indexOf('[') + 1, values.length() - 1));
	}

	private static String place(Pixel p) {
		return "row " + p.row() + ", col " + p.col();
	}

	private static String overview(RunEvent.OverviewTaken e) {
		return (e.version() == 0 ? "Overview taken, " : "Overview taken anew, ") + e.grid().rows() + " × " + e.grid().cols() + " px, "
				+ e.planes().size() + (e.planes().size() == 1 ? " channel" : " channels");
	}

	private static String proposed(RunEvent.Proposed e) {
		String what = switch (e.action()) {
		case Action.Measure m -> "Next: " + places(m.places());
		case Action.Dwell d -> "Next: " + place(d.place()) + ", at most " + Numbers.text(d.maxSeconds(), SECONDS);
		case Action.Tune t -> "Next: set " + t.parameter() + " to " + t.value();
		case Action.RetakeOverview r -> "Next: take the overview anew";
		case Action.Finish f -> "Nothing left to do" + because(f.reason());
		};
		return what + (e.reason().isBlank() ? "" : ". " + e.reason());
	}

	private static String grade(PositionGrade grade) {
		return grade == PositionGrade.OUTSIDE_TOLERANCE ? "; off its place, not learned from" : "";
	}

	private static String scored(RunEvent.Scored e) {
		Scalar s = e.scalars().get(0);
		String text = s.name() + " " + (s.quality() == Quality.INVALID ? "has no value" : Numbers.text(s.value(), s.sd(), s.unit()));
		return s.quality() == Quality.OK ? text
				: text + ", " + s.quality().name().toLowerCase(Locale.ROOT).replace('_', ' ') + because(s.reason());
	}

	private static String diagnosed(Diagnosis d) {
		String calibration = d.calibrated().map(c -> String.format(Locale.ROOT, "; 90 %% interval holds %.0f %%", 100 * c.coverage90())).orElse("");
		String doubts = d.concerns().isEmpty() ? "" : "; doubts: " + String.join(", ", d.concerns().stream().map(c -> c.id()).toList());
		return "Model after " + d.step() + " points: " + d.model() + calibration + doubts;
	}

	/** @return for example {@code running} */
	static String mode(RunMode mode) {
		return switch (mode) {
		case ASKS -> "asking you";
		default -> mode.name().toLowerCase(Locale.ROOT);
		};
	}

	private static String shortened(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}
}
