/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Selection;

/** What an operator who has taken over can do by hand. Checks what is typed before it is sent; what the guardian refuses is told in place. */
final class ManualActs {

	/** Most repetitions at one place. */
	static final int MOST = 100;
	/** Knobs that are known to turn the current of the probe. */
	static final java.util.Set<String> PROBE_CURRENT = java.util.Set.of("beam_current", "probe_current");
	private static final Unit AMPERE = Unit.of("A");
	/** Numbers every measurement has, which are no knobs. */
	private static final java.util.Set<String> NO_KNOBS = java.util.Set.of("exposure", "dwell", "x", "y");

	/**
	 * A knob of the instrument.
	 *
	 * @param name as the instrument calls it
	 * @param limit what it may be set to
	 * @param now where it stands, in words
	 * @param refusal why it was not turned; empty if it was
	 */
	record Knob(String name, Limit limit, String now, String refusal) {

		/** @return the name in words */
		String label() {
			String words = name.replace('_', ' ');
			return Character.toUpperCase(words.charAt(0)) + words.substring(1);
		}

		/** @return what may be typed */
		String range() {
			return Numbers.text(limit.min()) + " … " + Numbers.text(limit.max(), limit.unit());
		}
	}

	/**
	 * What the strip shows.
	 *
	 * @param place selected for measuring; null if none is
	 * @param where in words
	 * @param waiting places asked for that are not measured yet
	 * @param refusal why the last measurement asked for was refused; empty if it was not
	 * @param knobs of the instrument
	 */
	record Model(Pixel place, String where, int waiting, String refusal, List<Knob> knobs) {
	}

	private final Desk desk;
	private volatile Pixel chosen;

	ManualActs(Desk desk) {
		this.desk = desk;
	}

	/** @return what can be done; empty unless the operator has taken over the run shown */
	Optional<Model> model(RunState state, RunLedger ledger, boolean live) {
		if (!live || state.mode() != RunMode.MANUAL) {
			chosen = null;
			return Optional.empty();
		}
		Pixel selected = place(desk, state);
		Pixel place = selected == null ? chosen : selected;
		chosen = place;
		int waiting = state.wishes().size();
		return Optional.of(new Model(place, place == null ? ViewTexts.of("manualActs.clickAPlaceIn") : ViewTexts.of("manualActs.rowOf", place.row()) + place.col(), waiting,
				ledger.refusal(RunLedger.MEASURING), state.instrument().map(i -> knobs(i, state, ledger)).orElse(List.of())));
	}

	/** @return the selected place, or the place of the selected step; null if nothing is selected and the views follow the newest step */
	static Pixel place(Desk desk, RunState state) {
		Selection s = desk.selection();
		return s.place() != null ? s.place() : s.hasStep() && s.step() < state.measured() ? state.place(s.step()) : null;
	}

	private static List<Knob> knobs(InstrumentInfo info, RunState state, RunLedger ledger) {
		return info.limits().stream().filter(l -> !NO_KNOBS.contains(l.name())).map(l -> tightened(l, state)).map(l -> new Knob(l.name(), l,
				ledger.knob(l.name(), state.sequence()).map(q -> Numbers.text(q.in(l.unit()), l.unit())).or(() -> ledger.recorded(l.name()))
						.or(() -> atTheStart(l, info)).orElse(ViewTexts.of("manualActs.asAtTheStart")),
				ledger.refusal(l.name()))).toList();
	}

	/** An instrument does not tell where its knobs stand, but what its probe's current was when it was opened. */
	private static Optional<String> atTheStart(Limit knob, InstrumentInfo info) {
		return PROBE_CURRENT.contains(knob.name()) && knob.unit().convertibleTo(AMPERE) && info.probe().current() > 0
				? Optional.of(Numbers.text(AMPERE.convert(info.probe().current(), knob.unit()), knob.unit()) + ViewTexts.of("manualActs.atTheStart")) : Optional.empty();
	}

	/** The envelope may allow less than the instrument. */
	private static Limit tightened(Limit own, RunState state) {
		return state.spec().envelope().limits().stream().filter(l -> l.name().equals(own.name()) && l.unit().convertibleTo(own.unit())).findFirst()
				.map(l -> new Limit(own.name(), Math.max(own.min(), l.unit().convert(l.min(), own.unit())),
						Math.min(own.max(), l.unit().convert(l.max(), own.unit())), own.unit()))
				.orElse(own);
	}

	/**
	 * Measures at the selected place; the views then show what was measured, and the place stays chosen.
	 *
	 * @param times how often, 1 to {@value #MOST}
	 * @param learn whether the agent may learn from it
	 * @return why it was not asked for; empty if it was
	 */
	String measure(Model model, int times, boolean learn) {
		if (model.place() == null) {
			return ViewTexts.of("manualActs.selectAPlaceFirst");
		}
		String refused = steer(new SteeringCommand.MeasureNext(Collections.nCopies(Math.clamp(times, 1, MOST), model.place()), learn));
		if (refused.isEmpty()) {
			desk.showNow();
		}
		return refused;
	}

	/**
	 * Turns a knob.
	 *
	 * @param text a number, with or without unit
	 * @return why it was not asked for; empty if it was
	 */
	String tune(Knob knob, String text) {
		Unit unit = knob.limit().unit();
		Quantity value;
		try {
			value = Quantity.parse(text.strip(), unit);
		} catch (IllegalArgumentException e) {
			return e.getMessage() + ViewTexts.of("manualActs.allowed") + knob.range();
		}
		if (!knob.limit().allows(value.in(unit))) {
			return Numbers.text(value.value(), value.unit()) + ViewTexts.of("manualActs.isOutOfRange") + knob.range();
		}
		return steer(new SteeringCommand.Tune(knob.name(), value));
	}

	private String steer(SteeringCommand command) {
		RunHandle live = desk.live().filter(r -> desk.run().filter(shown -> shown == r).isPresent()).orElse(null);
		return live == null ? ViewTexts.of("manualActs.theRunShownIs") : desk.steer(command, -1) ? "" : ViewTexts.of("manualActs.noRunIsAt");
	}
}
