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
import java.util.Locale;

import org.steerscope.data.Unit;
import org.steerscope.run.Calibration;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/** Plots of how honest the model's uncertainty is: by step, and by level. */
final class CalibrationPlots {

	private static final Unit PERCENT = Unit.of("%");
	private static final double NINETY = 1.6448536269514722;

	private CalibrationPlots() {
	}

	/** @return share of the values inside the 90 % interval by step; null if it is not known at any */
	static PlotModel coverage(RunState state, int n) {
		double[] x = steps(n);
		double[] measured = scaled(CurvePresenter.column(state, Column.LOO_COVERAGE90, n), 100);
		double[] truth = scaled(CurvePresenter.column(state, Column.COVERAGE90, n), 100);
		if (unknown(measured) && unknown(truth)) {
			return null;
		}
		List<Series> series = new ArrayList<>();
		double[] nominal = new double[n];
		double[] half = new double[n];
		Arrays.fill(nominal, 90);
		Arrays.fill(half, 5);
		series.add(new Series(ViewTexts.of("calibrationPlots.honest"), Kind.RIBBON, 2, x, nominal, half, null, null));
		if (!unknown(truth)) {
			series.add(Series.of(ViewTexts.of("calibrationPlots.ofTheTruth"), Kind.DASHED, 3, x, truth));
		}
		if (!unknown(measured)) {
			series.add(Series.of(ViewTexts.of("calibrationPlots.ofTheMeasured"), Kind.LINE, 0, x, measured));
		}
		return PlotModel.of(Axis.counting("step"), new Axis(ViewTexts.of("calibrationPlots.coverage"), PERCENT, Double.NaN, 102, false), series);
	}

	/** @return negative log predictive density by step; null if it is not known at any */
	static PlotModel density(RunState state, int n) {
		double[] measured = CurvePresenter.column(state, Column.LOO_NLPD, n);
		double[] truth = CurvePresenter.column(state, Column.NLPD, n);
		List<Series> series = new ArrayList<>();
		if (!unknown(truth)) {
			series.add(Series.of(ViewTexts.of("calibrationPlots.ofTheTruth"), Kind.DASHED, 3, steps(n), truth));
		}
		if (!unknown(measured)) {
			series.add(Series.of(ViewTexts.of("calibrationPlots.ofTheMeasured"), Kind.LINE, 0, steps(n), measured));
		}
		return series.isEmpty() ? null
				: PlotModel.of(Axis.counting("step"), Axis.of("NLPD", Unit.ONE), series);
	}

	/** @return share observed inside each central interval against its level, with what chance allows; null without a calibration */
	static PlotModel reliability(Calibration c) {
		int n = c == null ? 0 : Math.min(Calibration.LEVELS.size(), c.observed().size());
		if (n == 0 || c.points() == 0) {
			return null;
		}
		int cells = 50;
		double[] level = new double[cells + 1];
		double[] chance = new double[cells + 1];
		for (int i = 0; i <= cells; i++) {
			double p = i / (double) cells;
			level[i] = 100 * p;
			chance[i] = 100 * NINETY * Math.sqrt(p * (1 - p) / c.points());
		}
		double[] x = new double[n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			x[i] = 100 * Calibration.LEVELS.get(i);
			y[i] = 100 * c.observed().get(i);
		}
		String corrected = c.sdFactor() == 1 ? "" : String.format(Locale.ROOT, ViewTexts.of("calibrationPlots.sd"), c.sdFactor());
		return PlotModel.of(new Axis(ViewTexts.of("calibrationPlots.intervalHolds"), PERCENT, 0, 100, false), new Axis(ViewTexts.of("calibrationPlots.valuesInside"), PERCENT, 0, 100, false),
				List.of(new Series(ViewTexts.of("calibrationPlots.honestChance"), Kind.RIBBON, 2, level, level, chance, null, null),
						Series.of(ViewTexts.of("calibrationPlots.observedValues", c.points(), corrected), Kind.PATH, 1, x, y)));
	}

	private static double[] steps(int n) {
		double[] x = new double[n];
		Arrays.setAll(x, i -> i);
		return x;
	}

	private static boolean unknown(double[] values) {
		return Arrays.stream(values).noneMatch(Double::isFinite);
	}

	private static double[] scaled(double[] values, double factor) {
		return Arrays.stream(values).map(v -> factor * v).toArray();
	}
}
