/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlaceClasses;

/** Sorts places into classes in feature space, and plans what to do with them. Nothing is sent before {@link #send}. UI thread but for {@link #unlike}. */
final class FeatureClasses {

	/** How a line drawn round points changes a class. */
	enum Change {
		/** It is the class from now on. */
		REPLACE,
		/** It is added to the class. */
		ADD,
		/** It is taken out of the class. */
		REMOVE
	}

	/**
	 * What would be sent.
	 *
	 * @param words for the operator
	 * @param command what would be sent; null if nothing can be
	 */
	record Plan(String words, SteeringCommand command) {
	}

	private static final int UNDO = 30;
	private static final int FIRST = 20;

	private final Desk desk;
	private final Deque<PlaceClasses> before = new ArrayDeque<>();
	private int current;
	private Plan plan;

	FeatureClasses(Desk desk) {
		this.desk = desk;
	}

	/** @return the class that marking changes, 0 to 4 */
	int current() {
		return current;
	}

	/** @param index 0 to 4 */
	void current(int index) {
		current = Math.clamp(index, 0, PlaceClasses.MOST - 1);
	}

	/** @return what waits for the operator's word */
	Optional<Plan> plan() {
		return Optional.ofNullable(plan);
	}

	private PlaceClasses now(Candidates candidates) {
		PlaceClasses now = desk.classes();
		return candidates.equals(now.candidates()) ? now : PlaceClasses.NONE;
	}

	private void set(Candidates candidates, BitSet members) {
		before.push(desk.classes());
		if (before.size() > UNDO) {
			before.removeLast();
		}
		plan = null;
		desk.classes(now(candidates).with(candidates, current, members));
	}

	/** A line was drawn round points; x and y of its corners. */
	void lasso(FeatureCloud cloud, double[] xs, double[] ys, Change how) {
		BitSet inside = cloud.inside(xs, ys);
		BitSet members = (BitSet) now(cloud.candidates()).members().get(current).clone();
		switch (how) {
		case REPLACE -> members = inside;
		case ADD -> members.or(inside);
		case REMOVE -> members.andNot(inside);
		}
		set(cloud.candidates(), members);
	}

	/**
	 * Grows the class by its nearest neighbours: a tenth of what it has. An empty class begins with a point and its nearest.
	 *
	 * @param from where an empty class begins; null if nowhere
	 * @return whether it grew
	 */
	boolean grow(FeatureCloud cloud, FeatureCloud.Spot from, double scaleX, double scaleY) {
		boolean[] in = cloud.of(now(cloud.candidates()).members().get(current));
		int size = (int) IntStream.range(0, in.length).filter(i -> in[i]).count();
		int by = Math.max(FIRST, size / 10);
		if (size == 0) {
			int start = from == null ? -1 : cloud.all().nearest(from.x(), from.y(), scaleX, scaleY, Double.POSITIVE_INFINITY);
			if (start < 0) {
				return false;
			}
			in[start] = true;
		}
		set(cloud.candidates(), cloud.places(cloud.grown(in, by, scaleX, scaleY)));
		return true;
	}

	/** The measured places of the region drawn in the Scan view become the class. @return whether there is one */
	boolean takeRegion(Candidates candidates) {
		RunState state = desk.state();
		BitSet members = new BitSet();
		desk.steps().stream().filter(s -> s < state.measured()).mapToInt(s -> candidates.indexOf(state.place(s))).filter(i -> i >= 0)
				.forEach(members::set);
		if (!members.isEmpty()) {
			set(candidates, members);
		}
		return !members.isEmpty();
	}

	/** Empties the class. */
	void clear(Candidates candidates) {
		set(candidates, new BitSet());
	}

	/** Empties all classes. */
	void clearAll() {
		before.push(desk.classes());
		plan = null;
		desk.classes(PlaceClasses.NONE);
	}

	/** Takes the newest change of a class back. @return whether there was one */
	boolean undo() {
		if (before.isEmpty()) {
			return false;
		}
		plan = null;
		desk.classes(before.pop());
		return true;
	}

	/** @return for example {@code ● 1 234 places, 12 measured}; empty if nothing is marked */
	String counts() {
		PlaceClasses now = desk.classes();
		RunState state = desk.state();
		if (now.candidates() == null) {
			return "";
		}
		int[] measured = new int[PlaceClasses.MOST];
		for (int i = 0; i < state.measured(); i++) {
			int of = now.of(now.candidates().indexOf(state.place(i)));
			if (of >= 0) {
				measured[of]++;
			}
		}
		return IntStream.range(0, PlaceClasses.MOST).filter(i -> now.size(i) > 0)
				.mapToObj(i -> FeatureTexts.of("class.count", PlaceClasses.sign(i), i + 1, Numbers.text(now.size(i)), measured[i]))
				.collect(Collectors.joining("   "));
	}

