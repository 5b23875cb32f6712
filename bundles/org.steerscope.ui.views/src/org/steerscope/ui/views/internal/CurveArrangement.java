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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the plots of the Learning Curve view stand: the values on top, below them as many panels as fit, the chosen one first; in a wide
 * view the reliability diagram beside them; in a low view only the chosen one. A plot that would be too small to read is left out.
 *
 * @param places rectangles by panel
 * @param column the plots below each other, from the top
 */
record CurveArrangement(Map<CurvePanel, Rectangle> places, List<CurvePanel> column) {

	private static final int GAP = 6;
	private static final int STRIP = 112;
	private static final int VALUES = 150;
	private static final int WIDE = 620;
	private static final int LOW = 260;
	private static final int TALL = 260;
	private static final List<CurvePanel> BELOW = List.of(CurvePanel.UNCERTAINTY, CurvePanel.ACQUISITION, CurvePanel.COVERAGE,
			CurvePanel.TRUTH, CurvePanel.DENSITY, CurvePanel.HINDSIGHT, CurvePanel.REGRET, CurvePanel.CUMULATIVE, CurvePanel.RELIABILITY, CurvePanel.TRADE_OFF);

	/**
	 * @param chosen the panel wanted first
	 * @param modelled whether there is anything to show but values
	 * @param known the panels that have something to show
	 */
	static CurveArrangement of(int width, int height, CurvePanel chosen, boolean modelled, Set<CurvePanel> known) {
		Map<CurvePanel, Rectangle> places = new EnumMap<>(CurvePanel.class);
		if (!modelled) {
			places.put(CurvePanel.VALUES, new Rectangle(0, 0, width, height));
			return new CurveArrangement(places, List.of(CurvePanel.VALUES));
		}
		if (height < LOW) {
			places.put(chosen, new Rectangle(0, 0, width, height));
			return new CurveArrangement(places, List.of(chosen));
		}
		List<CurvePanel> wanted = new ArrayList<>(BELOW);
		wanted.removeIf(p -> p == chosen || !known.contains(p));
		if (chosen != CurvePanel.VALUES) {
			wanted.add(0, chosen);
		}
		int column = width;
		if (width >= WIDE && height >= TALL && wanted.contains(CurvePanel.RELIABILITY)) {
			int side = Math.min(height, width * 2 / 5);
			column = width - side - GAP;
			places.put(CurvePanel.RELIABILITY, new Rectangle(column + GAP, 0, side, side));
			wanted.remove(CurvePanel.RELIABILITY);
			int room = height - side - GAP;
			if (room >= STRIP && wanted.contains(CurvePanel.DENSITY)) {
				places.put(CurvePanel.DENSITY, new Rectangle(column + GAP, side + GAP, side, Math.min(room, side)));
				wanted.remove(CurvePanel.DENSITY);
			}
		}
		int below = Math.clamp((height - VALUES) / (STRIP + GAP), Math.min(1, wanted.size()), wanted.size());
		int strip = below == 0 ? 0 : Math.min(height / (below + 1), Math.max(STRIP, height / (below + 2)));
		int y = height - below * (strip + GAP);
		places.put(CurvePanel.VALUES, new Rectangle(0, 0, column, y));
		List<CurvePanel> stack = new ArrayList<>(List.of(CurvePanel.VALUES));
		for (CurvePanel panel : wanted.subList(0, below)) {
			places.put(panel, new Rectangle(0, y + GAP, column, strip));
			y += strip + GAP;
			stack.add(panel);
		}
		return new CurveArrangement(places, List.copyOf(stack));
	}

	/** @return the lowest plot of the column that counts steps, of those that have something to show */
	CurvePanel lowest(Set<CurvePanel> known) {
		return column.reversed().stream().filter(p -> p.bySteps() && known.contains(p)).findFirst().orElse(CurvePanel.VALUES);
	}

	/** @return whether a panel that has something to show is left out, so that there is something to choose */
	boolean choice(Set<CurvePanel> known) {
		return known.size() > 1 && !places.keySet().containsAll(known);
	}
}
