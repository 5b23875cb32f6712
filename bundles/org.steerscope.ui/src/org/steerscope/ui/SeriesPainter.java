/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** Draws one series of a plot. A line of many points is thinned to the lowest and highest of each pixel column. */
final class SeriesPainter {

	private static final float BEYOND = 1e5f;

	private final GC gc;
	private final Theme theme;
	private final PlotScale scale;

	SeriesPainter(GC gc, Theme theme, PlotScale scale) {
		this.gc = gc;
		this.theme = theme;
		this.scale = scale;
	}

	void paint(Series s) {
		int colour = theme.series(s.colour());
		if (s.kind() == Kind.RIBBON && s.spread() != null) {
			ribbon(s, colour);
		}
		gc.setForeground(Theme.color(colour));
		gc.setLineStyle(s.kind() == Kind.DASHED ? SWT.LINE_DASH : SWT.LINE_SOLID);
		if (s.kind() != Kind.POINTS) {
			gc.setAlpha(s.kind() == Kind.PATH && s.rgb() != null ? 60 : 255);
			gc.setLineWidth(s.kind() == Kind.PATH || s.kind() == Kind.RIBBON ? 1 : 2);
			line(s);
			gc.setAlpha(255);
		}
		if (s.kind() == Kind.POINTS || s.kind() == Kind.PATH) {
			points(s, colour);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	private void line(Series s) {
		if (s.x().length > 8 * scale.width() && rising(s.x())) {
			thinned(s);
			return;
		}
		try (Closing<Path> closing = new Closing<>(new Path(gc.getDevice()))) {
			Path path = closing.it();
			boolean down = false;
			for (int i = 0; i < s.x().length; i++) {
				if (!Double.isFinite(s.x()[i]) || !Double.isFinite(s.y()[i])) {
					down = false;
				} else if (down) {
					path.lineTo(px(s.x()[i]), py(s.y()[i]));
				} else {
					path.moveTo(px(s.x()[i]), py(s.y()[i]));
					down = true;
				}
			}
			gc.drawPath(path);
		}
	}

	private static boolean rising(double[] x) {
		for (int i = 1; i < x.length; i++) {
			if (x[i] < x[i - 1]) {
				return false;
			}
		}
		return true;
	}

	private void thinned(Series s) {
		int column = Integer.MIN_VALUE;
		double low = Double.NaN;
		double high = Double.NaN;
		for (int i = 0; i <= s.x().length; i++) {
			int c = i == s.x().length ? Integer.MAX_VALUE : (int) px(s.x()[i]);
			if (c != column) {
				if (!Double.isNaN(low)) {
					gc.drawLine(column, (int) py(low), column, (int) py(high));
				}
				column = c;
				low = Double.NaN;
				high = Double.NaN;
			}
			if (i < s.x().length && Double.isFinite(s.y()[i])) {
				low = Double.isNaN(low) ? s.y()[i] : Math.min(low, s.y()[i]);
				high = Double.isNaN(high) ? s.y()[i] : Math.max(high, s.y()[i]);
			}
		}
	}

	private void points(Series s, int colour) {
		int size = s.x().length > 2000 ? 3 : 6;
		gc.setBackground(Theme.color(colour));
		for (int i = 0; i < s.x().length; i++) {
			if (Double.isFinite(s.x()[i]) && Double.isFinite(s.y()[i])) {
				if (s.rgb() != null) {
					gc.setBackground(Theme.color(s.rgb()[i]));
				}
				int x = Math.round(px(s.x()[i]));
				int y = Math.round(py(s.y()[i]));
				gc.fillOval(x - size / 2, y - size / 2, size, size);
				if (s.rgb() != null) {
					gc.setForeground(Theme.color(theme.ground()));
					gc.drawOval(x - size / 2 - 1, y - size / 2 - 1, size + 1, size + 1);
				}
			}
		}
	}

	private void ribbon(Series s, int colour) {
		gc.setBackground(Theme.color(colour));
		gc.setAlpha(theme.dark() ? 70 : 55);
		int from = 0;
		while (from < s.x().length) {
			int to = from;
			while (to < s.x().length && Double.isFinite(s.y()[to]) && Double.isFinite(s.spread()[to])) {
				to++;
			}
			if (to > from + 1) {
				int[] polygon = new int[4 * (to - from)];
				for (int i = from, k = 0; i < to; i++, k++) {
					polygon[2 * k] = Math.round(px(s.x()[i]));
					polygon[2 * k + 1] = Math.round(py(s.y()[i] + s.spread()[i]));
					int back = 2 * (to - from) - 1 - k;
					polygon[2 * back] = polygon[2 * k];
					polygon[2 * back + 1] = Math.round(py(s.y()[i] - s.spread()[i]));
				}
				gc.fillPolygon(polygon);
			}
			from = to + 1;
		}
		gc.setAlpha(255);
	}

	private float px(double x) {
		return (float) Math.clamp(scale.px(x), -BEYOND, BEYOND);
	}

	private float py(double y) {
		return (float) Math.clamp(scale.py(y), -BEYOND, BEYOND);
	}

	static void swatch(GC gc, Theme theme, Series s, int x, int y, int width) {
		gc.setForeground(Theme.color(theme.series(s.colour())));
		gc.setBackground(Theme.color(theme.series(s.colour())));
		gc.setLineStyle(s.kind() == Kind.DASHED ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.setLineWidth(2);
		if (s.kind() == Kind.RIBBON) {
			gc.setAlpha(theme.dark() ? 70 : 55);
			gc.fillRectangle(x, y - 5, width, 10);
			gc.setAlpha(255);
		}
		if (s.kind() != Kind.POINTS) {
			gc.drawLine(x, y, x + width, y);
		}
		if (s.kind() == Kind.POINTS || s.kind() == Kind.PATH) {
			gc.fillOval(x + width / 2 - 3, y - 3, 6, 6);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}
}
