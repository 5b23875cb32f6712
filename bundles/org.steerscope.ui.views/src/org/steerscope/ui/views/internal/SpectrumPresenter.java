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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Band;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalarizer;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.PlotModel.Span;
import org.steerscope.ui.Symbols;

/** Decides what the Spectrum view shows. The setters may be called from any thread; {@link #compute} may block. */
final class SpectrumPresenter {

	/**
	 * What the view shows.
	 *
	 * @param plot the curve; null if there is none
	 * @param channels names to choose from
	 * @param channel the one shown
	 * @param caption which step, where, what came out
	 * @param empty why there is no curve
	 */
	record Model(PlotModel plot, List<String> channels, String channel, String caption, String empty) {
	}

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

	private final Desk desk;
	private volatile String channel = "";
	private volatile boolean processed;
	private volatile Scale scale = Scale.BAND;

	SpectrumPresenter(Desk desk) {
		this.desk = desk;
	}

	void channel(String name) {
		channel = name;
	}

	void processed(boolean after) {
		processed = after;
	}

	void scale(Scale wanted) {
		scale = wanted;
	}

	Model compute() {
		Optional<RunView> run = desk.run();
		int step = desk.shownStep();
		if (run.isEmpty()) {
			return none("The newest measurement appears here during a run.");
		}
		if (step < 0) {
			Pixel place = desk.selection().place();
			return none(place == null ? "Nothing has been measured yet. The first curve appears here as soon as it is taken."
					: "Row %d, column %d was not measured. Click a measured point, or press Escape to follow the newest."
							.formatted(place.row(), place.col()));
		}
		Optional<Measurement> measurement = processed ? run.get().processed(step) : run.get().measurement(step);
		if (measurement.isEmpty()) {
			return none("The data of step " + step + " are not in the run file.");
		}
		Channel shown = measurement.get().channel(channel).orElse(measurement.get().primary());
		List<Band> bands = run.get().scalarizer().map(Scalarizer::bands).orElse(List.of());
		return new Model(plot(shown, bands, shown == measurement.get().primary(), scale),
				measurement.get().channels().stream().map(Channel::name).toList(), shown.name(), caption(desk.state(), step), "");
	}

	private static Model none(String why) {
		return new Model(null, List.of(), "", "", why);
	}

	static PlotModel plot(Channel c, List<Band> bands, boolean primary, Scale scale) {
		if (c.axes().isEmpty()) {
			double v = c.values().get(0);
			return PlotModel.of(PlotModel.Axis.counting("value"), PlotModel.Axis.of(c.name(), c.unit()),
					List.of(Series.of("", Kind.POINTS, 0, new double[] { 0 }, new double[] { v })));
		}
		Axis axis = c.axis();
		double[] y = last(c.values(), axis.size());
		List<Span> spans = new ArrayList<>();
		for (Band b : bands) {
			if (b.channel().isEmpty() ? primary : b.channel().equals(c.name())) {
				spans.add(new Span(Math.max(b.from(), axis.min()), Math.min(b.to(), axis.max()), b.branch()));
			}
		}
		PlotModel.Axis values = PlotModel.Axis.of(c.name(), c.unit());
		if (scale == Scale.LOG) {
			Arrays.setAll(y, i -> y[i] > 0 ? Math.log10(y[i]) : Double.NaN);
			values = PlotModel.Axis.of("log₁₀ of " + c.name() + (c.unit().symbol().isEmpty() ? "" : " in " + Symbols.pretty(c.unit().symbol())), Unit.ONE);
		} else if (scale == Scale.BAND && !spans.isEmpty()) {
			values = near(spans, axis, y, values);
		}
		return new PlotModel(PlotModel.Axis.of(axis.name(), axis.unit()), values, null, spans, curves(axis, y), List.of());
	}

	/** @return the axis with the range of the values in the bands and half a band's width to either side */
	private static PlotModel.Axis near(List<Span> spans, Axis axis, double[] y, PlotModel.Axis whole) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < y.length; i++) {
			double x = axis.value(i);
			boolean inside = spans.stream().anyMatch(s -> {
				double margin = Math.abs(s.to() - s.from()) / 2;
				return x >= Math.min(s.from(), s.to()) - margin && x <= Math.max(s.from(), s.to()) + margin;
			});
			if (inside && Double.isFinite(y[i])) {
				low = Math.min(low, y[i]);
				high = Math.max(high, y[i]);
			}
		}
		double margin = 0.15 * (high - low);
		return margin > 0 ? new PlotModel.Axis(whole.label(), whole.unit(), Math.min(low - margin, low > 0 ? 0 : low), high + margin, false)
				: whole;
	}

	private static List<Series> curves(Axis axis, double[] y) {
		double[] x = axis.values();
		if (axis.segments().isEmpty()) {
			return List.of(Series.of("", Kind.LINE, 0, x, y));
		}
		Set<String> branches = new LinkedHashSet<>();
		axis.segments().forEach(s -> branches.add(s.branch()));
		List<Series> curves = new ArrayList<>();
		int colour = 0;
		for (String branch : branches) {
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
			curves.add(Series.of(branch, Kind.LINE, colour++, bx, by));
		}
		return curves;
	}

	/** @return the values along the last axis, averaged over all others */
	private static double[] last(NumericArray values, int size) {
		long rows = size == 0 ? 0 : values.size() / size;
		double[] sum = new double[size];
		double[] row = new double[size];
		for (long r = 0; r < rows; r++) {
			values.read(r * size, row, size);
			for (int i = 0; i < size; i++) {
				sum[i] += row[i] / rows;
			}
		}
		return sum;
	}

	private static String caption(RunState state, int step) {
		Pixel p = state.place(step);
		StringBuilder s = new StringBuilder("Step ").append(step).append("  ·  row ").append(p.row()).append(", col ")
				.append(p.col());
		if (step < state.scored()) {
			Quality quality = state.quality(step);
			s.append("  ·  ").append(Numbers.text(state.get(Column.SCALAR, step), state.get(Column.SCALAR_SD, step), state.scalarUnit()));
			if (quality != Quality.OK) {
				s.append("  ·  ").append(quality.name().toLowerCase(Locale.ROOT).replace('_', ' '));
			}
		}
		return s.toString();
	}
}
