/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Curves over one axis as an SVG drawing. */
final class SvgPlot {

	/**
	 * A curve.
	 *
	 * @param name in the legend; empty for none
	 * @param x not NaN
	 * @param y NaN leaves a gap
	 * @param colour as #rrggbb
	 * @param dots whether to draw points instead of a line
	 */
	record Curve(String name, double[] x, double[] y, String colour, boolean dots) {
	}

	private static final int LEFT = 70;
	private static final int RIGHT = 16;
	private static final int TOP = 14;
	private static final int BOTTOM = 46;

	private final int width;
	private final int height;
	private final StringBuilder svg = new StringBuilder();
	private double x0;
	private double x1;
	private double y0;
	private double y1;

	private SvgPlot(int width, int height) {
		this.width = width;
		this.height = height;
	}

	/** @return the drawing; without a finite value an empty frame */
	static String of(int width, int height, String xLabel, String yLabel, List<Curve> curves) {
		SvgPlot plot = new SvgPlot(width, height);
		plot.range(curves);
		plot.svg.append(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">"
						+ "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>",
				width, height, width, height, width, height));
		plot.axes(xLabel, yLabel);
		curves.forEach(plot::curve);
		plot.legend(curves);
		return plot.svg.append("</svg>").toString();
	}

	private void range(List<Curve> curves) {
		x0 = y0 = Double.POSITIVE_INFINITY;
		x1 = y1 = Double.NEGATIVE_INFINITY;
		for (Curve c : curves) {
			for (int i = 0; i < c.x().length; i++) {
				if (Double.isFinite(c.y()[i])) {
					x0 = Math.min(x0, c.x()[i]);
					x1 = Math.max(x1, c.x()[i]);
					y0 = Math.min(y0, c.y()[i]);
					y1 = Math.max(y1, c.y()[i]);
				}
			}
		}
		if (!(x1 >= x0)) {
			x0 = y0 = 0;
			x1 = y1 = 1;
		}
		double xMargin = x1 > x0 ? 0.02 * (x1 - x0) : 0.5;
		double yMargin = y1 > y0 ? 0.06 * (y1 - y0) : Math.max(Math.abs(y0) * 0.1, 1e-300);
		x0 -= xMargin;
		x1 += xMargin;
		y0 -= yMargin;
		y1 += yMargin;
	}

	private double px(double x) {
		return LEFT + (x - x0) / (x1 - x0) * (width - LEFT - RIGHT);
	}

	private double py(double y) {
		return height - BOTTOM - (y - y0) / (y1 - y0) * (height - TOP - BOTTOM);
	}

	private void axes(String xLabel, String yLabel) {
		double right = width - RIGHT;
		double bottom = height - BOTTOM;
		for (double t : ticks(x0, x1, 8)) {
			line(px(t), TOP, px(t), bottom, "#e6e8ec");
			text(px(t), bottom + 16, "middle", "", number(t));
		}
		for (double t : ticks(y0, y1, 6)) {
			line(LEFT, py(t), right, py(t), "#e6e8ec");
			text(LEFT - 6, py(t) + 4, "end", "", number(t));
		}
		line(LEFT, bottom, right, bottom, "#4a5360");
		line(LEFT, TOP, LEFT, bottom, "#4a5360");
		text((LEFT + right) / 2, height - 10, "middle", "", xLabel);
		double middle = (TOP + bottom) / 2;
		text(16, middle, "middle", String.format(Locale.ROOT, " transform=\"rotate(-90 16 %.1f)\"", middle), yLabel);
	}

	private void line(double ax, double ay, double bx, double by, String colour) {
		svg.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", ax, ay, bx, by, colour));
	}

	private void text(double x, double y, String anchor, String more, String text) {
		svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#1b1f24\"%s>%s</text>", x, y, anchor, more,
				Markup.escape(text)));
	}

	private void curve(Curve c) {
		if (c.dots()) {
			for (int i = 0; i < c.x().length; i++) {
				if (Double.isFinite(c.y()[i])) {
					svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>", px(c.x()[i]), py(c.y()[i]),
							c.colour()));
				}
			}
			return;
		}
		StringBuilder path = new StringBuilder();
		boolean on = false;
		for (int i = 0; i < c.x().length; i++) {
			boolean finite = Double.isFinite(c.y()[i]);
			if (finite) {
				path.append(String.format(Locale.ROOT, "%s%.1f %.1f", on ? "L" : "M", px(c.x()[i]), py(c.y()[i])));
			}
			on = finite;
		}
		svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke-width=\"1.6\" stroke=\"").append(c.colour()).append("\"/>");
	}

	private void legend(List<Curve> curves) {
		int y = TOP + 14;
		for (Curve c : curves) {
			if (!c.name().isEmpty()) {
				svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"4\" fill=\"%s\"/>", LEFT + 10, y - 6, c.colour()));
				text(LEFT + 28, y, "start", "", c.name());
				y += 16;
			}
		}
	}

	/** @return round numbers within a range, about so many */
	static List<Double> ticks(double from, double to, int about) {
		double raw = (to - from) / about;
		double power = Math.pow(10, Math.floor(Math.log10(raw)));
		double share = raw / power;
		double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
		List<Double> ticks = new ArrayList<>();
		for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
			ticks.add(i * step);
		}
		return ticks;
	}

	private static String number(double value) {
		double tidy = Math.abs(value) < 1e-300 ? 0 : value;
		String plain = String.format(Locale.ROOT, "%.6g", tidy);
		if (plain.contains("e")) {
			return plain.replaceAll("\\.?0+e", "e");
		}
		return plain.contains(".") ? plain.replaceAll("0+$", "").replaceAll("\\.$", "") : plain;
	}
}
