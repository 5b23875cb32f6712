/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.ui.BandSlot;
import org.steerscope.ui.ChoiceDraft;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotBand;
import org.steerscope.ui.PlotModel.Span;

/** The bands of the scalarizer over a spectrum: shown, and moved as a draft. Thread-safe. */
final class SpectrumBands {

	/** What a band can be moved over: the axis last shown, and the values on it. */
	private record Ground(Axis axis, double[] values, String channel, boolean primary, double step) {
	}

	private final Desk desk;
	private final Catalogue catalogue;
	private volatile Ground ground;
	private volatile int chosen;

	SpectrumBands(Desk desk, Catalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
	}

	private ChoiceDraft draft() {
		return desk.scalarizerDraft();
	}

	private Optional<ScalarizerFactory<?>> factory(Choice choice) {
		return catalogue.scalarizers().stream().filter(f -> f.id().equals(choice.id())).<ScalarizerFactory<?>>map(f -> f).findFirst();
	}

	/** Says what is shown from now on; null for something without bands. */
	void on(Channel c, double[] values, boolean primary) {
		if (c == null || c.axes().size() != 1 || c.axis().size() < 2) {
			ground = null;
			return;
		}
		Axis a = c.axis();
		double[] steps = new double[a.size() - 1];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = Math.abs(a.value(i + 1) - a.value(i));
		}
		java.util.Arrays.sort(steps);
		ground = new Ground(a, values, c.name(), primary, steps[steps.length / 2]);
	}

	private List<BandSlot> slots(Choice choice) {
		Ground g = ground;
		Optional<ScalarizerFactory<?>> factory = factory(choice);
		if (g == null || factory.isEmpty()) {
			return List.of();
		}
		return BandSlot.of(factory.get().settingsType(), choice).stream().filter(s -> !Double.isNaN(s.factor(g.axis().unit())))
				.filter(s -> s.channel().isEmpty() ? g.primary() || !s.unit().isEmpty() : s.channel().equals(g.channel())).toList();
	}

	/** @return whether the bands of the scalarizer in force can be moved here */
	boolean movable() {
		return draft().shown().map(this::slots).filter(s -> !s.isEmpty()).isPresent();
	}

	/** @return the bands of the draft, or else those in force, in the axis's unit */
	List<PlotBand> bands() {
		boolean thought = draft().edited().isPresent();
		return draft().shown().map(c -> bands(c, thought)).orElse(List.of());
	}

	/** @return the bands in force while a draft is shown */
	List<Span> before() {
		return draft().edited().isEmpty() ? List.of()
				: draft().inForce().map(c -> bands(c, false)).orElse(List.of()).stream().map(b -> new Span(b.from(), b.to(), ViewTexts.of("spectrumBands.inForce"))).toList();
	}

	private List<PlotBand> bands(Choice choice, boolean thought) {
		Ground g = ground;
		List<PlotBand> bands = new ArrayList<>();
		for (BandSlot s : slots(choice)) {
			double factor = s.factor(g.axis().unit());
			double from = Math.clamp(s.from() * factor, g.axis().min(), g.axis().max());
			double to = Math.clamp(s.to() * factor, g.axis().min(), g.axis().max());
			bands.add(new PlotBand(from, to, words(s, from, to), thought));
		}
		return bands;
	}

	private String words(BandSlot s, double from, double to) {
		return (s.branch().isEmpty() ? "" : s.branch() + "  ") + Numbers.text(from) + " … " + Numbers.text(to, ground.axis().unit());
	}

	/** @return number of the band that keys move; −1 if there is none */
	int chosen() {
		int n = bands().size();
		return n == 0 ? -1 : Math.min(chosen, n - 1);
	}

	/** Lets keys move the next band. */
	void next() {
		int n = bands().size();
		chosen = n == 0 ? 0 : (Math.min(chosen, n - 1) + 1) % n;
	}

	/**
	 * Moves a band of the draft to where the mouse wants it; on a loop it is put on the branch that runs nearest to where it was held.
	 *
	 * @param y height at which the mouse took hold
	 * @param shown whether the plot shows the values as they are, so that the height tells the branch
	 */
	void move(int index, double from, double to, double y, boolean shown) {
		chosen = index;
		Ground g = ground;
		draft().shown().ifPresent(choice -> {
			List<BandSlot> slots = slots(choice);
			if (index < 0 || index >= slots.size()) {
				return;
			}
			BandSlot slot = slots.get(index);
			Choice next = slot.moved(choice, clamped(from, g) / slot.factor(g.axis().unit()), clamped(to, g) / slot.factor(g.axis().unit()));
			if (slot.branch().isEmpty() && !g.axis().segments().isEmpty() && shown) {
				next = onBranch(next, index, nearestBranch(g, (from + to) / 2, y));
			}
			draft().edit(next);
		});
	}

	/** Ends lie on the axis, snapped to a tenth of a channel so that numbers stay short. */
	private static double clamped(double x, Ground g) {
		double grain = Math.pow(10, Math.floor(Math.log10(g.step() / 5)));
		return Math.clamp(Math.rint(x / grain) * grain, g.axis().min(), g.axis().max());
	}

	private Choice onBranch(Choice choice, int index, String branch) {
		Class<? extends Record> type = factory(choice).orElseThrow().settingsType();
		List<BandSlot> slots = slots(choice);
		return index < slots.size() ? slots.get(index).onBranch(type, choice, branch) : choice;
	}

	private static String nearestBranch(Ground g, double x, double y) {
		String best = "";
		double least = Double.POSITIVE_INFINITY;
		for (Axis.Segment s : g.axis().segments()) {
			for (int i = s.from(); i < s.to(); i++) {
				double away = Math.abs(g.axis().value(i) - x) <= g.step() ? Math.abs(g.values()[i] - y) : Double.POSITIVE_INFINITY;
				if (away < least) {
					least = away;
					best = s.branch();
				}
			}
		}
		return best;
	}

	/** Moves the chosen band by so many channels of the axis. */
	void nudge(double channels) {
		change(channels, channels);
	}

	/** Widens the chosen band on both sides by so many channels; it never becomes narrower than a channel. */
	void widen(double channels) {
		change(-channels, channels);
	}

	private void change(double byFrom, double byTo) {
		int i = chosen();
		List<PlotBand> bands = bands();
		Ground g = ground;
		if (i < 0 || i >= bands.size() || g == null) {
			return;
		}
		PlotBand b = bands.get(i);
		double left = Math.max(byFrom * g.step(), byFrom == byTo ? g.axis().min() - b.from() : Double.NEGATIVE_INFINITY);
		double right = Math.min(byTo * g.step(), byFrom == byTo ? g.axis().max() - b.to() : Double.POSITIVE_INFINITY);
		if (byFrom == byTo) {
			double by = byTo > 0 ? right : left;
			move(i, b.from() + by, b.to() + by, Double.NaN, false);
		} else if (b.to() + right - b.from() - left >= g.step()) {
			move(i, b.from() + left, b.to() + right, Double.NaN, false);
		}
	}

	/** Puts the chosen band on the next branch of a loop, or on all. */
	void nextBranch() {
		Ground g = ground;
		int i = chosen();
		if (g == null || i < 0 || g.axis().segments().isEmpty()) {
			return;
		}
		draft().shown().ifPresent(choice -> {
			List<String> branches = new ArrayList<>(SpectrumPlots.branches(g.axis()));
			int at = branches.indexOf(slots(choice).get(i).branch());
			draft().edit(onBranch(choice, i, at + 1 < branches.size() ? branches.get(at + 1) : ""));
		});
	}

	/** @return what a draft of the band is, and the keys for it; empty without a draft */
	String note() {
		return draft().edited().isEmpty() ? "" : !draft().steerable() ? ViewTexts.of("spectrumBands.draftThereIsNo")
				: ViewTexts.of("spectrumBands.draftNothingIsChanged");
	}
}
