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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.steerscope.data.Unit;

/**
 * What a {@link Plot} draws. Immutable but for its arrays, which are not copied and must not be changed.
 *
 * @param x the axis along the bottom
 * @param y the axis on the left
 * @param density drawn first; null for none
 * @param spans shaded ranges of x
 * @param series drawn in order
 * @param marks drawn last
 * @param flags what happened along x, with a sign at the upper edge
 * @param picture values over both axes, drawn below everything; null for none
 */
public record PlotModel(Axis x, Axis y, Density density, List<Span> spans, List<Series> series, List<Mark> marks, List<Flag> flags,
		Picture picture) {

	/** Keeps copies of the lists. */
	public PlotModel {
		spans = List.copyOf(spans);
		series = List.copyOf(series);
		marks = List.copyOf(marks);
		flags = List.copyOf(flags);
	}

	/** A plot without a picture. */
	public PlotModel(Axis x, Axis y, Density density, List<Span> spans, List<Series> series, List<Mark> marks, List<Flag> flags) {
		this(x, y, density, spans, series, marks, flags, null);
	}

	/** A plot without flags. */
	public PlotModel(Axis x, Axis y, Density density, List<Span> spans, List<Series> series, List<Mark> marks) {
		this(x, y, density, spans, series, marks, List.of());
	}

	/** @return the same with what happened along x */
	public PlotModel with(List<Flag> happened) {
		return new PlotModel(x, y, density, spans, series, marks, happened, picture);
	}

	/** @return a plot of lines and points */
	public static PlotModel of(Axis x, Axis y, List<Series> series) {
		return new PlotModel(x, y, null, List.of(), series, List.of());
	}

	/** @return a picture over two axes */
	public static PlotModel of(Axis x, Axis y, Picture picture) {
		return new PlotModel(x, y, null, List.of(), List.of(), List.of(), List.of(), picture);
	}

	/**
	 * An axis. The range is that of the data where none is given.
	 *
	 * @param label the quantity
	 * @param unit of the data
	 * @param min lower end; NaN for that of the data
	 * @param max upper end; NaN for that of the data
	 * @param whole whether only whole numbers are labelled (steps)
	 */
	public record Axis(String label, Unit unit, double min, double max, boolean whole) {

		/** @return an axis with the range of the data */
		public static Axis of(String label, Unit unit) {
			return new Axis(label, unit, Double.NaN, Double.NaN, false);
		}

		/** @return an axis that counts */
		public static Axis counting(String label) {
			return new Axis(label, Unit.ONE, Double.NaN, Double.NaN, true);
		}
	}

	/** How a series is drawn. */
	public enum Kind {
		/** A line. */
		LINE,
		/** A dashed line. */
		DASHED,
		/** Filled dots. */
		POINTS,
		/** Dots joined by a thin line. */
		PATH,
		/** A line with a ribbon of ± spread. */
		RIBBON
	}

	/**
	 * Values against values; a gap where either is not finite.
	 *
	 * @param name for the legend; empty leaves it out
	 * @param kind how it is drawn
	 * @param colour index into the theme's colours
	 * @param x across
	 * @param y up
	 * @param spread half width of a ribbon; null for none
	 * @param rgb colour 0xRRGGBB of each point; null for the series' colour
	 * @param keys what a click on a point selects; null if points cannot be picked
	 */
	public record Series(String name, Kind kind, int colour, double[] x, double[] y, double[] spread, int[] rgb, int[] keys) {

		/** Series of the same values are equal. */
		@Override
		public boolean equals(Object o) {
			return o instanceof Series s && name.equals(s.name) && kind == s.kind && colour == s.colour && Arrays.equals(x, s.x) && Arrays.equals(y, s.y)
					&& Arrays.equals(spread, s.spread) && Arrays.equals(rgb, s.rgb) && Arrays.equals(keys, s.keys);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(y) * 31 + name.hashCode();
		}

		/** @return a plain series */
		public static Series of(String name, Kind kind, int colour, double[] x, double[] y) {
			return new Series(name, kind, colour, x, y, null, null, null);
		}
	}

	/**
	 * A shaded range of x.
	 *
	 * @param from lower end
	 * @param to upper end
	 * @param label written at its top
	 */
	public record Span(double from, double to, String label) {
	}

	/**
	 * A ring round a point.
	 *
	 * @param x across
	 * @param y up
	 * @param label written beside it; may be empty
	 * @param dashed for what is only planned
	 */
	public record Mark(double x, double y, String label, boolean dashed) {
	}

	/**
	 * Something that happened at a value of x: a thin line with a sign at its top; its words are shown when the pointer is there.
	 *
	 * @param x where
	 * @param label who and what
	 * @param note whether it is only a note: its sign is a square, else a triangle
	 * @param key what a click selects
	 */
	public record Flag(double x, String label, boolean note, long key) {
	}

	/**
	 * Values on a grid, each cell in the colour of its value: one more axis than a curve has.
	 *
	 * @param minX left end
	 * @param maxX right end
	 * @param minY lower end
	 * @param maxY upper end
	 * @param cols cells across
	 * @param rows cells up
	 * @param values row by row, the lowest row first; NaN stays empty
	 * @param contrast which values get the end colours
	 * @param map the colours
	 * @param unit of the values
	 */
	public record Picture(double minX, double maxX, double minY, double maxY, int cols, int rows, float[] values, Contrast contrast,
			ColourMap map, Unit unit) {

		/** Pictures of the same values, shown alike, are equal. */
		@Override
		public boolean equals(Object o) {
			return o instanceof Picture p && minX == p.minX && maxX == p.maxX && minY == p.minY && maxY == p.maxY && cols == p.cols && rows == p.rows
					&& Arrays.equals(values, p.values) && Objects.equals(contrast, p.contrast) && map == p.map && Objects.equals(unit, p.unit);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(values);
		}

		/** @return the value at a place; NaN outside */
		public double value(double x, double y) {
			int col = (int) Math.floor((x - minX) / (maxX - minX) * cols);
			int row = (int) Math.floor((y - minY) / (maxY - minY) * rows);
			return col < 0 || row < 0 || col >= cols || row >= rows ? Double.NaN : values[row * cols + col];
		}
	}

	/**
	 * How many of something lie where.
	 *
	 * @param minX left end
	 * @param maxX right end
	 * @param minY lower end
	 * @param maxY upper end
	 * @param cols cells across
	 * @param rows cells up
	 * @param counts row by row, the lowest row first
	 */
	public record Density(double minX, double maxX, double minY, double maxY, int cols, int rows, int[] counts) {

		/** The same counts at the same place are equal. */
		@Override
		public boolean equals(Object o) {
			return o instanceof Density d && minX == d.minX && maxX == d.maxX && minY == d.minY && maxY == d.maxY && cols == d.cols && rows == d.rows
					&& Arrays.equals(counts, d.counts);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(counts);
		}

		/** @return the density of points on a grid of that many cells each way; empty if no point is finite */
		public static Optional<Density> of(float[] x, float[] y, int cells) {
			double[] r = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
			for (int i = 0; i < x.length; i++) {
				if (Float.isFinite(x[i]) && Float.isFinite(y[i])) {
					r[0] = Math.min(r[0], x[i]);
					r[1] = Math.max(r[1], x[i]);
					r[2] = Math.min(r[2], y[i]);
					r[3] = Math.max(r[3], y[i]);
				}
			}
			if (!(r[0] < r[1]) || !(r[2] < r[3])) {
				return Optional.empty();
			}
			int[] counts = new int[cells * cells];
			for (int i = 0; i < x.length; i++) {
				if (Float.isFinite(x[i]) && Float.isFinite(y[i])) {
					int c = (int) Math.min(cells - 1, (x[i] - r[0]) / (r[1] - r[0]) * cells);
					int row = (int) Math.min(cells - 1, (y[i] - r[2]) / (r[3] - r[2]) * cells);
					counts[row * cells + c]++;
				}
			}
			return Optional.of(new Density(r[0], r[1], r[2], r[3], cells, cells, counts));
		}
	}
}
