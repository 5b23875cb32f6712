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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.steerscope.data.Unit;
import org.steerscope.learning.Quality;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Prediction;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Mark;
import org.steerscope.ui.PlotModel.Series;

/**
 * Decides what the Learning curve view shows. The mean uncertainty over all candidates is known for the steps at which this desk looked
 * on while the run was live; it is not recorded.
 */
final class CurvePresenter {

	/**
	 * What the view shows.
	 *
	 * @param values scalar, best so far, predicted ± sd by step; null if nothing was measured
	 * @param uncertainty standard deviations by step; null without a model
	 * @param coverage share inside the 90 % interval by step; null if it is not known
	 * @param density negative log predictive density by step; null if it is not known
	 * @param reliability share observed against level; null if it is not known
	 * @param modelled whether a model has spoken at all
	 */
	record Model(PlotModel values, PlotModel uncertainty, PlotModel coverage, PlotModel density, PlotModel reliability,
			boolean modelled) {

		/** @return the plot of a panel; null if there is nothing to show */
		PlotModel of(CurvePanel panel) {
			return switch (panel) {
			case VALUES -> values;
			case UNCERTAINTY -> uncertainty;
			case COVERAGE -> coverage;
			case DENSITY -> density;
			case RELIABILITY -> reliability;
			};
		}
	}

	private final Desk desk;
	private RunView seenRun;
	private Prediction seen;
	private double[] meanSd = new double[0];

	CurvePresenter(Desk desk) {
		this.desk = desk;
	}

	/** One thread at a time. */
	Model compute() {
		Optional<RunView> run = desk.run();
		RunState state = desk.state();
		watch(run.orElse(null));
		int n = state.measured();
		if (n == 0) {
			return new Model(null, null, null, null, null, false);
		}
		double[] x = new double[n];
		int[] keys = new int[n];
		for (int i = 0; i < n; i++) {
			x[i] = i;
			keys[i] = i;
		}
		Unit unit = state.scalarUnit();
		String name = state.scalarName().isEmpty() ? "scalar" : state.scalarName();
		double[] mean = column(state, Column.PREDICTED_MEAN, n);
		double[] sd = column(state, Column.PREDICTED_SD, n);
		boolean model = Arrays.stream(sd).anyMatch(Double::isFinite);
		List<Series> series = new ArrayList<>();
		if (model) {
			series.add(new Series("predicted ± sd", Kind.RIBBON, 0, x, mean, sd, null, null));
		}
		series.add(Series.of("best so far", Kind.LINE, 2, x, column(state, Column.BEST, n)));
		double[] scalar = column(state, Column.SCALAR, n);
		series.add(new Series("measured", Kind.POINTS, 1, x, scalar, null, null, keys));
		double[] doubtful = doubtful(state, scalar);
		if (Arrays.stream(doubtful).anyMatch(Double::isFinite)) {
			series.add(Series.of("doubtful or a bound", Kind.POINTS, 3, x, doubtful));
		}
		int step = desk.shownStep();
		List<Mark> marks = step >= 0 && Double.isFinite(state.get(Column.SCALAR, step))
				? List.of(new Mark(step, state.get(Column.SCALAR, step), "", false)) : List.of();
		PlotModel values = new PlotModel(Axis.counting("step"), Axis.of(name, unit), null, List.of(), series, marks);
		return new Model(values, model ? uncertainty(x, sd, unit, n, keys) : null, CalibrationPlots.coverage(state, n),
				CalibrationPlots.density(state, n),
				CalibrationPlots.reliability(state.diagnosis().map(Diagnosis::calibration).orElse(null)), model);
	}

	private PlotModel uncertainty(double[] x, double[] sd, Unit unit, int n, int[] keys) {
		List<Series> series = new ArrayList<>();
		series.add(new Series("next point", Kind.LINE, 0, x, sd, null, null, keys));
		int[] known = IntStream.range(0, Math.min(n, meanSd.length)).filter(i -> Double.isFinite(meanSd[i])).toArray();
		if (known.length > 0) {
			series.add(Series.of("map mean", known.length > 1 ? Kind.LINE : Kind.POINTS, 3,
					Arrays.stream(known).asDoubleStream().toArray(), Arrays.stream(known).mapToDouble(i -> meanSd[i]).toArray()));
		}
		return PlotModel.of(Axis.counting("step"), new Axis("sd", unit, 0, Double.NaN, false), series);
	}

	private void watch(RunView run) {
		if (run != seenRun) {
			seenRun = run;
			seen = null;
			meanSd = new double[0];
		}
		Prediction p = run == null ? null : run.prediction().orElse(null);
		if (p == null || p == seen || p.sd().length == 0) {
			return;
		}
		seen = p;
		double sum = 0;
		for (float v : p.sd()) {
			sum += v;
		}
		int before = meanSd.length;
		if (p.step() >= before) {
			meanSd = Arrays.copyOf(meanSd, Math.max(p.step() + 1, 2 * before));
			Arrays.fill(meanSd, before, meanSd.length, Double.NaN);
		}
		meanSd[p.step()] = sum / p.sd().length;
	}

	static double[] column(RunState state, Column column, int n) {
		double[] values = new double[n];
		for (int i = 0; i < n; i++) {
			values[i] = state.get(column, i);
		}
		return values;
	}

	private static double[] doubtful(RunState state, double[] scalar) {
		double[] marked = new double[scalar.length];
		for (int i = 0; i < marked.length; i++) {
			marked[i] = i < state.scored() && state.quality(i) != Quality.OK ? scalar[i] : Double.NaN;
		}
		return marked;
	}
}
