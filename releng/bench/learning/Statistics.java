/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Medians and their bootstrap intervals. */
final class Statistics {

	private static final int RESAMPLES = 2000;

	/**
	 * @param mid the median
	 * @param low 5 % quantile of the medians of resamples
	 * @param high 95 % quantile
	 */
	record Interval(double mid, double low, double high) {
	}

	private Statistics() {
	}

	/** @return the median of those that are numbers; NaN if there is none */
	static double median(double[] values) {
		return quantile(values, 0.5);
	}

	/** @return a quantile, interpolated linearly */
	static double quantile(double[] values, double q) {
		double[] v = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
		if (v.length == 0) {
			return Double.NaN;
		}
		double at = q * (v.length - 1);
		int i = (int) at;
		return i + 1 < v.length && at > i ? v[i] + (at - i) * (v[i + 1] - v[i]) : v[i];
	}

	/** @return the median with its 90 % bootstrap interval */
	static Interval interval(double[] values) {
		double[] v = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
		if (v.length == 0) {
			return new Interval(Double.NaN, Double.NaN, Double.NaN);
		}
		SplittableRandom random = new SplittableRandom(1);
		double[] medians = new double[RESAMPLES];
		double[] sample = new double[v.length];
		for (int k = 0; k < RESAMPLES; k++) {
			Arrays.setAll(sample, i -> v[random.nextInt(v.length)]);
			medians[k] = median(sample);
		}
		return new Interval(median(v), quantile(medians, 0.05), quantile(medians, 0.95));
	}
}
