/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand.ChangePlaces;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.steer.internal.SteerTexts;

/** The regions of the run shown, and what an operator does to them. Methods that act return why they did not, or nothing. */
final class Regions {

	private static final double NEAR = 8;

	/**
	 * A region picked by the mouse.
	 *
	 * @param rule the region
	 * @param corner number of the handle picked; −1 for the whole
	 */
	record Picked(PlaceRule rule, int corner) {
	}

	private final Desk desk;

	Regions(Desk desk) {
		this.desk = desk;
	}

	List<PlaceRule> rules() {
		return ShownRun.of(desk).map(r -> r.state().places()).orElse(List.of());
	}

	String add(PlaceRule rule) {
		return change(rules -> {
			rules.add(rule);
			return "";
		});
	}

	String remove(PlaceRule rule) {
		return change(rules -> rules.remove(rule) ? "" : GONE);
	}

	String replace(PlaceRule rule, PlaceRule by) {
		return change(rules -> {
			int index = rules.indexOf(rule);
			if (index >= 0) {
				rules.set(index, by);
			}
			return index >= 0 ? "" : GONE;
		});
	}

	private static final String GONE = SteerTexts.of("regions.somebodyHasChangedThis");

	/** Undo with true, redo with false. */
	String travel(boolean back) {
		Optional<RunHandle> run = ShownRun.of(desk);
		if (run.isEmpty()) {
			return ShownRun.NONE;
		}
		RunState state = run.get().state();
		RegionHistory history = RegionHistory.of(state);
		Optional<List<PlaceRule>> rules = back ? history.before() : history.after();
		return rules.map(r -> ShownRun.steer(desk, new ChangePlaces(r), state.sequence()))
				.orElse(back ? SteerTexts.of("regions.noChangeOfRegions") : SteerTexts.of("regions.noChangeOfRegions2"));
	}

	private String change(Function<List<PlaceRule>, String> edit) {
		Optional<RunHandle> run = ShownRun.of(desk);
		if (run.isEmpty()) {
			return ShownRun.NONE;
		}
		RunState state = run.get().state();
		List<PlaceRule> rules = new ArrayList<>(state.places());
		String problem = edit.apply(rules);
		if (problem.isEmpty() && forbidsAll(rules)) {
			problem = SteerTexts.of("regions.thatWouldForbidEvery");
		}
		return problem.isEmpty() ? ShownRun.steer(desk, new ChangePlaces(rules), state.sequence()) : problem;
	}

	private boolean forbidsAll(List<PlaceRule> rules) {
		Candidates candidates = candidates();
		BitSet forbidden = new BitSet();
		rules.stream().filter(r -> candidates != null && r.kind() == Kind.VETO).forEach(r -> r.mark(candidates, forbidden));
		return candidates != null && forbidden.cardinality() == candidates.size();
	}

	private Candidates candidates() {
		return desk.run().flatMap(r -> r.candidates()).orElse(null);
	}

	/** @return what a region would do, for example {@code forbids 1 234 of 10 000 places (12 %)} */
	String foretell(PlaceRule rule) {
		Candidates candidates = candidates();
		if (candidates == null) {
			return "";
		}
		BitSet marked = new BitSet();
		rule.mark(candidates, marked);
		int n = marked.cardinality();
		return verb(rule.kind()) + SteerTexts.of("regions.ofPlaces", Numbers.text(n), Numbers.text(candidates.size()), String.format(Locale.ROOT, "%.0f %%", 100.0 * n / candidates.size()));
	}

	static String verb(Kind kind) {
		return switch (kind) {
		case VETO -> "forbids";
		case AVOID -> "avoids";
		case FAVOUR -> "favours";
		};
	}

	/** @return a kind as an adjective */
	static String adjective(Kind kind) {
		return switch (kind) {
		case VETO -> "forbidden";
		case AVOID -> "avoided";
		case FAVOUR -> "favoured";
		};
	}

	/** @return the handles of a region, x, y in image coordinates: four for a rectangle, else its corners */
	static List<double[]> handles(PlaceRule rule) {
		Pixel a = rule.topLeft();
		Pixel b = rule.bottomRight();
		if (rule.outline().size() == 2) {
			return List.of(new double[] { a.col(), a.row() }, new double[] { b.col() + 1.0, a.row() },
					new double[] { b.col() + 1.0, b.row() + 1.0 }, new double[] { a.col(), b.row() + 1.0 });
		}
		return rule.outline().stream().map(p -> new double[] { p.col() + 0.5, p.row() + 0.5 }).toList();
	}

	/**
	 * @param x image x
	 * @param y image y
	 * @param zoom screen pixels per image pixel
	 * @param selected its handles can be picked; null for none
	 * @return a handle of the selected one, or else the newest region there
	 */
	Optional<Picked> pick(double x, double y, double zoom, PlaceRule selected) {
		List<PlaceRule> rules = rules();
		if (selected != null && rules.contains(selected)) {
			List<double[]> handles = handles(selected);
			for (int i = 0; i < handles.size(); i++) {
				if (Math.hypot(handles.get(i)[0] - x, handles.get(i)[1] - y) * zoom <= NEAR) {
					return Optional.of(new Picked(selected, i));
				}
			}
		}
		return rules.reversed().stream().filter(r -> r.contains((int) Math.floor(y), (int) Math.floor(x))).findFirst()
				.map(r -> new Picked(r, -1));
	}

	/** @return a region with a handle, or the whole of it, moved by so many pixels */
	static PlaceRule moved(Picked picked, double dx, double dy) {
		PlaceRule rule = picked.rule();
		int cols = (int) Math.round(dx);
		int rows = (int) Math.round(dy);
		if (picked.corner() >= 0 && rule.outline().size() == 2) {
			Pixel a = rule.topLeft();
			Pixel b = rule.bottomRight();
			boolean left = picked.corner() == 0 || picked.corner() == 3;
			boolean top = picked.corner() < 2;
			return new PlaceRule(rule.kind(), List.of(new Pixel(a.row() + (top ? rows : 0), a.col() + (left ? cols : 0)),
					new Pixel(b.row() + (top ? 0 : rows), b.col() + (left ? 0 : cols))));
		}
		List<Pixel> outline = new ArrayList<>();
		for (int i = 0; i < rule.outline().size(); i++) {
			Pixel p = rule.outline().get(i);
			boolean moves = picked.corner() < 0 || picked.corner() == i;
			outline.add(moves ? new Pixel(p.row() + rows, p.col() + cols) : p);
		}
		return new PlaceRule(rule.kind(), outline);
	}
}
