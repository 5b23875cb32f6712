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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Regret;
import org.steerscope.run.RunView;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Flag;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Mark;
import org.steerscope.ui.PlotModel.Series;

/** Decides what the Learning curve view shows: the run up to the moment shown. */
final class CurvePresenter {

	/**
	 * What the view shows.
	 *
	 * @param plots of the panels that have something to show
	 * @param gain against a full grid; null before anything is measured
	 * @param hint whether to stop; null if nothing can be said
	 * @param modelled whether a model has spoken at all
	 * @param offered whether the final model could be computed
	 * @param learning whether it is being computed
	 */
	record Model(Map<CurvePanel, PlotModel> plots, Gain gain, StopHint hint, boolean modelled, boolean offered, boolean learning) {

		/** @return the plot of a panel; null if there is nothing to show */
		PlotModel of(CurvePanel panel) {
			return plots.get(panel);
		}

		/** @return scalar, best so far, predicted ± sd by step; null if nothing was measured */
		PlotModel values() {
			return of(CurvePanel.VALUES);
		}
	}

	private final Desk desk;
	private final TradeOff tradeOff = new TradeOff();
	private final FinalModel finalModel;

	CurvePresenter(Desk desk) {
		this.desk = desk;
		this.finalModel = new FinalModel(desk);
	}

	/** @return the job that computes the final model */
	FinalModel finalModel() {
		return finalModel;
	}

	/** One thread at a time; may block on the run file. */
	Model compute() {
		Optional<RunView> run = desk.run();
		RunState state = desk.state();
		int n = state.measured();
		Map<CurvePanel, PlotModel> plots = new EnumMap<>(CurvePanel.class);
		if (n == 0) {
			return new Model(plots, null, null, false, false, false);
		}
		int[] keys = new int[n];
		Arrays.setAll(keys, i -> i);
		boolean model = Arrays.stream(column(state, Column.PREDICTED_SD, n)).anyMatch(Double::isFinite);
		StopHint hint = SearchPlots.hint(state, n);
		plots.put(CurvePanel.VALUES, values(state, n, keys, model));
		plots.put(CurvePanel.UNCERTAINTY, SearchPlots.variance(state, n, keys));
		plots.put(CurvePanel.ACQUISITION, SearchPlots.acquisition(state, n, hint));
		plots.put(CurvePanel.TRUTH, SearchPlots.truth(state, n));
		plots.put(CurvePanel.COVERAGE, CalibrationPlots.coverage(state, n));
		plots.put(CurvePanel.DENSITY, CalibrationPlots.density(state, n));
		Candidates candidates = run.flatMap(RunView::candidates).orElse(null);
		Hindsight hindsight = finalModel.known();
		plots.put(CurvePanel.HINDSIGHT, HindsightPlots.predictions(state, candidates, hindsight, n, keys));
		if (candidates != null) {
			Regret.of(state, candidates, hindsight).ifPresent(r -> {
				plots.put(CurvePanel.REGRET, HindsightPlots.simple(r, state.scalarUnit()));
				plots.put(CurvePanel.CUMULATIVE, HindsightPlots.cumulative(r, state.scalarUnit()));
			});
		}
		List<Flag> flags = SearchPlots.flags(state);
		plots.values().removeIf(p -> p == null);
		plots.replaceAll((panel, plot) -> plot.with(flags));
		PlotModel reliability = CalibrationPlots.reliability(state.diagnosis().map(Diagnosis::calibration).orElse(null));
		if (reliability != null) {
			plots.put(CurvePanel.RELIABILITY, reliability);
		}
		desk.chronicle().map(c -> tradeOff.plot(c, state)).ifPresent(p -> plots.put(CurvePanel.TRADE_OFF, p));
		Gain gain = Gain.of(state, candidates == null ? 0 : candidates.size());
		return new Model(plots, gain, hint, model, finalModel.offered(), finalModel.learning());
	}

	private PlotModel values(RunState state, int n, int[] keys, boolean model) {
		double[] x = steps(n);
		Unit unit = state.scalarUnit();
		String name = state.scalarName().isEmpty() ? "scalar" : state.scalarName();
		List<Series> series = new ArrayList<>();
		if (model) {
			series.add(new Series("predicted ± sd", Kind.RIBBON, 0, x, column(state, Column.PREDICTED_MEAN, n),
					column(state, Column.PREDICTED_SD, n), null, null));
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
		return new PlotModel(Axis.counting("step"), Axis.of(name, unit), null, List.of(), series, marks);
	}

	static double[] steps(int n) {
		double[] x = new double[n];
		Arrays.setAll(x, i -> i);
		return x;
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
