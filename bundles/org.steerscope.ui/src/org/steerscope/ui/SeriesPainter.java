/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/**
 * Draws one series of a plot. Where there are more points than pixels, lines and ribbons are thinned to the lowest and highest of each pixel
 * column, and of points that fall together one is drawn.
 */
final class SeriesPainter {

	private static final float BEYOND = 1e5f;
	private static final int CROWD = 2000;

	private final Pen gc;
	private final Theme theme;
	/** So many points have an outline; for more it costs more than all else in the plot. */
	private static final int OUTLINED = 80;

	private final PlotScale scale;

	SeriesPainter(Pen gc, Theme theme, PlotScale scale) {
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
		if (many(s)) {
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

	private boolean many(Series s) {
		return s.x().length > 2 * scale.width() && rising(s.x());
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
					if (i < s.x().length && Double.isFinite(s.y()[i - 1]) && Double.isFinite(s.y()[i])) {
						gc.drawLine(column, (int) py(s.y()[i - 1]), c, (int) py(s.y()[i]));
					}
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
		if (s.x().length > CROWD) {
			crowd(s, colour);
			return;
		}
		int size = 6;
		gc.setBackground(Theme.color(colour));
		for (int i = 0; i < s.x().length; i++) {
			if (Double.isFinite(s.x()[i]) && Double.isFinite(s.y()[i])) {
				if (s.rgb() != null) {
					gc.setBackground(Theme.color(s.rgb()[i]));
				}
				int x = Math.round(px(s.x()[i]));
				int y = Math.round(py(s.y()[i]));
				gc.fillOval(x - size / 2, y - size / 2, size, size);
				if (s.rgb() != null && s.x().length <= OUTLINED) {
					gc.setForeground(Theme.color(theme.ground()));
					gc.drawOval(x - size / 2 - 1, y - size / 2 - 1, size + 1, size + 1);
				}
			}
		}
	}

	/** Small squares, one for all points within two pixels; of those with colours of their own, the last one's. */
	private void crowd(Series s, int colour) {
		gc.setBackground(Theme.color(colour));
		gc.setAntialias(SWT.OFF);
		int columns = scale.width() / 2 + 1;
		BitSet taken = new BitSet();
		for (int i = s.x().length - 1; i >= 0; i--) {
			double x = scale.px(s.x()[i]) - scale.left();
			double y = scale.py(s.y()[i]) - scale.top();
			if (x >= 0 && x <= scale.width() && y >= 0 && y <= scale.height()) {
				int cell = (int) y / 2 * columns + (int) x / 2;
				if (!taken.get(cell)) {
					taken.set(cell);
					if (s.rgb() != null) {
						gc.setBackground(Theme.color(s.rgb()[i]));
					}
					gc.fillRectangle(scale.left() + (int) x - 1, scale.top() + (int) y - 1, 3, 3);
				}
			}
		}
		gc.setAntialias(SWT.ON);
	}

	/** The ribbon between the lowest and highest of each pixel column; bridges gaps of fewer pixels than one. */
	private void thinRibbon(Series s) {
		int width = scale.width() + 1;
		float[] high = new float[width];
		float[] low = new float[width];
		Arrays.fill(high, Float.NaN);
		for (int i = 0; i < s.x().length; i++) {
			int c = (int) Math.round(scale.px(s.x()[i])) - scale.left();
			if (c >= 0 && c < width && Double.isFinite(s.y()[i]) && Double.isFinite(s.spread()[i])) {
				float up = py(s.y()[i] + s.spread()[i]);
				float down = py(s.y()[i] - s.spread()[i]);
				boolean first = Float.isNaN(high[c]);
				high[c] = first ? up : Math.min(high[c], up);
				low[c] = first ? down : Math.max(low[c], down);
			}
		}
		for (int from = 0; from < width; from++) {
			int to = from;
			while (to < width && !Float.isNaN(high[to])) {
				to++;
			}
			if (to > from) {
				int[] polygon = new int[4 * (to - from)];
				for (int c = from, k = 0; c < to; c++, k++) {
					int back = 2 * (to - from) - 1 - k;
					polygon[2 * k] = scale.left() + c;
					polygon[2 * k + 1] = Math.round(high[c]);
					polygon[2 * back] = scale.left() + c;
					polygon[2 * back + 1] = Math.round(low[c]);
				}
				gc.fillPolygon(polygon);
				from = to;
			}
		}
	}

	private void ribbon(Series s, int colour) {
		gc.setBackground(Theme.color(colour));
		gc.setAlpha(theme.dark() ? 70 : 55);
		if (many(s)) {
			thinRibbon(s);
			gc.setAlpha(255);
			return;
		}
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

	static void swatch(Pen gc, Theme theme, Series s, int x, int y, int width) {
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
