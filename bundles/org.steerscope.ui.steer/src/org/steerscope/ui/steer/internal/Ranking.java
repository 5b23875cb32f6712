/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.learning.Scalar;

/**
 * How alike two lists of values of the same measurements are ordered.
 *
 * @param rho Spearman's rank correlation, ties sharing their mean rank; NaN if there is none
 * @param count of measurements with a value in both
 */
record Ranking(double rho, int count) {

	/** @return of the measurements both lists have a value for */
	static Ranking of(List<Scalar> a, List<Scalar> b) {
		int[] both = IntStream.range(0, Math.min(a.size(), b.size()))
				.filter(i -> a.get(i).quality().usable() && b.get(i).quality().usable()).toArray();
		double[] x = ranks(IntStream.of(both).mapToDouble(i -> a.get(i).value()).toArray());
		double[] y = ranks(IntStream.of(both).mapToDouble(i -> b.get(i).value()).toArray());
		double mean = (both.length - 1) / 2.0;
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (int i = 0; i < both.length; i++) {
			xy += (x[i] - mean) * (y[i] - mean);
			xx += (x[i] - mean) * (x[i] - mean);
			yy += (y[i] - mean) * (y[i] - mean);
		}
		return new Ranking(xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN, both.length);
	}

	private static double[] ranks(double[] values) {
		Integer[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).toArray(Integer[]::new);
		double[] ranks = new double[values.length];
		for (int i = 0; i < order.length;) {
			int end = i;
			while (end < order.length && values[order[end]] == values[order[i]]) {
				end++;
			}
			for (int k = i; k < end; k++) {
				ranks[order[k]] = (i + end - 1) / 2.0;
			}
			i = end;
		}
		return ranks;
	}

	/** @return what it means, in words */
	String words() {
		return Double.isNaN(rho) ? SteerTexts.of("ranking.noOrder") : rho > 0.95 ? SteerTexts.of("ranking.almostTheSameOrder") : rho > 0.7 ? SteerTexts.of("ranking.muchTheSameOrder")
				: rho > 0.3 ? SteerTexts.of("ranking.anotherOrder") : rho > -0.3 ? SteerTexts.of("ranking.unrelatedOrder") : SteerTexts.of("ranking.reversedOrder");
	}
}
