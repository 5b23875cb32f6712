/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.steerscope.ui.Pen;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.PlotScale;
import org.steerscope.ui.Theme;

/** Draws what a plot alone does not: density or patches behind the points, the trajectory, classes, the point under the pointer. UI thread. */
final class FeaturePainter {

	/** Pixels of the largest picture of the background. */
	private static final int LARGEST = 4_000_000;

	/** The newest steps of the trajectory, drawn one by one, the older the fainter. */
	private static final int NEWEST = 60;
	private static final int OLDER = 150;

	private FeatureModel model;
	private FeatureCloud.Spot cursor;
	private double[][] lasso = {};
	private int lassoClass;
	private Image picture;
	private FeatureGround pictureOf;
	private Point pictureSize;
	private Theme pictureFor;
	private Image dots;
	private FeatureModel dotsOf;
	private PlotScale dotsAt;
	private Theme dotsFor;

	/** @param plot whose life the pictures share */
	FeaturePainter(Control plot) {
		plot.addListener(SWT.Dispose, e -> {
			forget();
			forgetDots();
		});
	}

	void show(FeatureModel shown) {
		model = shown;
	}

	/** @param spot the point under the pointer; null for none */
	void cursor(FeatureCloud.Spot spot) {
		cursor = spot;
	}

	/** @param line x and y in the plot's values; empty for none */
	void lasso(double[][] line, int index) {
		lasso = line;
		lassoClass = index;
	}

	/** Below the points. */
	void below(Pen pen, PlotScale s, Theme theme) {
		if (model == null || model.cloud() == null) {
			return;
		}
		ground(pen, s, theme);
		if (model.settings().path()) {
			trajectory(pen, s, theme);
		}
		dots(pen, s, theme);
	}

	private void ground(Pen pen, PlotScale s, Theme theme) {
		FeatureGround g = model.ground();
		if (g == null) {
			return;
		}
		int left = (int) Math.round(s.px(g.minX()));
		int top = (int) Math.round(s.py(g.maxY()));
		int width = Math.max(1, (int) Math.round(s.px(g.maxX())) - left);
		int height = Math.max(1, (int) Math.round(s.py(g.minY())) - top);
		// Made as large as it is shown, unless a part of it is looked at closely: scaling it at every paint is slow.
		boolean whole = (long) width * height <= LARGEST;
		Point size = whole ? new Point(width, height) : new Point(g.width(), g.height());
		if (g != pictureOf || !theme.equals(pictureFor) || !size.equals(pictureSize)) {
			forget();
			picture = picture(pen, g, theme, size);
			pictureOf = g;
			pictureFor = theme;
			pictureSize = size;
		}
		pen.setInterpolation(SWT.NONE);
		pen.drawImage(picture, 0, 0, size.x, size.y, left, top, width, height);
	}

