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

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the plots of the Learning Curve view stand: the values on top, below them as many panels as fit, the chosen one first; in a wide
 * view the reliability diagram beside them. A plot that would be too small to read is left out.
 *
 * @param places rectangles by panel
 * @param lowest the last panel of the column of steps
 */
record CurveArrangement(Map<CurvePanel, Rectangle> places, CurvePanel lowest) {

	private static final int GAP = 6;
	private static final int STRIP = 128;
	private static final int VALUES = 150;
	private static final int WIDE = 620;
	private static final int LOW = 220;
	private static final int TALL = 260;
	private static final List<CurvePanel> BELOW = List.of(CurvePanel.COVERAGE, CurvePanel.UNCERTAINTY, CurvePanel.DENSITY,
			CurvePanel.RELIABILITY);

	/**
	 * @param chosen the panel wanted first
	 * @param modelled whether there is anything to show but values
	 */
	static CurveArrangement of(int width, int height, CurvePanel chosen, boolean modelled) {
		Map<CurvePanel, Rectangle> places = new EnumMap<>(CurvePanel.class);
		if (!modelled) {
			places.put(CurvePanel.VALUES, new Rectangle(0, 0, width, height));
			return new CurveArrangement(places, CurvePanel.VALUES);
		}
		List<CurvePanel> wanted = new ArrayList<>(BELOW);
		wanted.remove(chosen);
		wanted.add(0, chosen);
		int column = width;
		if (width >= WIDE && height >= TALL) {
			int side = Math.min(height, width * 2 / 5);
			column = width - side - GAP;
			places.put(CurvePanel.RELIABILITY, new Rectangle(column + GAP, 0, side, side));
			wanted.remove(CurvePanel.RELIABILITY);
			int room = height - side - GAP;
			if (room >= STRIP) {
				places.put(CurvePanel.DENSITY, new Rectangle(column + GAP, side + GAP, side, Math.min(room, 2 * STRIP)));
				wanted.remove(CurvePanel.DENSITY);
			}
		}
		int below = Math.clamp((height - VALUES) / (STRIP + GAP), height < LOW ? 0 : 1, wanted.size());
		int strip = below == 0 ? 0 : Math.min(height / (below + 1), Math.max(STRIP, height / (below + 2)));
		int y = height - below * (strip + GAP);
		places.put(CurvePanel.VALUES, new Rectangle(0, 0, column, y));
		CurvePanel lowest = CurvePanel.VALUES;
		for (CurvePanel panel : wanted.subList(0, below)) {
			places.put(panel, new Rectangle(0, y + GAP, column, strip));
			y += strip + GAP;
			lowest = panel;
		}
		return new CurveArrangement(places, lowest);
	}

	/** @return whether some panel is left out, so that there is something to choose */
	boolean choice() {
		return places.size() < CurvePanel.values().length && places.size() > 1;
	}
}
