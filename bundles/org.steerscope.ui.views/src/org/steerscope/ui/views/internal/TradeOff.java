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

import org.steerscope.learning.Scalar;
import org.steerscope.run.Direction;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Chronicle;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.PlotModel;
import org.steerscope.ui.PlotModel.Axis;
import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/**
 * Two scalars of each measurement against each other, where a scalarizer gives more than one: of a combination its first two parts. A
 * measurement on the Pareto front is one that no other betters in both. Reads only what is new; one thread at a time.
 */
final class TradeOff {

	private Chronicle seen;
	private int scanned;
	private final List<Pair> pairs = new ArrayList<>();

	/**
	 * Two scalars of a step.
	 *
	 * @param index place of the event in the chronicle
	 */
	private record Pair(int index, int step, Scalar x, Scalar y) {
	}

	/** @return the plot up to the moment of a state; null if there are no two scalars. May block on the run file */
	PlotModel plot(Chronicle chronicle, RunState state) {
		if (chronicle != seen) {
			seen = chronicle;
			scanned = 0;
			pairs.clear();
		}
		int total = chronicle.update();
		for (; scanned < total; scanned++) {
			if (chronicle.entry(scanned).event() instanceof RunEvent.Scored e && e.scalars().size() > 1) {
				int first = e.scalars().size() > 2 ? 1 : 0;
				pairs.add(new Pair(scanned, e.step(), e.scalars().get(first), e.scalars().get(first + 1)));
			}
		}
		int last = chronicle.indexOf(state.sequence());
		List<Pair> then = pairs.stream().filter(p -> p.index() <= last).toList();
		if (then.isEmpty()) {
			return null;
		}
		Pair newest = then.getLast();
		return plot(then.stream().filter(p -> p.x().name().equals(newest.x().name()) && p.y().name().equals(newest.y().name())).toList(),
				state.spec().direction());
	}

	private static PlotModel plot(List<Pair> pairs, Direction direction) {
		int n = pairs.size();
		double[] x = pairs.stream().mapToDouble(p -> p.x().value()).toArray();
		double[] y = pairs.stream().mapToDouble(p -> p.y().value()).toArray();
		int[] keys = pairs.stream().mapToInt(Pair::step).toArray();
		int[] rgb = new int[n];
		Arrays.setAll(rgb, i -> ColourMap.VIRIDIS.rgb(i / Math.max(1.0, n - 1.0)));
		int[] front = front(x, y, direction == Direction.MAXIMISE ? 1 : -1);
		Series line = Series.of(ViewTexts.of("tradeOff.notBetteredInBoth", (direction == Direction.MAXIMISE ? ViewTexts.of("tradeOff.largest") : ViewTexts.of("tradeOff.smallest"))), Kind.DASHED, 1,
				Arrays.stream(front).mapToDouble(i -> x[i]).toArray(), Arrays.stream(front).mapToDouble(i -> y[i]).toArray());
		Scalar ofX = pairs.get(0).x();
		Scalar ofY = pairs.get(0).y();
		return PlotModel.of(Axis.of(ofX.name(), ofX.unit()), Axis.of(ofY.name(), ofY.unit()),
				List.of(line, new Series(ViewTexts.of("tradeOff.earlyToLate"), Kind.POINTS, 0, x, y, null, rgb, keys)));
	}

	/** @return those that no other betters in both, from the smallest x to the largest */
	static int[] front(double[] x, double[] y, int sign) {
		Integer[] order = java.util.stream.IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).boxed()
				.sorted((a, b) -> x[a] != x[b] ? Double.compare(sign * x[b], sign * x[a]) : Double.compare(sign * y[b], sign * y[a]))
				.toArray(Integer[]::new);
		List<Integer> front = new ArrayList<>();
		double best = Double.NEGATIVE_INFINITY;
		for (int i : order) {
			if (sign * y[i] > best) {
				best = sign * y[i];
				front.add(i);
			}
		}
		return (sign > 0 ? front.reversed() : front).stream().mapToInt(i -> i).toArray();
	}
}
