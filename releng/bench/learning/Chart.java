/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line chart as SVG: axes with units, lines with bands, legend. */
final class Chart {

	/** Colours that people with colour-blindness tell apart (Okabe and Ito). */
	static final String[] COLOURS = { "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#6b6b6b" };
	private static final int LEFT = 64;
	private static final int MARGIN = 18;
	private static final int TOP = 38;
	private static final int BOTTOM = 50;

	/**
	 * @param label in the legend; empty for none
	 * @param colour of the line and, paler, of the band
	 * @param dashed whether the line is dashed
	 * @param marks whether the points are marked
	 * @param x of the points
	 * @param y of the points; NaN leaves one out
	 * @param low of the band; null for none
	 * @param high of the band
	 */
	record Series(String label, String colour, boolean dashed, boolean marks, double[] x, double[] y, double[] low, double[] high) {
	}

	private final String title;
	private final Axis x;
	private final Axis y;
	private final int width;
	private final int height;
	private final List<Series> series = new ArrayList<>();
	private boolean legend = true;
	private boolean legendAtBottom;
	private boolean legendBeside;
	private int left;
	private int top;

	Chart(String title, Axis x, Axis y, int width, int height) {
		this.title = title;
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
	}

	/** Adds a line; those added first lie on top. */
	Chart add(Series line) {
		series.add(line);
		return this;
	}

	/** Puts the legend into the lower right corner instead of the upper left one. */
	Chart legendAtBottom() {
		legendAtBottom = true;
		return this;
	}

	/** Puts the legend to the right of the axes. */
	Chart legendBeside() {
		legendBeside = true;
		return this;
	}

	/** Leaves the legend out: a neighbour has it. */
	Chart withoutLegend() {
		legend = false;
		return this;
	}

