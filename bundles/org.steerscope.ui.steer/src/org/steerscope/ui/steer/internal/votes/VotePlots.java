/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** Draws a processed measurement, and over it what is sought so far. */
final class VotePlots {

	private static final long MOST_CELLS = 1024L * 1024;

	private VotePlots() {
	}

	/**
	 * @param m after the processing chain
	 * @param taught whose target is drawn too, on the scale of the measurement; null for none
	 * @return its first channel: a curve, or for a channel of several axes the last two as a picture
	 */
	static PlotModel of(Measurement m, TaughtScalarizer taught) {
		Channel c = m.primary();
		if (c.axes().isEmpty()) {
			return PlotModel.of(PlotModel.Axis.counting(""), PlotModel.Axis.of(c.name(), c.unit()),
					List.of(Series.of("", Kind.POINTS, 0, new double[] { 0 }, new double[] { c.values().get(0) })));
		}
		if (c.axes().size() > 1) {
			return picture(c);
		}
		double[] x = c.axis().values();
		double[] y = c.values().toArray();
		List<Series> curves = new ArrayList<>();
		double[] target = taught == null ? new double[0] : target(taught, m, y);
		if (target.length > 0) {
			curves.add(Series.of(VoteTexts.of("target"), Kind.DASHED, 1, x, target));
		}
		curves.add(Series.of(curves.isEmpty() ? "" : VoteTexts.of("measured"), Kind.LINE, 0, x, y));
		return PlotModel.of(PlotModel.Axis.of(c.axis().name(), c.axis().unit()), PlotModel.Axis.of(c.name(), c.unit()), curves);
	}

	/** @return whether there is a target that can be drawn over curves */
	static boolean hasTarget(TaughtScalarizer taught) {
		return taught != null && taught.target().isPresent();
	}

	/** The target is held against a measurement on a scale of its own, a straight line away from the recorded one. */
	private static double[] target(TaughtScalarizer taught, Measurement m, double[] y) {
		double[] target = taught.target().orElse(new double[0]);
		double[] compared = taught.compared(m).orElse(new double[0]);
		if (target.length != y.length || compared.length != y.length) {
			return new double[0];
		}
		double n = 0;
		double mc = 0;
		double my = 0;
		for (int i = 0; i < y.length; i++) {
			if (Double.isFinite(compared[i]) && Double.isFinite(y[i])) {
				n++;
				mc += (compared[i] - mc) / n;
				my += (y[i] - my) / n;
			}
		}
		double cc = 0;
		double cy = 0;
		for (int i = 0; i < y.length; i++) {
			if (Double.isFinite(compared[i]) && Double.isFinite(y[i])) {
				cc += (compared[i] - mc) * (compared[i] - mc);
				cy += (compared[i] - mc) * (y[i] - my);
			}
		}
		double slope = cc > 0 ? cy / cc : 1;
		double offset = my - slope * mc;
		double[] drawn = new double[y.length];
		Arrays.setAll(drawn, i -> offset + slope * target[i]);
		return drawn;
	}

	/** @return two plots of curves with one range of values; as they are if they differ in kind */
	static List<PlotModel> alike(PlotModel a, PlotModel b) {
		if (a.picture() != null || b.picture() != null || !a.y().unit().equals(b.y().unit())) {
			return List.of(a, b);
		}
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (PlotModel m : List.of(a, b)) {
			for (Series s : m.series()) {
				for (double y : s.y()) {
					low = Double.isFinite(y) ? Math.min(low, y) : low;
					high = Double.isFinite(y) ? Math.max(high, y) : high;
				}
			}
		}
		if (!(low < high)) {
			return List.of(a, b);
		}
		double margin = 0.04 * (high - low);
		double from = low - margin;
		double to = high + margin;
		return List.of(within(a, from, to), within(b, from, to));
	}

	private static PlotModel within(PlotModel m, double from, double to) {
		return new PlotModel(m.x(), new PlotModel.Axis(m.y().label(), m.y().unit(), from, to, false), null, List.of(), m.series(), List.of());
	}

	private static PlotModel picture(Channel c) {
		Axis across = c.axis();
		Axis up = c.axes().get(c.axes().size() - 2);
		int cols = across.size();
		int rows = up.size();
		if ((long) cols * rows > MOST_CELLS) {
			return null;
		}
		boolean down = rows > 1 && up.value(0) > up.value(rows - 1);
		boolean left = cols > 1 && across.value(0) > across.value(cols - 1);
		double[] row = new double[cols];
		float[] values = new float[cols * rows];
		for (int r = 0; r < rows; r++) {
			c.values().read((long) r * cols, row, cols);
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
}
