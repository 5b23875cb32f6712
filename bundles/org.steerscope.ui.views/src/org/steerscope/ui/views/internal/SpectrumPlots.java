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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.PlotModel.Span;
import org.steerscope.ui.Symbols;

/** Turns channels of any number of axes into curves and pictures. */
final class SpectrumPlots {

	private static final long MOST_CELLS = 4096L * 4096;

	/** How the values are scaled. */
	enum Scale {
		/** So that the neighbourhood of the band fills the plot, however high the rest is. */
		BAND("band"),
		/** So that all is seen. */
		FULL("full"),
		/** Logarithms of the positive values. */
		LOG("log");

		private final String label;

		Scale(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}
	}

	private SpectrumPlots() {
	}

	/** @return a point for a channel without axes */
	static PlotModel point(Channel c) {
		return PlotModel.of(PlotModel.Axis.counting("value"), PlotModel.Axis.of(c.name(), c.unit()),
				List.of(Series.of("", Kind.POINTS, 0, new double[] { 0 }, new double[] { c.values().get(0) })));
	}

	/**
	 * @param c the channel
	 * @param curves drawn over its axis
	 * @param spans of interest
	 * @param scale of the values
	 * @return the plot
	 */
	static PlotModel curves(Channel c, List<Series> curves, List<Span> spans, Scale scale, PlotModel.Axis x) {
		PlotModel.Axis values = PlotModel.Axis.of(c.name(), c.unit());
		List<Series> drawn = curves;
		if (scale == Scale.LOG) {
			drawn = curves.stream().map(SpectrumPlots::log).toList();
			values = PlotModel.Axis.of(ViewTexts.of("spectrumPlots.logOf", c.name(), c.unit().symbol().isEmpty() ? "" : ViewTexts.of("spectrumPlots.in", Symbols.pretty(c.unit().symbol()))), Unit.ONE);
		} else if (scale == Scale.BAND && !spans.isEmpty()) {
			values = near(spans, curves, values);
		}
		return new PlotModel(x, values, null, spans, drawn, List.of());
	}

	private static Series log(Series s) {
		double[] y = new double[s.y().length];
		Arrays.setAll(y, i -> s.y()[i] > 0 ? Math.log10(s.y()[i]) : Double.NaN);
		return Series.of(s.name(), s.kind() == Kind.RIBBON ? Kind.LINE : s.kind(), s.colour(), s.x(), y);
	}

