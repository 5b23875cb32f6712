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
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.Intervention;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Moment;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Flag;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;
import org.steerscope.ui.Symbols;

/** Plots of what is left to learn: variance over the map, what the search rule still promises, how well the map is known. */
final class SearchPlots {

	/** Of more interventions only the newest are marked. */
	private static final int MOST_FLAGS = 500;

	private SearchPlots() {
	}

	/** @return predictive variance by step: of the unmeasured map, mean ± sd, and of the next point; null without a model */
	static PlotModel variance(RunState state, int n, int[] keys) {
		double[] next = Arrays.stream(CurvePresenter.column(state, Column.PREDICTED_SD, n)).map(v -> v * v).toArray();
		double[] map = CurvePresenter.column(state, Column.MAP_VARIANCE, n);
		boolean known = known(map);
		if (!known && !known(next)) {
			return null;
		}
		List<Series> series = new ArrayList<>();
		double[] x = CurvePresenter.steps(n);
		if (known) {
			series.add(new Series(ViewTexts.of("searchPlots.unmeasuredMapMeanSd"), Kind.RIBBON, 3, x, map, CurvePresenter.column(state, Column.MAP_VARIANCE_SD, n),
					null, null));
		}
		series.add(new Series(ViewTexts.of("searchPlots.nextPoint"), Kind.LINE, 0, x, next, null, null, keys));
		return PlotModel.of(Axis.counting("step"), new Axis("variance", squared(state.scalarUnit()), 0, Double.NaN, false), series);
	}

	private static Unit squared(Unit unit) {
		String symbol = Symbols.pretty(unit.symbol());
		return symbol.isEmpty() ? Unit.ONE : Unit.of(symbol.matches("[\\p{L}·]+") ? symbol.replace("·", "²·") + "²" : "(" + symbol + ")²");
	}

	/** @return the search rule's best by step, and the level at which it is time to stop; null if it is not known */
	static PlotModel acquisition(RunState state, int n, StopHint hint) {
		double[] most = most(state, n);
		if (!known(most)) {
			return null;
		}
		double[] x = CurvePresenter.steps(n);
		List<Series> series = new ArrayList<>();
		series.add(Series.of(ViewTexts.of("searchPlots.mostTheSearchRule"), Kind.LINE, 0, x, most));
		if (hint != null) {
			double[] level = new double[n];
			Arrays.fill(level, hint.level());
			series.add(Series.of(ViewTexts.of("searchPlots.ofItsStartTime"), Kind.DASHED, 4, x, level));
		}
		return PlotModel.of(Axis.counting("step"), new Axis(ViewTexts.of("searchPlots.searchRule"), Unit.ONE, Double.NaN, Double.NaN, false), series);
	}

	/** @return whether it is time to stop; null if nothing can be said */
	static StopHint hint(RunState state, int n) {
		int from = state.interventions().stream().filter(i -> i.steering().command() instanceof SteeringCommand.ChangePolicy
				|| i.steering().command() instanceof SteeringCommand.ChangeScalarizer).mapToInt(Intervention::step).max().orElse(0);
		return StopHint.of(most(state, n), CurvePresenter.column(state, Column.ACQUISITION_SCALE, n), from);
	}

	private static double[] most(RunState state, int n) {
		return CurvePresenter.column(state, Column.MAX_ACQUISITION, n);
	}

	/** @return how well the predicted map agrees with the truth by step; null where the truth is not known */
	static PlotModel truth(RunState state, int n) {
		double[] r2 = CurvePresenter.column(state, Column.R2, n);
		return known(r2) ? PlotModel.of(Axis.counting("step"), new Axis("R²", Unit.ONE, lowest(r2), 1.03, false),
				List.of(Series.of(ViewTexts.of("searchPlots.predictedMapAgainstThe"), Kind.LINE, 2, CurvePresenter.steps(n), r2))) : null;
	}

	/** A model that is far off at first does not flatten what follows. */
	private static double lowest(double[] r2) {
		return Math.clamp(Arrays.stream(r2).filter(Double::isFinite).min().orElse(0) - 0.05, -1, 0);
	}

	/** @return where a person intervened, the newest {@value #MOST_FLAGS} */
	static List<Flag> flags(RunState state) {
		List<Intervention> all = state.interventions();
		return all.subList(Math.max(0, all.size() - MOST_FLAGS), all.size()).stream()
				.map(i -> new Flag(at(i), i.steering().who() + ", " + Moment.clock(i.time()) + ": "
						+ i.steering().command().describe(), i.steering().command() instanceof SteeringCommand.Note, i.event()))
				.toList();
	}

	/** @return the step a note is about, or between which steps an act was */
	private static double at(Intervention i) {
		int step = i.steering().command() instanceof SteeringCommand.Note n ? NoteText.of(n.text()).step() : -1;
		return step >= 0 ? step : i.step() - 0.5;
	}

	private static boolean known(double[] values) {
		return Arrays.stream(values).anyMatch(Double::isFinite);
	}
}
