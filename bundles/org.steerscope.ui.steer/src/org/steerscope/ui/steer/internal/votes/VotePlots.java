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
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.Contrast;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.Symbols;

/** Draws a processed measurement, and over it what is sought so far. */
final class VotePlots {

	private static final long MOST_CELLS = 1024L * 1024;
	/** So many times its median a curve rises where logarithms show more. */
	private static final double STEEP = 100;

	/** What the height of the plot shows. */
	enum Scale {
		/** The part that counts; where that is all, and little is seen beside a high peak, logarithms. */
		FITTING,
		/** Everything as it is. */
		FULL,
		/** Logarithms of the positive values. */
		LOG
	}

	private VotePlots() {
	}

	/**
	 * @param m after the processing chain
	 * @param taught what is sought; null if that is not known
	 * @param target whether its target is drawn too, on the scale of the measurement
	 * @param scale of the values
	 * @return its first channel: a curve, or for a channel of several axes the last two as a picture
	 */
	static PlotModel of(Measurement m, TaughtScalarizer taught, boolean target, Scale scale) {
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
		double[] sought = taught == null || !target ? new double[0] : target(taught, m, y);
		if (sought.length > 0) {
			curves.add(Series.of(VoteTexts.of("target"), Kind.DASHED, 1, x, sought));
		}
		curves.add(Series.of(curves.isEmpty() ? "" : VoteTexts.of("measured"), Kind.LINE, 0, x, y));
		PlotModel.Axis across = PlotModel.Axis.of(c.axis().name(), c.axis().unit());
		PlotModel.Axis up = PlotModel.Axis.of(c.name(), c.unit());
		double[] part = scale == Scale.FITTING ? part(c, m, taught) : null;
		if (part != null) {
			return PlotModel.of(new PlotModel.Axis(across.label(), across.unit(), part[0], part[1], false), fitting(up, curves, part), 
					curves.stream().map(s -> cut(s, part)).toList());
		}
		if (scale == Scale.LOG || scale == Scale.FITTING && steep(y)) {
			String of = c.unit().symbol().isEmpty() ? VoteTexts.of("log", c.name()) : VoteTexts.of("log.unit", c.name(), Symbols.pretty(c.unit().symbol()));
			return PlotModel.of(across, PlotModel.Axis.of(of, Unit.ONE), curves.stream().map(VotePlots::log).toList());
		}
		return PlotModel.of(across, up, curves);
	}

	/** The part of the axis that counts; null if all does. */
	private static double[] part(Channel c, Measurement m, TaughtScalarizer taught) {
		double from = Double.POSITIVE_INFINITY;
		double to = Double.NEGATIVE_INFINITY;
		for (Band b : taught == null ? List.<Band>of() : taught.bands()) {
			if (b.channel().isEmpty() ? c == m.primary() : b.channel().equals(c.name())) {
				from = Math.min(from, Math.max(b.from(), c.axis().min()));
				to = Math.max(to, Math.min(b.to(), c.axis().max()));
			}
		}
		return from < to && (from > c.axis().min() || to < c.axis().max()) ? new double[] { from, to } : null;
	}

	/** The values of a part, if they lie in one piece. */
	private static Series cut(Series s, double[] part) {
		int from = -1;
		int to = -1;
		for (int i = 0; i < s.x().length; i++) {
			if (s.x()[i] >= part[0] && s.x()[i] <= part[1]) {
				from = from < 0 ? i : from;
				to = i + 1;
			}
		}
		return from < 0 ? s : Series.of(s.name(), s.kind(), s.colour(), Arrays.copyOfRange(s.x(), from, to), Arrays.copyOfRange(s.y(), from, to));
	}

	private static PlotModel.Axis fitting(PlotModel.Axis up, List<Series> curves, double[] part) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Series s : curves) {
			for (int i = 0; i < s.y().length; i++) {
				if (s.x()[i] >= part[0] && s.x()[i] <= part[1] && Double.isFinite(s.y()[i])) {
					low = Math.min(low, s.y()[i]);
					high = Math.max(high, s.y()[i]);
				}
			}
		}
		double margin = 0.05 * (high - low);
		return margin > 0 && Double.isFinite(margin) ? new PlotModel.Axis(up.label(), up.unit(), low - margin, high + margin, false) : up;
	}

	private static boolean steep(double[] y) {
		double[] sorted = Arrays.stream(y).filter(v -> v > 0).sorted().toArray();
		return sorted.length > 0.9 * y.length && sorted[sorted.length - 1] > STEEP * sorted[sorted.length / 2];
	}

	private static Series log(Series s) {
		double[] y = new double[s.y().length];
		Arrays.setAll(y, i -> s.y()[i] > 0 ? Math.log10(s.y()[i]) : Double.NaN);
		return Series.of(s.name(), s.kind(), s.colour(), s.x(), y);
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
		if (a.picture() != null || b.picture() != null || !a.y().label().equals(b.y().label()) || !a.y().unit().equals(b.y().unit())) {
			return List.of(a, b);
		}
		double[] whole = { Double.isNaN(a.x().min()) ? Double.NEGATIVE_INFINITY : a.x().min(), Double.isNaN(a.x().max()) ? Double.POSITIVE_INFINITY : a.x().max() };
		List<Series> both = new ArrayList<>(a.series());
		both.addAll(b.series());
		return List.of(within(a, fitting(a.y(), both, whole)), within(b, fitting(b.y(), both, whole)));
	}

	private static PlotModel within(PlotModel m, PlotModel.Axis up) {
		return new PlotModel(m.x(), up, null, List.of(), m.series(), List.of());
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