	/** @return the axis with the range of the values in the bands and half a band's width to either side */
	private static PlotModel.Axis near(List<Span> spans, List<Series> curves, PlotModel.Axis whole) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Series series : curves) {
			for (int i = 0; i < series.y().length; i++) {
				double x = series.x()[i];
				boolean inside = spans.stream().anyMatch(s -> {
					double margin = Math.abs(s.to() - s.from()) / 2;
					return x >= Math.min(s.from(), s.to()) - margin && x <= Math.max(s.from(), s.to()) + margin;
				});
				if (inside && Double.isFinite(series.y()[i])) {
					low = Math.min(low, series.y()[i]);
					high = Math.max(high, series.y()[i]);
				}
			}
		}
		double margin = 0.15 * (high - low);
		return margin > 0 && Double.isFinite(margin)
				? new PlotModel.Axis(whole.label(), whole.unit(), Math.min(low - margin, low > 0 ? 0 : low), high + margin, false)
				: whole;
	}

	/**
	 * @param name of the curve; with branches, each gets the name and its own
	 * @param unfolded against the order of recording instead of the axis
	 * @return one curve per branch of the axis
	 */
	static List<Series> curve(String name, int colour, Axis axis, double[] y, boolean unfolded) {
		double[] x = axis.values();
		if (unfolded) {
			Arrays.setAll(x, i -> i);
		}
		if (axis.segments().isEmpty() || unfolded) {
			return List.of(Series.of(name, Kind.LINE, colour, x, y));
		}
		List<Series> curves = new ArrayList<>();
		int at = 0;
		for (String branch : branches(axis)) {
			double[][] xy = branch(axis, x, y, branch);
			curves.add(Series.of(name.isEmpty() ? branch : name + ", " + branch, at == 0 || name.isEmpty() ? Kind.LINE : Kind.DASHED,
					name.isEmpty() ? colour + at : colour, xy[0], xy[1]));
			at++;
		}
		return curves;
	}

	/** @return the branches of an axis in the order they appear */
	static Set<String> branches(Axis axis) {
		Set<String> branches = new LinkedHashSet<>();
		axis.segments().forEach(s -> branches.add(s.branch()));
		return branches;
	}

	private static double[][] branch(Axis axis, double[] x, double[] y, String branch) {
		List<Axis.Segment> own = axis.segments().stream().filter(s -> s.branch().equals(branch)).toList();
		int size = own.stream().mapToInt(s -> s.to() - s.from() + 1).sum();
		double[] bx = new double[size];
		double[] by = new double[size];
		int at = 0;
		for (Axis.Segment s : own) {
			System.arraycopy(x, s.from(), bx, at, s.to() - s.from());
			System.arraycopy(y, s.from(), by, at, s.to() - s.from());
			at += s.to() - s.from();
			bx[at] = Double.NaN;
			by[at++] = Double.NaN;
		}
		return new double[][] { bx, by };
	}

	/** @return the stretches of an unfolded axis as spans over the order of recording */
	static List<Span> stretches(Axis axis) {
		List<Span> spans = new ArrayList<>();
		axis.segments().forEach(s -> {
			if (s.branch().equals(axis.segments().get(0).branch())) {
				spans.add(new Span(s.from(), s.to() - 1, s.branch()));
			}
		});
		return spans;
	}

	/**
	 * @param slice number of the row among all rows of the outer axes; −1 for their average
	 * @return values along the last axis
	 */
	static double[] row(NumericArray values, int size, int slice) {
		long rows = size == 0 ? 0 : values.size() / size;
		double[] row = new double[size];
		if (slice >= 0) {
			values.read(Math.clamp(slice, 0L, Math.max(0, rows - 1)) * size, row, size);
			return row;
		}
		double[] sum = new double[size];
		for (long r = 0; r < rows; r++) {
			values.read(r * size, row, size);
			for (int i = 0; i < size; i++) {
				sum[i] += row[i] / rows;
			}
		}
		return sum;
	}

	/**
	 * @param c of at least two axes
	 * @param slice number of the picture among all pictures of the outer axes
	 * @return the last two axes as a picture
	 */
	static PlotModel picture(Channel c, int slice) {
		Axis across = c.axis();
		Axis up = c.axes().get(c.axes().size() - 2);
		long cells = (long) across.size() * up.size();
		if (cells > MOST_CELLS || cells == 0) {
			return null;
		}
		int cols = across.size();
		int rows = up.size();
		double[] row = new double[cols];
		float[] values = new float[cols * rows];
		boolean down = rows > 1 && up.value(0) > up.value(rows - 1);
		boolean left = cols > 1 && across.value(0) > across.value(cols - 1);
		for (int r = 0; r < rows; r++) {
			c.values().read(slice * cells + (long) r * cols, row, cols);
			for (int i = 0; i < cols; i++) {
				values[(down ? rows - 1 - r : r) * cols + (left ? cols - 1 - i : i)] = (float) row[i];
			}
		}
		double halfX = cols > 1 ? (across.max() - across.min()) / (cols - 1) / 2 : 0.5;
		double halfY = rows > 1 ? (up.max() - up.min()) / (rows - 1) / 2 : 0.5;
		return PlotModel.of(PlotModel.Axis.of(across.name(), across.unit()), PlotModel.Axis.of(up.name(), up.unit()),
				new PlotModel.Picture(across.min() - halfX, across.max() + halfX, up.min() - halfY, up.max() + halfY, cols, rows, values,
						Contrast.percentile(values, values.length), ColourMap.values()[0], c.unit()));
	}

	/** @return how many pictures (or, for curves, rows) the outer axes hold; at most a million */
	static int slices(Channel c, boolean picture) {
		long n = 1;
		for (Axis a : c.axes().subList(0, Math.max(0, c.axes().size() - (picture ? 2 : 1)))) {
			n *= Math.max(1, a.size());
		}
		return (int) Math.min(n, 1_000_000);
	}
}