	/** Plans to measure in each class the place that is most like the others of it. */
	void startInEach(FeatureCloud cloud, double scaleX, double scaleY) {
		PlaceClasses now = now(cloud.candidates());
		BitSet out = FeatureShapes.closed(cloud.candidates(), desk.newest());
		List<Pixel> places = new ArrayList<>();
		for (int i = 0; i < PlaceClasses.MOST; i++) {
			BitSet free = (BitSet) now.members().get(i).clone();
			free.andNot(out);
			int middle = FeatureShapes.middle(cloud, free, scaleX, scaleY);
			if (middle >= 0) {
				places.add(cloud.candidates().pixel(middle));
			}
		}
		if (places.isEmpty()) {
			refuse(FeatureTexts.of(now.isEmpty() ? "plan.unmarked" : "plan.used"));
			return;
		}
		plan(places, FeatureTexts.of("plan.start", places.size()));
	}

	/** Shows places that are planned. */
	void plan(List<Pixel> places, String words) {
		plan = new Plan(words + cost(places.size()), new SteeringCommand.MeasureNext(places));
		desk.classes(desk.classes().planning(places));
	}

	private String cost(int n) {
		RunState state = desk.newest();
		return state.spec() == null ? "" : FeatureTexts.of("plan.cost", Numbers.text(n * state.spec().exposure(), org.steerscope.data.Unit.of("s")));
	}

	/** @return places unlike those measured; blocks for up to seconds, not for the UI thread */
	List<Pixel> unlike(int count) {
		try {
			return live().map(r -> r.unlike(count)).orElse(List.of());
		} catch (ProblemException e) {
			return List.of();
		}
	}

	/** Plans to favour or forbid where the class lies in the scan. */
	void wish(PlaceRule.Kind kind) {
		PlaceClasses now = desk.classes();
		if (now.candidates() == null || now.size(current) == 0) {
			refuse(FeatureTexts.of("plan.empty", current + 1));
			return;
		}
		RunState state = desk.newest();
		List<PlaceRule> shapes = FeatureShapes.rectangles(now.candidates(), now.members().get(current), kind);
		if (shapes.isEmpty() || shapes.size() > FeatureShapes.MOST) {
			refuse(FeatureTexts.of("plan.scattered", current + 1));
			return;
		}
		BitSet covered = new BitSet();
		shapes.forEach(s -> s.mark(now.candidates(), covered));
		List<PlaceRule> rules = new ArrayList<>(state.places());
		rules.addAll(shapes);
		if (kind == PlaceRule.Kind.VETO) {
			BitSet forbidden = new BitSet();
			rules.stream().filter(r -> r.kind() == PlaceRule.Kind.VETO).forEach(r -> r.mark(now.candidates(), forbidden));
			if (forbidden.cardinality() >= now.candidates().size()) {
				refuse(FeatureTexts.of("plan.all"));
				return;
			}
		}
		plan = new Plan(FeatureTexts.of(kind == PlaceRule.Kind.VETO ? "plan.veto" : "plan.favour", Numbers.text(covered.cardinality()),
				Numbers.text(now.candidates().size()), shapes.size()), new SteeringCommand.ChangePlaces(rules));
		desk.classes(now.planning(List.of()));
	}

	/** Says why something cannot be done. */
	void refuse(String why) {
		plan = new Plan(why, null);
		desk.classes(desk.classes().planning(List.of()));
	}

	/** Sends what is planned. @return whether it was sent */
	boolean send() {
		RunHandle run = live().orElse(null);
		if (plan == null || plan.command() == null) {
			return false;
		}
		if (run == null) {
			refuse(FeatureTexts.of("plan.past"));
			return false;
		}
		run.steer(new Steering(plan.command(), desk.who(), run.state().sequence()));
		drop();
		return true;
	}

	/** Nothing is planned any more. @return whether anything was */
	boolean drop() {
		boolean any = plan != null;
		plan = null;
		desk.classes(desk.classes().planning(List.of()));
		return any;
	}

	/** @return the run shown, if it is at work */
	Optional<RunHandle> live() {
		return desk.live().filter(r -> desk.run().filter(shown -> shown == r).isPresent());
	}
}
