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
		case RunEvent.RunStarted e -> ViewTexts.of("eventWords.runStarted", e.spec().title());
		case RunEvent.InstrumentOpened e -> e.info().name() + ViewTexts.of("eventWords.isOpen", e.info().twin() ? ViewTexts.of("eventWords.aTwin") : "");
		case RunEvent.OverviewTaken e -> overview(e);
		case RunEvent.OverviewSetAside e -> ViewTexts.of("eventWords.overviewTakenButSet", because(e.reason()));
		case RunEvent.StartingPointsChosen e -> e.places().size() + ViewTexts.of("eventWords.startingPointsChosen");
		case RunEvent.Proposed e -> proposed(e);
		case RunEvent.ProposalDiscarded e -> ViewTexts.of("eventWords.proposalDropped", because(e.reason()));
		case RunEvent.ApprovalAsked e -> ViewTexts.of("eventWords.asksWhetherToMeasure", e.waitSeconds() > 0 ? ViewTexts.of("eventWords.waits", Numbers.text(e.waitSeconds(), SECONDS)) : "");
		case RunEvent.CommandIntended e -> ViewTexts.of("eventWords.sends", e.act().describe());
		case RunEvent.CommandRefused e -> ViewTexts.of("eventWords.guardianRefusedTo", e.act().describe(), because(e.message()));
		case RunEvent.CommandDone e -> ViewTexts.of("eventWords.done", e.exposure() > 0 ? ViewTexts.of("eventWords.exposed", Numbers.text(e.exposure(), SECONDS)) : "", e.fluence() > 0 ? ", " + Numbers.text(e.fluence(), FLUENCE) : "");
		case RunEvent.CommandFailed e -> ViewTexts.of("eventWords.commandFailed", because(e.message()));
		case RunEvent.MadeSafe e -> ViewTexts.of("eventWords.madeSafe", because(e.reason()), String.join(", ", e.steps()), (e.verified() ? ViewTexts.of("eventWords.verified") : ViewTexts.of("eventWords.notVerified")));
		case RunEvent.MeasurementTaken e -> ViewTexts.of("eventWords.measuredFor", place(e.place()), Numbers.text(e.exposure(), SECONDS), grade(e.grade()));
		case RunEvent.Scored e -> scored(e);
		case RunEvent.Rescored e -> e.scalars().size() + ViewTexts.of("eventWords.measurementsScoredAnewBy", e.scalarizer());
		case RunEvent.Rewarded e -> ViewTexts.of("eventWords.reward", Numbers.text(e.reward().value()));
		case RunEvent.Judged e -> String.format(Locale.ROOT, ViewTexts.of("eventWords.againstTheTruthR"), e.r2(),
				e.nlpd(), 100 * e.coverage90());
		case RunEvent.Diagnosed e -> diagnosed(e.diagnosis());
		case RunEvent.Steered e -> e.steering().command().describe();
		case RunEvent.SteeringRefused e -> ViewTexts.of("eventWords.refused", e.steering().command().describe(), because(e.reason()));
		case RunEvent.ModeChanged e -> ViewTexts.of("eventWords.now", mode(e.mode()), because(e.reason()));
		case RunEvent.AlarmRaised e -> e.message() + (e.suggestion().isEmpty() ? "" : " → " + e.suggestion());
		case RunEvent.ExternalChange e -> e.parameter() + ViewTexts.of("eventWords.wasChangedFromOutside", e.before(), e.after());
		case RunEvent.RunResumed e -> ViewTexts.of("eventWords.runGoesOn", because(e.decision()));
		case RunEvent.RunEnded e -> ViewTexts.of("eventWords.run", e.outcome().name().toLowerCase(Locale.ROOT), because(e.reason()));
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
		case START -> ViewTexts.of("eventWords.startingPoints");
		case PERSON -> ViewTexts.of("eventWords.aPerson");
		case REFERENCE -> ViewTexts.of("eventWords.referencePoint");
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
		return places.size() == 1 ? place(places.get(0)) : places.size() + ViewTexts.of("eventWords.placesFrom", place(places.get(0)));
	}

	/** @return the kind and its values, for a kind that has no words of its own */
	private static String other(Record event) {
		String values = event.toString();
		return event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ": "
				+ shortened(values.substring(values.indexOf('[') + 1, values.length() - 1));
	}

	private static String place(Pixel p) {
		return ViewTexts.of("eventWords.rowCol", p.row(), p.col());
	}

	private static String overview(RunEvent.OverviewTaken e) {
		return (e.version() == 0 ? ViewTexts.of("eventWords.overviewTaken") : ViewTexts.of("eventWords.overviewTakenAnew")) + e.grid().rows() + ViewTexts.of("eventWords.px", e.grid().cols(), e.planes().size(), e.planes().size() == 1 ? ViewTexts.of("eventWords.channel") : ViewTexts.of("eventWords.channels"));
	}

	private static String proposed(RunEvent.Proposed e) {
		String what = switch (e.action()) {
		case Action.Measure m -> ViewTexts.of("eventWords.next", places(m.places()));
		case Action.Dwell d -> ViewTexts.of("eventWords.nextAtMost", place(d.place()), Numbers.text(d.maxSeconds(), SECONDS));
		case Action.Tune t -> ViewTexts.of("eventWords.nextSetTo", t.parameter(), t.value());
		case Action.RetakeOverview r -> ViewTexts.of("eventWords.nextTakeTheOverview");
		case Action.Finish f -> ViewTexts.of("eventWords.nothingLeftToDo", because(f.reason()));
		};
		return what + (e.reason().isBlank() ? "" : ". " + e.reason());
	}

	private static String grade(PositionGrade grade) {
		return grade == PositionGrade.OUTSIDE_TOLERANCE ? ViewTexts.of("eventWords.offItsPlaceNot") : "";
	}

	private static String scored(RunEvent.Scored e) {
		Scalar s = e.scalars().get(0);
		String text = s.name() + " " + (s.quality() == Quality.INVALID ? ViewTexts.of("eventWords.hasNoValue") : Numbers.text(s.value(), s.sd(), s.unit()));
		return s.quality() == Quality.OK ? text
				: text + ", " + s.quality().name().toLowerCase(Locale.ROOT).replace('_', ' ') + because(s.reason());
	}

	private static String diagnosed(Diagnosis d) {
		String calibration = d.calibrated().map(c -> String.format(Locale.ROOT, ViewTexts.of("eventWords.intervalHolds"), 100 * c.coverage90())).orElse("");
		String doubts = d.concerns().isEmpty() ? "" : ViewTexts.of("eventWords.doubts", String.join(", ", d.concerns().stream().map(c -> c.id()).toList()));
		return ViewTexts.of("eventWords.modelAfterPoints", d.step(), d.model(), calibration, doubts);
	}

	/** @return for example {@code running} */
	static String mode(RunMode mode) {
		return switch (mode) {
		case ASKS -> ViewTexts.of("eventWords.askingYou");
		default -> mode.name().toLowerCase(Locale.ROOT);
		};
	}

	private static String shortened(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}
}
