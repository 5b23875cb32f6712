/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.List;


/** The named series of a plot, above it, on as many lines as they need; before them a label, if there is one. UI thread. */
final class Legend {

	private static final int SWATCH = 20;
	private static final int GAP = 12;

	private final Pen gc;
	private final Theme theme;
	private final List<PlotModel.Series> series;
	private final String label;
	private final int left;
	private final int line;
	private final Flow flow;

	/**
	 * @param all series; those without a name are left out
	 * @param label empty for none
	 * @param left end of the lines, pixels
	 * @param right end of the lines, pixels
	 */
	Legend(Pen gc, Theme theme, List<PlotModel.Series> all, String label, int left, int right) {
		this.gc = gc;
		this.theme = theme;
		this.series = all.stream().filter(s -> !s.name().isEmpty()).toList();
		this.label = label;
		this.left = left;
		this.line = gc.lineHeight();
		List<Integer> widths = new ArrayList<>();
		if (!label.isEmpty()) {
			widths.add(gc.textExtent(label).x + GAP);
		}
		series.forEach(s -> widths.add(SWATCH + gc.textExtent(Symbols.pretty(s.name())).x + GAP));
		flow = Flow.of(widths, right - left + GAP);
	}

	/** @return pixels it takes; 0 if there is nothing to say */
	int height() {
		return flow.lines() == 0 ? 0 : flow.lines() * line + 2;
	}

	/** @param top of the first line */
	void paint(int top) {
		gc.setForeground(Theme.color(theme.foreground()));
		if (!label.isEmpty()) {
			gc.drawText(label, left, top);
		}
		for (int i = 0; i < series.size(); i++) {
			Flow.Place place = flow.places().get(label.isEmpty() ? i : i + 1);
			int y = top + place.line() * line;
			SeriesPainter.swatch(gc, theme, series.get(i), left + place.x(), y + line / 2, 16);
			gc.setForeground(Theme.color(theme.foreground()));
			gc.drawText(Symbols.pretty(series.get(i).name()), left + place.x() + SWATCH, y);
		}
	}
}
