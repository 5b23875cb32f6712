/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;

import org.steerscope.data.Unit;

/**
 * The standard deviation of a channel's value. Counts carry Poisson noise; of anything else the noise is estimated from the curve
 * itself: 1.4826 × the median absolute deviation of its second differences, over √6 (white noise of variance σ² has second
 * differences of variance 6σ²; a smooth signal hardly changes their median).
 */
final class Noise {

	private Noise() {
	}

	/** @return the noise of one value by second differences; NaN for fewer than five points */
	static double estimated(double[] y) {
		if (y.length < 5) {
			return Double.NaN;
		}
		double[] d = new double[y.length - 2];
		for (int i = 0; i < d.length; i++) {
			d[i] = y[i] - 2 * y[i + 1] + y[i + 2];
		}
		return robustSd(d) / Math.sqrt(6);
	}

	/**
	 * The noise of each value of a part of a channel.
	 *
	 * @param part the points in question
	 * @param whole the channel, used where the part is too short for an estimate
	 * @return variance of each value. Raw counts (whole numbers, none negative): the counts, at least 1. Processed counts: the
	 *         larger of the counts and the estimate. Anything else: the estimate. NaN if unknown
	 */
	static double[] variances(Curve part, Curve whole) {
		boolean counts = part.yUnit.equals(Unit.COUNTS);
		boolean raw = counts && Arrays.stream(whole.y).allMatch(v -> v >= 0 && v == Math.rint(v));
		double sd = raw ? 0 : estimated(part.size() >= 5 ? part.y : whole.y);
		double[] variances = new double[part.size()];
		for (int i = 0; i < variances.length; i++) {
			variances[i] = raw ? Math.max(1, part.y[i])
					: counts ? Math.max(Double.isNaN(sd) ? 1 : sd * sd, Math.abs(part.y[i])) : sd * sd;
		}
		return variances;
	}

	/** @return the standard deviation of a weighted sum of independent values; raw zero counts add nothing but a floor of 1 in all */
	static double ofSum(double[] variances, Curve part, double[] weights) {
		boolean counts = part.yUnit.equals(Unit.COUNTS);
		double sum = 0;
		double largest = 0;
		for (int i = 0; i < weights.length; i++) {
			boolean empty = counts && part.y[i] == 0 && variances[i] == 1;
			sum += empty ? 0 : weights[i] * weights[i] * variances[i];
			largest = Math.max(largest, weights[i] * weights[i]);
		}
		return Math.sqrt(counts ? Math.max(sum, largest) : sum);
	}

	/** @return 1.4826 × the median absolute deviation from the median */
	static double robustSd(double[] values) {
		double centre = median(values);
		return 1.4826 * median(Arrays.stream(values).map(v -> Math.abs(v - centre)).toArray());
	}

	/** @return the median; NaN for no values */
	static double median(double[] values) {
		if (values.length == 0) {
			return Double.NaN;
		}
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}
}