	/** Greys are even steps of lightness; those of a density go from the ground towards the ink. */
	private static Image picture(Pen pen, FeatureGround g, Theme theme, Point size) {
		ImageData data = new ImageData(g.width(), g.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[g.width() * g.height()];
		for (int i = 0; i < g.shade().length; i++) {
			float t = g.shade()[i];
			if (Float.isNaN(t)) {
				continue;
			}
			int grey = Math.round(255 * t);
			int rgb = g.smooth() ? theme.foreground() : theme.tone(grey << 16 | grey << 8 | grey);
			data.setPixel(i % g.width(), i / g.width(), rgb & 0xffffff);
			data.alphaData[i] = (byte) (g.smooth() ? Math.round(150 * t) : 255);
		}
		return new Image(pen.getDevice(), size.x == g.width() && size.y == g.height() ? data : data.scaledTo(size.x, size.y));
	}

	private void forget() {
		if (picture != null) {
			picture.dispose();
			picture = null;
			pictureOf = null;
		}
	}

	/** Candidates of classes, and measured points where they are too many to be drawn one by one. */
	private void dots(Pen pen, PlotScale s, Theme theme) {
		if (!s.equals(dotsAt) || !theme.equals(dotsFor) || !FeatureDots.same(dotsOf, model)) {
			forgetDots();
			ImageData data = FeatureDots.of(model, s, rgb -> {
				Color shown = Theme.color(rgb);
				return shown.getRed() << 16 | shown.getGreen() << 8 | shown.getBlue();
			});
			dots = data == null ? null : new Image(pen.getDevice(), data);
			dotsOf = model;
			dotsAt = s;
			dotsFor = theme;
		}
		if (dots != null) {
			pen.drawImage(dots, 0, 0, s.width(), s.height(), s.left(), s.top(), s.width(), s.height());
		}
	}

	private void forgetDots() {
		if (dots != null) {
			dots.dispose();
			dots = null;
		}
		dotsOf = null;
		dotsAt = null;
	}

	private void trajectory(Pen pen, PlotScale s, Theme theme) {
		double[] x = model.cloud().stepX();
		double[] y = model.cloud().stepY();
		int n = x.length;
		pen.setForeground(Theme.color(model.ground() != null && !model.ground().smooth() ? 0xffffff : theme.foreground()));
		pen.setLineWidth(1);
		pen.setAlpha(20);
		pen.setAntialias(SWT.OFF);
		for (int i = Math.max(1, n - OLDER); i < n - NEWEST; i++) {
			line(pen, s, x, y, i);
		}
		pen.setAntialias(SWT.ON);
		for (int i = Math.max(1, n - NEWEST); i < n; i++) {
			pen.setAlpha((int) (30 + 140 * Math.pow(1 - (n - 1 - i) / (double) NEWEST, 2)));
			line(pen, s, x, y, i);
		}
		pen.setAlpha(255);
	}

	private static void line(Pen pen, PlotScale s, double[] x, double[] y, int to) {
		double span = x[to - 1] + y[to - 1] + x[to] + y[to];
		if (Double.isFinite(span)) {
			pen.drawLine((int) s.px(x[to - 1]), (int) s.py(y[to - 1]), (int) s.px(x[to]), (int) s.py(y[to]));
		}
	}

	/** Above the points. */
	void above(Pen pen, PlotScale s, Theme theme) {
		if (model == null || model.cloud() == null) {
			return;
		}
		classes(pen, s, theme);
		pen.setForeground(Theme.color(theme.series(1)));
		pen.setLineWidth(2);
		for (int step : model.region()) {
			if (step < model.cloud().stepX().length && Double.isFinite(model.cloud().stepX()[step])) {
				int x = (int) Math.round(s.px(model.cloud().stepX()[step]));
				int y = (int) Math.round(s.py(model.cloud().stepY()[step]));
				pen.drawRectangle(new org.eclipse.swt.graphics.Rectangle(x - 6, y - 6, 12, 12));
			}
		}
		pen.setLineWidth(1);
		for (int i = 0; i < model.runnersUp().size(); i++) {
			runnerUp(pen, s, theme, model.runnersUp().get(i), Integer.toString(i + 1));
		}
		if (cursor != null) {
			ring(pen, s, theme);
		}
		lasso(pen, s, theme);
		legend(pen, s, theme);
	}

	/** Which sign is which class. */
	private void legend(Pen pen, PlotScale s, Theme theme) {
		int y = s.top() + 4;
		for (int i = 0; i < PlaceClasses.MOST; i++) {
			if (model.classes().size(i) > 0) {
				String words = FeatureTexts.of("class", PlaceClasses.sign(i), i + 1);
				Point e = pen.textExtent(words);
				int x = s.left() + s.width() - e.x - 8;
				pen.setBackground(Theme.color(theme.ground()));
				pen.setAlpha(200);
				pen.fillRectangle(x - 4, y - 1, e.x + 8, e.y + 2);
				pen.setAlpha(255);
				pen.setForeground(Theme.color(theme.foreground()));
				pen.drawText(words, x, y);
				pen.setForeground(Theme.color(PlaceClasses.rgb(i)));
				pen.drawText(PlaceClasses.sign(i), x, y);
				y += e.y;
			}
		}
	}

	/** Measured points of a class wear its sign, or a ring of its colour where their own colour says something else. */
	private void classes(Pen pen, PlotScale s, Theme theme) {
		FeatureCloud cloud = model.cloud();
		if (!cloud.candidates().equals(model.classes().candidates()) || model.classes().isEmpty()) {
			return;
		}
		int n = Math.min(cloud.stepX().length, model.state().measured());
		for (int i = Math.max(0, n - OLDER); i < n; i++) {
			int of = model.classes().of(cloud.candidates().indexOf(model.state().place(i)));
			if (of >= 0 && Double.isFinite(cloud.stepX()[i]) && model.scale() != null) {
				pen.setForeground(Theme.color(PlaceClasses.rgb(of)));
				pen.setLineWidth(2);
				pen.drawOval((int) Math.round(s.px(cloud.stepX()[i])) - 5, (int) Math.round(s.py(cloud.stepY()[i])) - 5, 10, 10);
			} else if (of >= 0 && Double.isFinite(cloud.stepX()[i])) {
				String sign = PlaceClasses.sign(of);
				Point e = pen.textExtent(sign);
				int x = (int) Math.round(s.px(cloud.stepX()[i])) - e.x / 2;
				int y = (int) Math.round(s.py(cloud.stepY()[i])) - e.y / 2;
				pen.setForeground(Theme.color(theme.dark() ? 0x000000 : 0xffffff));
				pen.drawText(sign, x + 1, y + 1);
				pen.drawText(sign, x - 1, y - 1);
				pen.setForeground(Theme.color(PlaceClasses.rgb(of)));
				pen.drawText(sign, x, y);
			}
		}
		pen.setLineWidth(1);
	}

	private static void runnerUp(Pen pen, PlotScale s, Theme theme, FeatureCloud.Spot spot, String rank) {
		int x = (int) Math.round(s.px(spot.x()));
		int y = (int) Math.round(s.py(spot.y()));
		Point e = pen.textExtent(rank);
		if (Math.min(s.width(), s.height()) < 260) {
			pen.setForeground(Theme.color(theme.foreground()));
			pen.drawOval(x - 3, y - 3, 6, 6);
			pen.drawText(rank, x + 4, y - e.y);
			return;
		}
		int r = Math.max(e.x, e.y) / 2;
		pen.setBackground(Theme.color(theme.ground()));
		pen.setAlpha(200);
		pen.fillOval(x - r, y - r, 2 * r, 2 * r);
		pen.setAlpha(255);
		pen.setForeground(Theme.color(theme.foreground()));
		pen.drawOval(x - r, y - r, 2 * r, 2 * r);
		pen.drawText(rank, x - e.x / 2, y - e.y / 2);
	}

	private void ring(Pen pen, PlotScale s, Theme theme) {
		int x = (int) Math.round(s.px(cursor.x()));
		int y = (int) Math.round(s.py(cursor.y()));
		for (int pass = 0; pass < 2; pass++) {
			pen.setForeground(Theme.color(pass == 0 ? theme.ground() : theme.foreground()));
			pen.setLineWidth(pass == 0 ? 4 : 2);
			pen.drawOval(x - 6, y - 6, 12, 12);
		}
		pen.setLineWidth(1);
	}

	private void lasso(Pen pen, PlotScale s, Theme theme) {
		if (lasso.length < 2) {
			return;
		}
		Path path = new Path(pen.getDevice());
		try {
			path.moveTo((float) s.px(lasso[0][0]), (float) s.py(lasso[0][1]));
			for (double[] p : lasso) {
				path.lineTo((float) s.px(p[0]), (float) s.py(p[1]));
			}
			path.close();
			pen.setForeground(Theme.color(theme.ground()));
			pen.setLineWidth(4);
			pen.drawPath(path);
			pen.setForeground(Theme.color(PlaceClasses.rgb(lassoClass)));
			pen.setLineWidth(2);
			pen.drawPath(path);
		} finally {
			path.dispose();
			pen.setLineWidth(1);
		}
	}
}
