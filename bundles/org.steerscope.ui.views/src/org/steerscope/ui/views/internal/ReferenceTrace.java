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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.data.Unit;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.ReferenceRule;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Source;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.PlotModel;

/**
 * What the reference point has given so far, against its first value.
 *
 * @param watch which place is watched, how often
 * @param steps that measured it, in order
 * @param values what they gave
 * @param sds their standard deviations; NaN where unknown
 * @param unit of both
 */
record ReferenceTrace(SteeringCommand.WatchReference watch, int[] steps, double[] values, double[] sds, Unit unit) {

	/** @return the trace of the place watched at present; empty if none is */
	static Optional<ReferenceTrace> of(RunState state) {
		SteeringCommand.WatchReference watch = state.reference().orElse(null);
		if (watch == null) {
			return Optional.empty();
		}
		List<Integer> steps = new ArrayList<>();
		Pixel place = watch.place();
		for (int step = 0; step < state.scored(); step++) {
			if (state.source(step) == Source.REFERENCE && state.place(step).equals(place)) {
				steps.add(step);
			}
		}
		return Optional.of(new ReferenceTrace(watch, steps.stream().mapToInt(s -> s).toArray(),
				steps.stream().mapToDouble(s -> state.get(Column.SCALAR, s)).toArray(),
				steps.stream().mapToDouble(s -> state.get(Column.SCALAR_SD, s)).toArray(), state.scalarUnit()));
	}

	/** @return which place is watched, how often */
	String place() {
		return ViewTexts.of("referenceTrace.rowOf", watch.place().row(), watch.place().col())
				+ (watch.every() == 1 ? ViewTexts.of("referenceTrace.measurement") : watch.every() + ViewTexts.of("referenceTrace.measurements"));
	}

	/** @return whether the newest value is off, by {@link ReferenceRule} */
	boolean wanders() {
		int last = values.length - 1;
		return last > 0 && ReferenceRule.off(values[0], sds[0], values[last], sds[last]);
	}

	/** Standard deviation of the difference between a value and the first one. */
	private double sd(int i) {
		return Math.hypot(sds[0], sds[i]);
	}

	/** @return how it stands, a sentence */
	String verdict() {
		int n = values.length;
		if (n == 0) {
			return ViewTexts.of("referenceTrace.notMeasuredYet");
		}
		String first = Numbers.text(values[0], unit);
		if (n == 1) {
			return ViewTexts.of("referenceTrace.firstValueOf", first, steps[0]);
		}
		double now = values[n - 1];
		double off = (now - values[0]) / Math.abs(values[0]) * 100;
		double sds = (now - values[0]) / sd(n - 1);
		String away = Double.isFinite(off) ? String.format(Locale.ROOT, "%+.0f %%", off).replace('-', '−') : "";
		String inSds = Double.isFinite(sds) ? String.format(Locale.ROOT, ViewTexts.of("referenceTrace.1fSd"), sds).replace('-', '−') : "";
		String by = away.isEmpty() ? inSds : inSds.isEmpty() ? away : away + ", " + inSds;
		return (wanders() ? ViewTexts.of("referenceTrace.itWanders") : ViewTexts.of("referenceTrace.steady")) + Numbers.text(now, unit) + ViewTexts.of("referenceTrace.atStepOf", steps[n - 1]) + first
				+ (by.isEmpty() ? "" : " (" + by + ")");
	}

	/** @return the values against the steps, over the range in which they are steady */
	PlotModel plot(String scalar) {
		double[] x = new double[steps.length];
		double[] first = new double[steps.length];
		double[] three = new double[steps.length];
		double[] fifth = new double[steps.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = steps[i];
			first[i] = values[0];
			three[i] = ReferenceRule.SDS * sd(i);
			fifth[i] = ReferenceRule.SHARE * Math.abs(values[0]);
		}
		List<PlotModel.Series> series = new ArrayList<>();
		if (x.length > 1) {
			series.add(new PlotModel.Series("± 20 %", PlotModel.Kind.RIBBON, 4, x, first, fifth, null, null));
			if (Double.isFinite(three[0])) {
				series.add(new PlotModel.Series(ViewTexts.of("referenceTrace.3Sd"), PlotModel.Kind.RIBBON, 0, x, first, three, null, null));
			}
		}
		series.add(new PlotModel.Series("", PlotModel.Kind.PATH, 1, x, values, null, null, steps));
		return PlotModel.of(PlotModel.Axis.counting(ViewTexts.of("referenceTrace.step")), PlotModel.Axis.of(scalar.isEmpty() ? ViewTexts.of("referenceTrace.reference") : scalar, unit), series);
	}
}
