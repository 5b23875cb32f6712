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

import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Regret;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** Plots of what is known afterwards: live against final model, and regret. */
final class HindsightPlots {

	private HindsightPlots() {
	}

	/** @return what the live model said of each step, what the final one says of the same place, and what was measured; null if unknown */
	static PlotModel predictions(RunState state, Candidates candidates, Hindsight hindsight, int n, int[] keys) {
		if (hindsight == null || hindsight.model().isEmpty() || candidates == null) {
			return null;
		}
		double[] live = live(state, n);
		double[] last = at(state, candidates, hindsight.model().get().mean(), n);
		double[] measured = CurvePresenter.column(state, Column.SCALAR, n);
		boolean complete = Regret.of(state, candidates, hindsight).filter(r -> r.basis() == Regret.Basis.GRID).isPresent();
		double[] x = CurvePresenter.steps(n);
		List<Series> series = new ArrayList<>();
		if (hindsight.knowsTruth()) {
			series.add(Series.of(SearchTexts.of("hindsight.complete"), Kind.DASHED, 3, x, at(state, candidates, hindsight.truth(), n)));
		}
		series.add(Series.of((complete ? SearchTexts.of("hindsight.finalComplete") : SearchTexts.of("hindsight.final")) + off(last, measured, state.scalarUnit()), Kind.LINE, 2, x, last));
		series.add(Series.of(SearchTexts.of("hindsight.live") + off(live, measured, state.scalarUnit()), Kind.LINE, 0, x, live));
		series.add(new Series(SearchTexts.of("hindsight.measured"), Kind.POINTS, 1, x, measured, null, null, keys));
		return PlotModel.of(Axis.counting("step"), Axis.of("scalar", state.scalarUnit()), series);
	}

	/** What was predicted of another scalar than is sought now is left out. */
	static double[] live(RunState state, int n) {
		double[] live = CurvePresenter.column(state, Column.PREDICTED_MEAN, n);
		int from = state.interventions().stream().filter(i -> i.steering().command() instanceof SteeringCommand.ChangeScalarizer
				|| i.steering().command() instanceof SteeringCommand.ChangeProcessing).mapToInt(i -> i.step()).max().orElse(0);
		Arrays.fill(live, 0, Math.min(from, n), Double.NaN);
		return live;
	}

	private static String off(double[] predicted, double[] measured, Unit unit) {
		double rms = rms(predicted, measured);
		return Double.isNaN(rms) ? "" : SearchTexts.of("hindsight.off", Numbers.text(rms, unit));
	}

	/** @return root of the mean squared difference where both are numbers; NaN if nowhere */
	static double rms(double[] a, double[] b) {
		double sum = 0;
		int n = 0;
		for (int i = 0; i < a.length; i++) {
			double d = a[i] - b[i];
			if (Double.isFinite(d)) {
				sum += d * d;
				n++;
			}
		}
		return n == 0 ? Double.NaN : Math.sqrt(sum / n);
	}

	private static double[] at(RunState state, Candidates candidates, double[] values, int n) {
		double[] y = new double[n];
		Arrays.setAll(y, i -> {
			int index = candidates.indexOf(state.place(i));
			return index < 0 || index >= values.length ? Double.NaN : values[index];
		});
		return y;
	}

	private static double[] at(RunState state, Candidates candidates, float[] values, int n) {
		double[] wide = new double[values.length];
		Arrays.setAll(wide, i -> values[i]);
		return at(state, candidates, wide, n);
	}

	/** @return simple regret by step */
	static PlotModel simple(Regret regret, Unit unit) {
		return plot(SearchTexts.of("regret.simple"), SearchTexts.of("regret.simpleName", against(regret)), unit, regret.simple(), 2);
	}

	/** @return cumulative regret by step */
	static PlotModel cumulative(Regret regret, Unit unit) {
		return plot(SearchTexts.of("regret.cumulative"), SearchTexts.of("regret.cumulativeName", against(regret)), unit, regret.cumulative(), 4);
	}

	private static PlotModel plot(String axis, String name, Unit unit, double[] y, int colour) {
		return PlotModel.of(Axis.counting("step"), new Axis(axis, unit, 0, Double.NaN, false),
				List.of(Series.of(name, Kind.LINE, colour, CurvePresenter.steps(y.length), y)));
	}

	private static String against(Regret regret) {
		return switch (regret.basis()) {
		case TRUTH -> SearchTexts.of("regret.truth");
		case GRID -> SearchTexts.of("regret.grid");
		case FOUND -> SearchTexts.of("regret.found");
		};
	}
}
