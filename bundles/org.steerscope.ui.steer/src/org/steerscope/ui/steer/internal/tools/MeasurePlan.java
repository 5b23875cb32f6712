/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Fluence;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand.MeasureNext;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.steer.internal.SteerTexts;

/** Places an operator wants measured next: single ones, a line or a grid, moved to the nearest that can be measured. Knows no window. */
final class MeasurePlan {

	/** Most places on a line, or on an edge of a grid. */
	static final int MOST = 30;
	private static final int PACE_STEPS = 10;
	private static final Unit PER_AREA = Unit.of("e/Å²");

	private final Desk desk;
	private final Set<Pixel> places = new LinkedHashSet<>();
	private double[] from;
	private double[] to;
	private boolean grid;
	private int count = 5;
	private int forbidden;

	MeasurePlan(Desk desk) {
		this.desk = desk;
	}

	/** Wants one more place, or no longer. @return whether there is a place */
	boolean toggle(double x, double y) {
		forget();
		Optional<Pixel> p = snap(x, y);
		p.ifPresent(q -> {
			if (!places.remove(q)) {
				add(q);
			}
		});
		return p.isPresent();
	}

	/** Wants a line or a grid between two points of the image. */
	void span(double fromX, double fromY, double toX, double toY, boolean asGrid) {
		from = new double[] { fromX, fromY };
		to = new double[] { toX, toY };
		grid = asGrid;
		lay();
	}

	/** One place more or fewer on the line, or on each edge of the grid. @return whether there is one */
	boolean resize(int by) {
		if (from == null) {
			return false;
		}
		count = Math.clamp(count + by, 2, MOST);
		lay();
		return true;
	}

	private void lay() {
		places.clear();
		forbidden = 0;
		int rows = grid ? count : 1;
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < count; c++) {
				double t = c / (count - 1.0);
				double u = grid ? r / (rows - 1.0) : t;
				snap(from[0] + t * (to[0] - from[0]), from[1] + u * (to[1] - from[1])).ifPresent(this::add);
			}
		}
	}

	private void add(Pixel p) {
		boolean vetoed = desk.newest().places().stream().anyMatch(r -> r.kind() == PlaceRule.Kind.VETO && r.contains(p));
		if (vetoed) {
			forbidden++;
		} else {
			places.add(p);
		}
	}

	private void forget() {
		if (from != null) {
			clear();
		}
	}

	/** Wants nothing. @return whether anything was wanted */
	boolean clear() {
		boolean any = !places.isEmpty();
		places.clear();
		from = null;
		forbidden = 0;
		return any;
	}

	List<Pixel> places() {
		return List.copyOf(places);
	}

	/** @return the nearest place that can be measured; empty far outside the image */
	Optional<Pixel> snap(double x, double y) {
		Candidates c = desk.run().flatMap(r -> r.candidates()).orElse(null);
		if (c == null || x < 0 || y < 0 || x >= c.imageCols() || y >= c.imageRows()) {
			return Optional.empty();
		}
		int half = c.patch() / 2;
		int row = Math.clamp(Math.round((y - 0.5 - half) / c.step()), 0, c.gridRows() - 1);
		int col = Math.clamp(Math.round((x - 0.5 - half) / c.step()), 0, c.gridCols() - 1);
		return Optional.of(new Pixel(half + row * c.step(), half + col * c.step()));
	}

	/** @return for example {@code 5 places, about 2.3 s, 1250 e/Å²}: how many, how long at the pace of the latest, what dose */
	String cost(int n) {
		RunState state = desk.newest();
		if (state.spec() == null) {
			return "";
		}
		double fluence = state.instrument().map(i -> n * Fluence.ofExposure(state.spec().exposure(), i)).orElse(0.0);
		List<String> parts = new ArrayList<>(List.of(n + (n == 1 ? SteerTexts.of("measurePlan.place") : SteerTexts.of("measurePlan.places")),
				SteerTexts.of("measurePlan.about", Numbers.text(Duration.ofNanos((long) (n * pace(state) * 1e9))))));
		if (fluence > 0) {
			parts.add(SteerTexts.of("measurePlan.adds", Numbers.text(fluence, PER_AREA)));
		}
		if (forbidden > 0) {
			parts.add(forbidden + SteerTexts.of("measurePlan.inForbiddenRegionsLeft"));
		}
		return String.join(", ", parts);
	}

	/** @return seconds per measurement: the mean over the latest ones; before that the exposure alone */
	static double pace(RunState state) {
		int n = Math.min(PACE_STEPS, state.measured() - 1);
		double pace = n < 1 ? Double.NaN
				: (state.get(Column.TIME, state.measured() - 1) - state.get(Column.TIME, state.measured() - 1 - n)) / n;
		return Double.isFinite(pace) && pace > 0 ? pace : state.spec().exposure();
	}

	/** Asks the run for what is wanted. @return why it was not asked; empty if it was */
	String send() {
		Optional<RunHandle> run = ShownRun.of(desk);
		if (run.isEmpty()) {
			return ShownRun.NONE;
		}
		if (places.isEmpty()) {
			return forbidden > 0 ? SteerTexts.of("measurePlan.thisPlaceIsForbidden") : SteerTexts.of("measurePlan.nothingIsPicked");
		}
		String problem = ShownRun.steer(desk, new MeasureNext(places()), run.get().state().sequence());
		if (problem.isEmpty()) {
			clear();
		}
		return problem;
	}
}
