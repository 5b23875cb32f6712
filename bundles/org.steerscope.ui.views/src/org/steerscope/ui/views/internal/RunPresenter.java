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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.run.Budget;
import org.steerscope.run.Calibration;
import org.steerscope.run.Choice;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Direction;
import org.steerscope.run.RunSpec;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;

/** Decides what the Run view says: of a live run always what is now, of a past one what was at the moment shown. */
final class RunPresenter {

	private static final int RECENT = 20;

	/**
	 * One line of the view.
	 *
	 * @param share of a limit that is used up, drawn as a bar; NaN without a limit
	 */
	record Row(String label, String value, double share) {

		/** A line without a bar. */
		Row(String label, String value) {
			this(label, value, Double.NaN);
		}
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
	 * @param troubles doubts of the model and alarms, those nobody has read first
	 * @param health how instrument, sample and budget stand
	 * @param search what is sought and how
	 * @param manual what the operator can do by hand; empty while the agent has the instrument
	 * @param reference the reference point; empty if none is watched
	 * @param policies two that choose in turn; empty if there is but one
	 * @param place row and column to watch as a reference point; null if nothing is selected
	 * @param refusedToLeave why the run was not left unattended; empty if it was, or nobody asked
	 * @param live whether the run is at work
	 * @param state all this is about
	 */
	record Model(RunMode mode, String word, String reason, String title, int done, int planned, String model, String why, List<Trouble> troubles,
			List<Row> health, List<Row> search, Optional<ManualActs.Model> manual, Optional<ReferenceTrace> reference, Optional<TwoPolicies> policies,
			Pixel place, String refusedToLeave, boolean live, RunState state) {

		/** @return the worst alarm that nobody has read, else why the run is in its state; may be empty */
		String headline() {
			return troubles.stream().filter(Trouble::open).findFirst().map(t -> t.severity().symbol() + " " + t.message() + " (" + t.since() + ")").orElse(reason);
		}

		/** @return how many alarms and doubts nobody has read */
		int open() {
			return (int) troubles.stream().filter(Trouble::open).count();
		}

		/** @return the worst that nobody has read; null if there is none */
		Severity worst() {
			return troubles.stream().filter(Trouble::open).map(Trouble::severity).max(Comparator.naturalOrder()).orElse(null);
		}
	}

	private final Desk desk;
	private final ManualActs manual;
	private final RunLedger ledger = new RunLedger();
	private final InstantSource clock;

	/** @param clock of the machine, for what is counted down */
	RunPresenter(Desk desk, ManualActs manual, InstantSource clock) {
		this.desk = desk;
		this.manual = manual;
		this.clock = clock;
	}

	RunPresenter(Desk desk) {
		this(desk, new ManualActs(desk), InstantSource.system());
	}

	/** Looks at the run; may block on the run file. One thread at a time. */
	Model compute() {
		RunView run = desk.run().orElse(null);
		boolean live = run != null && run.live();
		RunState state = live ? desk.newest() : desk.state();
		RunSpec spec = state.spec();
		if (run == null || spec == null) {
			return new Model(null, ViewTexts.of("runPresenter.noRun"), "", "", 0, 0, "", "", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), null,
					"", false, state);
		}
		ledger.update(desk);
		int planned = spec.budget().steps() > 0 ? spec.budget().steps() + Math.max(spec.starting().count(), state.startingPoints().size())
				: 0;
		Optional<ManualActs.Model> acts = manual.model(state, ledger, live);
		return new Model(state.mode(), (state == desk.newest() || live ? "" : ViewTexts.of("runPresenter.was")) + word(state), reason(state, spec), spec.title(), state.measured(), planned,
				state.diagnosis().map(Diagnosis::model).orElse(""), state.diagnosis().map(Diagnosis::why).orElse(""),
				Trouble.of(state, ledger.alarms(state.sequence()), live), new HealthFacts(state, ledger, live ? clock.instant() : state.time(), live).rows(),
				search(state, spec), acts, ReferenceTrace.of(state), TwoPolicies.of(state), ManualActs.place(desk, state),
				ledger.refusal(RunLedger.LEAVING), live, state);
	}

	private static String reason(RunState state, RunSpec spec) {
		String left = left(state, spec.budget(), secondsPerStep(state));
		return !state.modeReason().isEmpty() || left.isEmpty() ? state.modeReason() : ViewTexts.of("runPresenter.aboutOf", left);
	}

	/** @return the state as part of a text, for example {@code The agent measures} */
	static String inWords(RunState state) {
		String word = word(state);
		return state.mode() == RunMode.RUNNING ? ViewTexts.of("runPresenter.theAgentMeasures") : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
	}

	/** @return who has the instrument, or what else the run is doing, to be read from afar */
	static String word(RunState state) {
		return switch (state.mode()) {
		case STARTING -> ViewTexts.of("runPresenter.starting");
		case RUNNING -> ViewTexts.of(state.unattended().isPresent() ? "runPresenter.unattended" : "runPresenter.agent");
		case PAUSED -> ViewTexts.of("runPresenter.paused");
		case MANUAL -> ViewTexts.of("runPresenter.manual");
		case ASKS -> ViewTexts.of("runPresenter.asksYou");
		case SAFE -> ViewTexts.of("runPresenter.safe");
		case ENDED -> state.outcome().map(Enum::name).orElse(ViewTexts.of("runPresenter.ended"));
		};
	}

	private static List<Row> search(RunState state, RunSpec spec) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(ViewTexts.of("runPresenter.seeks"), seeks(spec)));
		rows.add(new Row(ViewTexts.of("runPresenter.agent2"), text(spec.policy())));
		rows.add(new Row(ViewTexts.of("runPresenter.best"), state.bestStep() < 0 ? "–"
				: Numbers.text(state.best(), state.scalarUnit()) + ViewTexts.of("runPresenter.atStep") + state.bestStep()));
		state.diagnosis().flatMap(Diagnosis::calibrated).ifPresent(c -> rows.add(new Row(ViewTexts.of("runPresenter.calibration"), calibration(c))));
		if (state.refusals() > 0) {
			rows.add(new Row(ViewTexts.of("runPresenter.refused"), state.refusals() + (state.refusals() == 1 ? ViewTexts.of("runPresenter.command") : ViewTexts.of("runPresenter.commands"))));
		}
		return rows;
	}

	/** @return for example {@code largest band-integral, from 0.6, to 0.8} */
	static String seeks(RunSpec spec) {
		return (spec.direction() == Direction.MAXIMISE ? ViewTexts.of("runPresenter.largest") : ViewTexts.of("runPresenter.smallest")) + text(spec.scalarizer());
	}

	private static String calibration(Calibration c) {
		String verdict = c.coverage90() < 0.85 ? ViewTexts.of("runPresenter.tooSure") : c.coverage90() > 0.95 ? ViewTexts.of("runPresenter.tooCautious") : ViewTexts.of("runPresenter.honest");
		return String.format(Locale.ROOT, ViewTexts.of("runPresenter.90IntervalHolds0f"), 100 * c.coverage90(), verdict);
	}

	/** @return for example {@code band-integral, from 0.6, to 0.8} */
	static String text(Choice choice) {
		StringBuilder s = new StringBuilder(choice.id());
		choice.settings().forEach((k, v) -> s.append(", ").append(k).append(' ').append(v));
		return s.toString();
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
