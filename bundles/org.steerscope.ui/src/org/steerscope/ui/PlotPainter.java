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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Unit;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Density;
import org.steerscope.ui.PlotModel.Flag;
import org.steerscope.ui.PlotModel.Mark;
import org.steerscope.ui.PlotModel.Span;

/** Draws a plot model. UI thread. */
final class PlotPainter {

	private static final int GAP = 6;

	private final Pen gc;
	private final Theme theme;
	private final int line;
	private final int least;
	private final boolean labelsX;
	private Legend legend;
	private boolean beside;
	private java.util.List<PlotBand> bands = java.util.List.of();
	private int chosen = -1;
	private Plot.Layer ground = (pen, at, colours) -> {
	};
	private Plot.Layer top = ground;

	/**
	 * @param least pixels from the left edge to the y axis
	 * @param labelsX whether the x axis has numbers and a label
	 */
	PlotPainter(Pen gc, Theme theme, int least, boolean labelsX) {
		this.gc = gc;
		this.theme = theme;
		this.least = least;
		this.labelsX = labelsX;
		this.line = gc.lineHeight();
	}

	/**
	 * Leaves room for labels and legend. The label of y reads upwards beside its axis, or stands before the legend where the plot is
	 * too low for that.
	 *
	 * @return the inner rectangle; {@link #paint} draws in the area last given here
	 */
	Rectangle inner(PlotModel model, Rectangle area) {
		PlotScale s = PlotScale.of(model, 0, 0, 100, Math.max(20, area.height - 4 * line));
		Ticks y = ticks(s.minY(), s.maxY(), mostY(s.height()), model.y().whole());
		int widest = gc.textExtent("00.0").x;
		for (int i = 0; i < y.count(); i++) {
			widest = Math.max(widest, gc.textExtent(y.label(i)).x);
		}
		int bottom = !labelsX ? GAP : model.x().label().isEmpty() ? line + 2 * GAP : 2 * line + 3 * GAP;
		int left = Math.max(area.x + least, area.x + 2 * GAP + line + widest);
		legend = new Legend(gc, theme, model.series(), "", left, area.x + area.width - GAP);
		int height = area.height - legend.height() - 2 * GAP - bottom;
		int label = gc.textExtent(label(model.y(), y.exponent())).x;
		beside = label <= height + line;
		if (!beside) {
			left = Math.max(area.x + least, area.x + 2 * GAP + widest);
			legend = new Legend(gc, theme, model.series(), label(model.y(), y.exponent()), area.x + GAP, area.x + area.width - GAP);
		}
		int top = area.y + legend.height() + 2 * GAP;
		return new Rectangle(left, top, Math.max(10, area.x + area.width - left - 3 * GAP),
				Math.max(10, area.y + area.height - top - bottom));
	}

	/** @param which is drawn as the one that keys move */
	void bands(java.util.List<PlotBand> movable, int which) {
		bands = movable;
		chosen = which;
	}

	/** @param below drawn before the series; @param above drawn after the marks */
	void layers(Plot.Layer below, Plot.Layer above) {
		ground = below;
		top = above;
	}