	/** @return one SVG document of charts side by side, so many in a row */
	static String document(List<Chart> charts, int across) {
		int w = charts.get(0).width;
		int h = charts.get(0).height;
		int columns = Math.min(across, charts.size());
		int rows = (charts.size() + columns - 1) / columns;
		StringBuilder out = new StringBuilder();
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"DejaVu Sans, Helvetica, Arial, sans-serif\" font-size=\"12\" fill=\"#222\">%n"
				.formatted(w * columns, h * rows, w * columns, h * rows));
		out.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n".formatted(w * columns, h * rows));
		for (int i = 0; i < charts.size(); i++) {
			charts.get(i).left = i % columns * w;
			charts.get(i).top = i / columns * h;
			charts.get(i).draw(out);
		}
		return out.append("</svg>\n").toString();
	}

	private int legendWidth() {
		return 46 + (int) Math.ceil(6.7 * series.stream().mapToInt(s -> s.label().length()).max().orElse(0));
	}

	private int right() {
		return legendBeside ? legendWidth() + MARGIN : MARGIN;
	}

	private double px(double v) {
		return left + LEFT + x.position(v) * (width - LEFT - right());
	}

	private double py(double v) {
		return top + height - BOTTOM - y.position(v) * (height - TOP - BOTTOM);
	}

	private void draw(StringBuilder out) {
		text(out, left + LEFT, top + 22, "start", "font-size=\"14\" font-weight=\"bold\"", title);
		int bottom = top + height - BOTTOM;
		int end = left + width - right();
		for (double t : y.ticks()) {
			out.append(line(left + LEFT, py(t), end, py(t), "#e6e6e6", 1));
			text(out, left + LEFT - 7, py(t) + 4, "end", "", y.label(t));
		}
		for (double t : x.ticks()) {
			out.append(line(px(t), top + TOP, px(t), bottom, "#f0f0f0", 1)).append(line(px(t), bottom, px(t), bottom + 4, "#555555", 1));
			text(out, px(t), bottom + 18, "middle", "", x.label(t));
		}
		series.reversed().forEach(s -> band(out, s));
		series.reversed().forEach(s -> curve(out, s));
		out.append(line(left + LEFT, bottom, end, bottom, "#555555", 1)).append(line(left + LEFT, top + TOP, left + LEFT, bottom, "#555555", 1));
		text(out, 0.5 * (left + LEFT + end), top + height - 12, "middle", "", x.title());
		double middle = 0.5 * (top + TOP + bottom);
		text(out, left + 16, middle, "middle", String.format(Locale.ROOT, "transform=\"rotate(-90 %d %.1f)\"", left + 16, middle), y.title());
		legend(out);
	}

	private void band(StringBuilder out, Series s) {
		if (s.low() == null) {
			return;
		}
		StringBuilder up = new StringBuilder();
		StringBuilder down = new StringBuilder();
		for (int i = 0; i < s.x().length; i++) {
			if (!Double.isNaN(s.low()[i] + s.high()[i])) {
				up.append(point(s.x()[i], inside(s.high()[i])));
				down.insert(0, point(s.x()[i], inside(s.low()[i])));
			}
		}
		out.append("<polygon points=\"%s%s\" fill=\"%s\" fill-opacity=\"0.16\" stroke=\"none\"/>%n".formatted(up, down, s.colour()));
	}

	private double inside(double v) {
		return Math.clamp(v, y.low(), y.high());
	}

	/** Draws the pieces of a line that lie within the axes; it is cut where it leaves them. */
	private void curve(StringBuilder out, Series s) {
		StringBuilder piece = new StringBuilder();
		for (int i = 0; i < s.x().length; i++) {
			double v = s.y()[i];
			double before = i == 0 ? Double.NaN : s.y()[i - 1];
			boolean in = inside(v) == v;
			if (!Double.isNaN(before) && !Double.isNaN(v) && in != (inside(before) == before)) {
				double edge = inside(in ? before : v);
				double cut = s.x()[i - 1] + (edge - before) / (v - before) * (s.x()[i] - s.x()[i - 1]);
				piece.append(point(cut, edge));
			}
			if (in) {
				piece.append(point(s.x()[i], v));
			} else {
				stroke(out, s, piece);
			}
			if (in && s.marks()) {
				out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.2\" fill=\"%s\"/>%n", px(s.x()[i]), py(v), s.colour()));
			}
		}
		stroke(out, s, piece);
	}

	private static void stroke(StringBuilder out, Series s, StringBuilder points) {
		if (!points.isEmpty()) {
			out.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>%n".formatted(points, s.colour(),
					s.dashed() ? "1.4" : "2.2", s.dashed() ? " stroke-dasharray=\"5 4\"" : ""));
			points.setLength(0);
		}
	}

	private void legend(StringBuilder out) {
		List<Series> named = series.stream().filter(s -> !s.label().isEmpty()).toList();
		if (named.isEmpty() || !legend) {
			return;
		}
		int w = legendWidth();
		int h = 18 * named.size() + 8;
		double from = left + (legendBeside ? width - w - 6 : legendAtBottom ? width - right() - w - 8 : LEFT + 10);
		double upper = top + (legendAtBottom ? height - BOTTOM - h - 8 : TOP + 6);
		out.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"#ffffff\" fill-opacity=\"0.88\" stroke=\"#dddddd\"/>%n", from, upper, w, h));
		for (int i = 0; i < named.size(); i++) {
			Series s = named.get(i);
			double at = upper + 17 + 18 * i;
			out.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2.2\"%s/>%n", from + 8, at - 4, from + 32,
					at - 4, s.colour(), s.dashed() ? " stroke-dasharray=\"5 4\"" : ""));
			text(out, from + 38, at, "start", "", s.label());
		}
	}

	private String point(double a, double b) {
		return String.format(Locale.ROOT, "%.1f,%.1f ", px(a), py(b));
	}

	private static String line(double x1, double y1, double x2, double y2, String colour, int width) {
		return String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n", x1, y1, x2, y2, colour, width);
	}

	private static void text(StringBuilder out, double x, double y, String anchor, String style, String words) {
		out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n", x, y, anchor, style,
				words.replace("&", "&amp;").replace("<", "&lt;")));
	}
}
