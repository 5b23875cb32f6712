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
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Technique;
import org.steerscope.run.Budget;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;

/** How instrument, sample and budget stand, line by line. */
final class HealthFacts {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final Unit FLUENCE = Unit.of("e/Å²");
	private static final Unit NANOMETRE = Unit.of("nm");
	/** An act that takes this long is worth a word; shorter ones would flicker. */
	private static final Duration LONG = Duration.ofMillis(700);

	private final RunState state;
	private final RunSpec spec;
	private final RunLedger ledger;
	private final Instant now;
	private final boolean live;
	private final double secondsPerStep;

	/** @param now of the machine for a live run, else of the moment shown */
	HealthFacts(RunState state, RunLedger ledger, Instant now, boolean live) {
		this.state = state;
		this.spec = state.spec();
		this.ledger = ledger;
		this.now = now;
		this.live = live;
		this.secondsPerStep = RunPresenter.secondsPerStep(state);
	}

	List<RunPresenter.Row> rows() {
		List<RunPresenter.Row> rows = new ArrayList<>();
		rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.state"), state()));
		state.unattended().ifPresent(u -> rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.unattended"),
				(u.alarm().isEmpty() ? "" : "▲ ") + ViewTexts.of("healthFacts.backBy", u.who(), CLOCK.format(u.until().atZone(ZoneId.systemDefault())),
						Numbers.text(now.isBefore(u.until()) ? Duration.between(now, u.until()) : Duration.ZERO)))));
		rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.instrument"), state.instrument().map(InstrumentInfo::name).orElse(spec.instrument().id())));
		state.instrument().ifPresent(i -> rows.add(probe(i)));
		rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.drift"), drift()));
		fluence(rows);
		Budget budget = spec.budget();
		if (budget.steps() > 0) {
			rows.add(share(ViewTexts.of("healthFacts.steps"), Numbers.text(state.stepsDone()) + ViewTexts.of("healthFacts.of") + Numbers.text(budget.steps()), (double) state.stepsDone() / budget.steps()));
		}
		time(rows, budget);
		rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.rate"), rate()));
		if (!state.operator().isEmpty()) {
			rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.operator"), state.operator()));
		}
		return rows;
	}

	/** @return for example {@code Manual: Ada has taken over}, {@code The agent measures, about 3 min 20 s left} */
	private String state() {
		String left = RunPresenter.left(state, spec.budget(), secondsPerStep);
		return RunPresenter.inWords(state) + (state.modeReason().isEmpty() ? "" : ": " + state.modeReason())
				+ (left.isEmpty() ? "" : ViewTexts.of("healthFacts.aboutOf", left));
	}

	private RunPresenter.Row probe(InstrumentInfo info) {
		boolean tip = info.technique() == Technique.AFM || info.technique() == Technique.STM;
		boolean beam = info.technique() == Technique.STEM || info.technique() == Technique.SEM;
		Probe probe = info.probe();
		double current = ManualActs.PROBE_CURRENT.stream().flatMap(k -> ledger.knob(k, state.sequence()).stream()).findFirst().map(Quantity::si)
				.orElse(probe.current());
		String size = current > 0 ? Numbers.text(current, Unit.of("A")) + (probe.diameter() > 0
				? ViewTexts.of("healthFacts.in") + Numbers.text(probe.diameter(), Unit.METRE) : "") + "; " : "";
		return new RunPresenter.Row(tip ? ViewTexts.of("healthFacts.tip") : beam ? ViewTexts.of("healthFacts.beam") : ViewTexts.of("healthFacts.probe"), size + (state.mode() == RunMode.SAFE ? safe() : doing(tip)));
	}

	private String safe() {
		return ledger.safe().map(s -> s.verified() ? ViewTexts.of("healthFacts.madeSafeConfirmedBy") : ViewTexts.of("healthFacts.madeSafeNotConfirmed")).orElse(ViewTexts.of("healthFacts.madeSafe"));
	}

	private String doing(boolean tip) {
		RunLedger.Doing doing = live ? ledger.doing().filter(d -> Duration.between(d.since(), now).compareTo(LONG) > 0).orElse(null) : null;
		if (doing != null && doing.act() instanceof InstrumentCommand.Acquire) {
			return ViewTexts.of("healthFacts.onTheSampleStep") + doing.step();
		}
		if (doing != null && doing.act() instanceof InstrumentCommand.TakeOverview) {
			return ViewTexts.of("healthFacts.takesTheOverview");
		}
		return switch (spec.idle()) {
		case BLANK -> tip ? ViewTexts.of("healthFacts.liftedBetweenPointsBias") : ViewTexts.of("healthFacts.blankedBetweenPoints");
		case PARK -> ViewTexts.of("healthFacts.parkedInTheCorner");
		case LEAVE -> ViewTexts.of("healthFacts.staysWhereItIs");
		};
	}

	private String drift() {
		List<RunLedger.Looked> seen = ledger.overviews(state.sequence());
		if (seen.size() < 2) {
			return ViewTexts.of("healthFacts.notMeasuredRetakingThe");
		}
		RunLedger.Looked last = seen.getLast();
		RunLedger.Looked before = seen.get(seen.size() - 2);
		double minutes = Duration.between(before.time(), last.time()).toNanos() / 60e9;
		double dx = last.drift().dx() - before.drift().dx();
		double dy = last.drift().dy() - before.drift().dy();
		boolean metres = last.grid().calibrated();
		double unit = metres ? NANOMETRE.factor() : 1;
		String name = metres ? "nm" : "px";
		double all = Math.hypot(last.drift().dx(), last.drift().dy());
		return (minutes > 0 ? Numbers.text(rounded(Math.hypot(dx, dy) / unit / minutes)) + " " + name + ViewTexts.of("healthFacts.min") : "") + Numbers.text(rounded(all / unit)) + " " + name
				+ ViewTexts.of("healthFacts.inAllMeasuredOf", Numbers.text(since(last.time())));
	}

	private Duration since(Instant then) {
		Duration d = Duration.between(then, now);
		return d.isNegative() ? Duration.ZERO : d;
	}

	/** Two digits are more than a drift is known to. */
	private static double rounded(double value) {
		return Double.parseDouble(String.format(Locale.ROOT, "%.2g", value));
	}

	private void fluence(List<RunPresenter.Row> rows) {
		double budget = spec.budget().fluence();
		double envelope = spec.envelope().maxTotalFluence();
		if (!(state.fluence() > 0 || budget > 0 || envelope > 0)) {
			return;
		}
		String spent = Numbers.text(state.fluence(), FLUENCE);
		if (budget > 0 && (envelope <= 0 || budget < envelope)) {
			rows.add(share(ViewTexts.of("healthFacts.fluence"), spent + ViewTexts.of("healthFacts.ofOf", Numbers.text(budget, FLUENCE)), state.fluence() / budget));
		} else if (envelope > 0) {
			rows.add(share(ViewTexts.of("healthFacts.fluence"), spent + ViewTexts.of("healthFacts.ofOf2", Numbers.text(envelope, FLUENCE)), state.fluence() / envelope));
		} else {
			rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.fluence"), spent));
		}
	}

	private void time(List<RunPresenter.Row> rows, Budget budget) {
		Duration elapsed = live && state.started() != null && state.mode() != RunMode.ENDED ? since(state.started()) : state.elapsed();
		if (budget.seconds() > 0) {
			rows.add(share(ViewTexts.of("healthFacts.time"), Numbers.text(elapsed) + ViewTexts.of("healthFacts.of") + Numbers.text(Duration.ofMillis(Math.round(budget.seconds() * 1000))),
					elapsed.toMillis() / 1000.0 / budget.seconds()));
		} else {
			rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.time"), Numbers.text(elapsed)));
		}
		if (budget.until() != null && state.mode() != RunMode.ENDED) {
			rows.add(new RunPresenter.Row(ViewTexts.of("healthFacts.bookedUntil"), booked(budget)));
		}
	}

	private String booked(Budget budget) {
		String clock = CLOCK.format(budget.until().atZone(ZoneId.systemDefault()));
		Duration left = Duration.between(now, budget.until());
		if (left.isNegative() || left.isZero()) {
			return "▲ " + clock + ViewTexts.of("healthFacts.over");
		}
		int more = budget.steps() > 0 ? Math.max(0, budget.steps() - state.stepsDone()) : Integer.MAX_VALUE;
		String steps = Double.isNaN(secondsPerStep) || secondsPerStep <= 0 ? ""
				: ViewTexts.of("healthFacts.about2Of", Numbers.text(Math.floor(left.toMillis() / 1000.0 / secondsPerStep)))
						+ (left.toMillis() / 1000.0 / secondsPerStep < more && more < Integer.MAX_VALUE ? ", " + Numbers.text(more) + ViewTexts.of("healthFacts.planned") : "");
		return clock + ViewTexts.of("healthFacts.in2") + Numbers.text(left) + steps;
	}

	private String rate() {
		if (Double.isNaN(secondsPerStep) || secondsPerStep <= 0) {
			return ViewTexts.of("healthFacts.notKnownBeforeThe");
		}
		String rate = Numbers.text(rounded(60 / secondsPerStep)) + ViewTexts.of("healthFacts.stepsMin");
		return switch (state.mode()) {
		case RUNNING -> live && since(state.time()).toMillis() / 1000.0 > Math.max(10, 5 * secondsPerStep)
				? ViewTexts.of("healthFacts.noStepFor") + Numbers.text(since(state.time())) + "; " + rate + ViewTexts.of("healthFacts.before") : rate;
		case ENDED -> rate;
		default -> ViewTexts.of("healthFacts.waitsOf", rate);
		};
	}

	/** A line with a bar; from 80 % on it says so by a sign too. */
	private static RunPresenter.Row share(String label, String text, double share) {
		return new RunPresenter.Row(label, (share >= 0.8 ? "▲ " : "") + text + String.format(Locale.ROOT, " (%.0f %%)", 100 * share), share);
	}
}