	void paint(PlotModel model, PlotScale scale) {
		Rectangle r = new Rectangle(scale.left(), scale.top(), scale.width(), scale.height());
		gc.setBackground(Theme.color(theme.ground()));
		gc.fillRectangle(r);
		axes(model, scale, r);
		gc.setClipping(r);
		if (model.density() != null) {
			density(model.density(), scale);
		}
		if (model.picture() != null) {
			new PicturePainter(gc, theme, scale).paint(model.picture());
		}
		ground.paint(gc, scale, theme);
		for (Span span : model.spans()) {
			span(span, scale, r);
		}
		SeriesPainter series = new SeriesPainter(gc, theme, scale);
		model.series().forEach(series::paint);
		for (Mark mark : model.marks()) {
			mark(mark, scale, r);
		}
		top.paint(gc, scale, theme);
		for (Flag flag : model.flags()) {
			flag(flag, scale, r);
		}
		for (int i = 0; i < bands.size(); i++) {
			new BandPainter(gc, theme, scale).paint(bands.get(i), i == chosen);
		}
		gc.setClipping(null);
		gc.setForeground(Theme.color(theme.frame()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.drawRectangle(r);
		legend.paint(r.y - legend.height() - GAP);
	}

	private void axes(PlotModel model, PlotScale s, Rectangle r) {
		Ticks x = ticks(s.minX(), s.maxX(), Math.max(3, r.width / (gc.textExtent("−0.0").x + 5 * GAP)), model.x().whole());
		Ticks y = ticks(s.minY(), s.maxY(), mostY(r.height), model.y().whole());
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		for (int i = 0; i < x.count(); i++) {
			int px = (int) Math.round(s.px(x.value(i)));
			gc.setForeground(Theme.color(theme.grid()));
			gc.drawLine(px, r.y, px, r.y + r.height);
			if (!labelsX) {
				continue;
			}
			gc.setForeground(Theme.color(theme.muted()));
			String label = x.label(i);
			Point e = gc.textExtent(label);
			gc.drawText(label, Math.min(px - e.x / 2, r.x + r.width + 3 * GAP - e.x), r.y + r.height + GAP);
		}
		for (int i = 0; i < y.count(); i++) {
			int py = (int) Math.round(s.py(y.value(i)));
			gc.setForeground(Theme.color(theme.grid()));
			gc.drawLine(r.x, py, r.x + r.width, py);
			gc.setForeground(Theme.color(theme.muted()));
			String label = y.label(i);
			Point e = gc.textExtent(label);
			gc.drawText(label, r.x - GAP - e.x, py - e.y / 2);
		}
		gc.setForeground(Theme.color(theme.foreground()));
		String below = labelsX ? label(model.x(), x.exponent()) : "";
		gc.drawText(below, r.x + (r.width - gc.textExtent(below).x) / 2, r.y + r.height + GAP + line + GAP / 2);
		if (beside) {
			upright(label(model.y(), y.exponent()), r);
		}
	}

	private static Ticks ticks(double from, double to, int most, boolean whole) {
		Ticks t = Ticks.of(from, to, most);
		return whole && t.step() < 1 ? new Ticks(Math.ceil(from), 1, Math.max(1, (int) (Math.floor(to) - Math.ceil(from)) + 1)) : t;
	}

	private int mostY(int height) {
		return Math.max(3, height * 2 / (3 * line));
	}

	/** Text beside the y axis, reading upwards. */
	private void upright(String text, Rectangle r) {
		Point e = gc.textExtent(text);
		gc.drawUpright(text, GAP / 2, r.y + (r.height + e.x) / 2);
	}

	static String label(Axis axis, int exponent) {
		return Symbols.pretty(axis.label()) + unit(axis, exponent);
	}

	/** @return for example {@code  (nA)}, with a space before; empty for a pure number */
	private static String unit(Axis axis, int exponent) {
		String unit = Numbers.scaled(axis.unit() == null ? Unit.ONE : axis.unit(), exponent);
		return unit.isEmpty() ? "" : " (" + unit + ")";
	}

	private void density(Density d, PlotScale s) {
		int most = 1;
		for (int c : d.counts()) {
			most = Math.max(most, c);
		}
		ImageData data = new ImageData(d.cols(), d.rows(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[d.cols() * d.rows()];
		int ink = theme.foreground();
		for (int row = 0; row < d.rows(); row++) {
			for (int col = 0; col < d.cols(); col++) {
				int count = d.counts()[row * d.cols() + col];
				data.setPixel(col, d.rows() - 1 - row, ink);
				data.setAlpha(col, d.rows() - 1 - row, count == 0 ? 0 : (int) (25 + 130 * Math.sqrt(count / (double) most)));
			}
		}
		Image image = new Image(gc.getDevice(), data);
		try {
			int x0 = (int) Math.round(s.px(d.minX()));
			int y0 = (int) Math.round(s.py(d.maxY()));
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, d.cols(), d.rows(), x0, y0, Math.max(1, (int) Math.round(s.px(d.maxX())) - x0),
					Math.max(1, (int) Math.round(s.py(d.minY())) - y0));
		} finally {
			image.dispose();
		}
	}

	private void span(Span span, PlotScale s, Rectangle r) {
		int from = (int) Math.round(s.px(Math.min(span.from(), span.to())));
		int to = (int) Math.round(s.px(Math.max(span.from(), span.to())));
		gc.setBackground(Theme.color(theme.series(1)));
		gc.setAlpha(theme.dark() ? 50 : 38);
		gc.fillRectangle(from, r.y, Math.max(1, to - from), r.height);
		gc.setAlpha(150);
		gc.setForeground(Theme.color(theme.series(1)));
		gc.drawLine(from, r.y, from, r.y + r.height);
		gc.drawLine(to, r.y, to, r.y + r.height);
		gc.setAlpha(255);
		gc.setForeground(Theme.color(theme.foreground()));
		int width = gc.textExtent(span.label()).x;
		gc.drawText(span.label(), Math.clamp(Math.max(from, r.x) + GAP, r.x + GAP, Math.max(r.x + GAP, r.x + r.width - width - GAP)),
				r.y + GAP / 2);
	}

	private void flag(Flag flag, PlotScale s, Rectangle r) {
		int x = (int) Math.round(s.px(flag.x()));
		int colour = theme.series(flag.note() ? 3 : 1);
		gc.setForeground(Theme.color(colour));
		gc.setBackground(Theme.color(colour));
		gc.setAlpha(130);
		gc.drawLine(x, r.y, x, r.y + r.height);
		gc.setAlpha(255);
		if (flag.note()) {
			gc.fillRectangle(x - 4, r.y + 1, 8, 8);
		} else {
			gc.fillPolygon(new int[] { x - 5, r.y + 1, x + 5, r.y + 1, x, r.y + 10 });
		}
	}

	private void mark(Mark mark, PlotScale s, Rectangle r) {
		if (!Double.isFinite(mark.x()) || !Double.isFinite(mark.y())) {
			return;
		}
		int x = (int) Math.round(s.px(mark.x()));
		int y = (int) Math.round(s.py(mark.y()));
		gc.setForeground(Theme.color(theme.selected()));
		gc.setLineWidth(2);
		gc.setLineStyle(mark.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		try (Closing<Path> ring = new Closing<>(new Path(gc.getDevice()))) {
			ring.it().addArc(x - 7, y - 7, 14, 14, 0, 360);
			gc.drawPath(ring.it());
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		if (!mark.label().isEmpty()) {
			gc.setForeground(Theme.color(theme.foreground()));
			int width = gc.textExtent(mark.label()).x;
			gc.drawText(mark.label(), x + 10 + width > r.x + r.width ? x - 10 - width : x + 10, Math.max(r.y, y - line));
		}
	}
}
