/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.Budget;
import org.steerscope.run.Calibration;
import org.steerscope.run.Choice;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;

/** Decides what the Run view says: of a live run always what is now, of a past one what was at the moment shown. */
final class RunPresenter {

	private static final int RECENT = 20;
	private static final int MOST_ALARMS = 20;

	/** One line of the view. */
	record Row(String label, String value) {
	}

	/**
	 * A doubt the model has now.
	 *
	 * @param severity how bad it is
	 * @param message what is wrong
	 * @param suggestion what to do; may be empty
	 * @param since when it appeared, in words
	 */
	record Doubt(Severity severity, String message, String suggestion, String since) {
	}

	/**
	 * What the view says.
	 *
	 * @param mode null if no run is shown
	 * @param word the state in a word
	 * @param reason why, a sentence; may be empty
	 * @param title of the run
	 * @param done measurements taken
	 * @param planned measurements planned, starting points included; 0 if nobody knows
	 * @param model which model decides; empty if none has spoken
	 * @param why that one; empty if there was no choice
	 * @param doubts what it doubts at present, the worst first
	 * @param rows what else is to be said
	 * @param alarms those that are no present doubt, the newest first
	 */
	record Model(RunMode mode, String word, String reason, String title, int done, int planned, String model, String why, List<Doubt> doubts,
			List<Row> rows, List<String> alarms) {
	}

	private final Desk desk;

	RunPresenter(Desk desk) {
		this.desk = desk;
	}

	Model compute() {
		RunView run = desk.run().orElse(null);
		RunState state = run != null && run.live() ? desk.newest() : desk.state();
		RunSpec spec = state.spec();
		if (run == null || spec == null) {
			return new Model(null, "NO RUN", "", "", 0, 0, "", "", List.of(), rows(state, null), List.of());
		}
		int planned = spec.budget().steps() > 0 ? spec.budget().steps() + Math.max(spec.starting().count(), state.startingPoints().size())
				: 0;
		Set<String> standing = state.concerns().stream().map(c -> c.concern().id()).collect(Collectors.toSet());
		List<String> alarms = state.alarms().reversed().stream().filter(a -> !standing.contains(a.id())).limit(MOST_ALARMS)
				.map(RunPresenter::text).toList();
		return new Model(state.mode(), (state == desk.newest() ? "" : "WAS ") + word(state), reason(state, spec), spec.title(), state.measured(), planned,
				state.diagnosis().map(Diagnosis::model).orElse(""), state.diagnosis().map(Diagnosis::why).orElse(""), doubts(state), rows(state, spec), alarms);
	}

	private static List<Doubt> doubts(RunState state) {
		return state.concerns().stream()
				.map(c -> new Doubt(Severity.of(c.concern()), c.concern().message(), c.concern().suggestion(),
						"since " + c.since() + (c.since() == 1 ? " measurement" : " measurements")))
				.sorted(Comparator.comparing(Doubt::severity).reversed()).toList();
	}

	private static String reason(RunState state, RunSpec spec) {
		String left = left(state, spec.budget(), secondsPerStep(state));
		return !state.modeReason().isEmpty() || left.isEmpty() ? state.modeReason() : "About " + left + " left";
	}

	static String word(RunState state) {
		return switch (state.mode()) {
		case STARTING -> "STARTING";
		case RUNNING -> "RUNNING";
		case PAUSED -> "PAUSED";
		case MANUAL -> "MANUAL";
		case ASKS -> "ASKS YOU";
		case SAFE -> "SAFE";
		case ENDED -> state.outcome().map(Enum::name).orElse("ENDED");
		};
	}

	private static String text(RunEvent.AlarmRaised alarm) {
		return alarm.suggestion().isEmpty() ? alarm.message() : alarm.message() + " – " + alarm.suggestion();
	}

	private static List<Row> rows(RunState state, RunSpec spec) {
		List<Row> rows = new ArrayList<>();
		if (spec == null) {
			return rows;
		}
		rows.add(new Row("Instrument", state.instrument().map(InstrumentInfo::name).orElse(spec.instrument().id())));
		rows.add(new Row("Seeks", (spec.direction() == org.steerscope.run.Direction.MAXIMISE ? "largest " : "smallest ")
				+ text(spec.scalarizer())));
		rows.add(new Row("Agent", text(spec.policy())));
		rows.add(new Row("Best", state.bestStep() < 0 ? "–"
				: Numbers.text(state.best(), state.scalarUnit()) + "  at step " + state.bestStep()));
		state.diagnosis().flatMap(Diagnosis::calibrated).ifPresent(c -> rows.add(new Row("Calibration", calibration(c))));
		if (state.fluence() > 0 || spec.budget().fluence() > 0) {
			rows.add(new Row("Fluence", fluence(state, spec.budget())));
		}
		double seconds = secondsPerStep(state);
		rows.add(new Row("Time", Numbers.text(state.elapsed()) + (seconds > 0 ? " at " + rate(60 / seconds) : "")));
		if (state.refusals() > 0) {
			rows.add(new Row("Refused", state.refusals() + (state.refusals() == 1 ? " command" : " commands")));
		}
		return rows;
	}

	private static String calibration(Calibration c) {
		String verdict = c.coverage90() < 0.85 ? "too sure" : c.coverage90() > 0.95 ? "too cautious" : "honest";
		return String.format(Locale.ROOT, "90 %% interval holds %.0f %%: %s", 100 * c.coverage90(), verdict);
	}

	/** @return for example {@code band-integral, from 0.6, to 0.8} */
	private static String text(Choice choice) {
		StringBuilder s = new StringBuilder(choice.id());
		choice.settings().forEach((k, v) -> s.append(", ").append(k).append(' ').append(v));
		return s.toString();
	}

	private static String rate(double perMinute) {
		return perMinute >= 120 ? rounded(perMinute / 60) + " points/s" : rounded(perMinute) + " points/min";
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
	}

	private static String fluence(RunState state, Budget budget) {
		Unit unit = Unit.of("e/Å²");
		return Numbers.text(state.fluence(), unit) + (budget.fluence() > 0 ? "  of " + Numbers.text(budget.fluence(), unit) : "");
	}

	/** @return clock seconds a step took of late; NaN before the second */
	static double secondsPerStep(RunState state) {
		int last = state.measured() - 1;
		int from = Math.max(0, last - RECENT);
		return last < 1 ? Double.NaN : (state.get(Column.TIME, last) - state.get(Column.TIME, from)) / (last - from);
	}

	/** @return time until the first limit of the budget is met; empty if nobody knows */
	static String left(RunState state, Budget budget, double secondsPerStep) {
		if (state.mode() == RunMode.ENDED) {
			return "";
		}
		double left = Double.POSITIVE_INFINITY;
		if (budget.steps() > 0 && !Double.isNaN(secondsPerStep)) {
			left = Math.max(0, budget.steps() - state.stepsDone()) * secondsPerStep;
		}
		if (budget.seconds() > 0) {
			left = Math.min(left, Math.max(0, budget.seconds() - state.elapsed().toMillis() / 1000.0));
		}
		if (budget.until() != null && state.time() != null) {
			left = Math.min(left, Math.max(0, Duration.between(state.time(), budget.until()).toMillis() / 1000.0));
		}
		return Double.isInfinite(left) ? "" : Numbers.text(Duration.ofMillis(Math.round(left * 1000)));
	}
}
