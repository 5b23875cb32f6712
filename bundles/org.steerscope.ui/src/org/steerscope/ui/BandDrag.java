/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.List;

import org.eclipse.swt.SWT;

/** Turns presses and moves of the mouse into moves of bands. Not thread-safe; needs no display. */
final class BandDrag {

	private static final int NEAR = 6;

	/** What the mouse holds of a band. */
	enum Grip {
		/** The lower end. */
		FROM,
		/** The upper end. */
		TO,
		/** All of it. */
		WHOLE
	}

	private List<PlotBand> bands = List.of();
	private int chosen = -1;
	private PlotBand.Listener listener = (i, from, to, y, done) -> {
	};
	private Grip held;
	private PlotBand start;
	private double startX;
	private double startY;
	private boolean moved;

	/** @return whether anything changed */
	boolean show(List<PlotBand> shown, int which) {
		boolean same = bands.equals(shown) && chosen == which;
		bands = List.copyOf(shown);
		chosen = which;
		if (held != null && chosen >= bands.size()) {
			held = null;
		}
		return !same;
	}

	void listener(PlotBand.Listener heard) {
		listener = heard;
	}

	List<PlotBand> bands() {
		return bands;
	}

	int chosen() {
		return chosen;
	}

	boolean dragging() {
		return held != null;
	}

	/** @return number of the band under a pixel, the chosen one first; −1 for none */
	private int under(PlotScale s, int px, int py) {
		if (py < s.top() || py > s.top() + s.height()) {
			return -1;
		}
		int found = -1;
		for (int i = 0; i < bands.size(); i++) {
			if (grip(bands.get(i), s, px) != null && (found < 0 || i == chosen)) {
				found = i;
			}
		}
		return found;
	}

	/** @return what a pixel holds of a band; null if it is not on it. Of a narrow band the middle moves all of it */
	static Grip grip(PlotBand b, PlotScale s, int px) {
		double from = s.px(b.from());
		double to = s.px(b.to());
		double left = Math.min(from, to);
		double right = Math.max(from, to);
		int near = (int) Math.min(NEAR, Math.max(1, (right - left) / 4));
		boolean turned = from > to;
		if (px >= left - NEAR && px <= left + near) {
			return turned ? Grip.TO : Grip.FROM;
		}
		if (px >= right - near && px <= right + NEAR) {
			return turned ? Grip.FROM : Grip.TO;
		}
		return px > left && px < right ? Grip.WHOLE : null;
	}

	int cursor(PlotScale s, int px, int py) {
		int i = under(s, px, py);
		Grip grip = held != null ? held : i < 0 ? null : grip(bands.get(i), s, px);
		return grip == null ? SWT.CURSOR_ARROW : grip == Grip.WHOLE ? SWT.CURSOR_SIZEALL : SWT.CURSOR_SIZEWE;
	}

	/** @return whether a band was taken hold of */
	boolean press(PlotScale s, int px, int py) {
		int i = under(s, px, py);
		if (i < 0) {
			return false;
		}
		chosen = i;
		start = bands.get(i);
		held = grip(start, s, px);
		startX = s.x(px);
		startY = s.y(py);
		moved = false;
		return true;
	}

	/** The mouse is at a value of x now. */
	void drag(double x, boolean done) {
		moved = moved || x != startX;
		double[] r = moved(held, start.from(), start.to(), x - startX);
		int index = chosen;
		if (done) {
			held = null;
		}
		if (moved) {
			listener.moved(index, r[0], r[1], startY, done);
		}
	}

	/** @return both ends after the grip moved; an end pulled over the other becomes the other */
	static double[] moved(Grip grip, double from, double to, double by) {
		double a = from + (grip == Grip.TO ? 0 : by);
		double b = to + (grip == Grip.FROM ? 0 : by);
		return new double[] { Math.min(a, b), Math.max(a, b) };
	}
}
