/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * Structural similarity of two sequences (Wang et al., IEEE Trans. Image Process. 13 (2004) 600) in one dimension: the mean over all
 * windows of 11 points with Gaussian weights of σ 1.5; sequences that are shorter have a window of the largest odd length that fits. The
 * constants are (0.01·L)² and (0.03·L)² with L the range of the reference, or 1 where the reference is flat.
 */
public final class StructuralSimilarity {

	private static final int WINDOW = 11;
	private static final double SIGMA = 1.5;

	private StructuralSimilarity() {
	}

	/**
	 * @param reference n ≥ 1 values, all finite
	 * @param other as many, all finite
	 * @return at most 1, which is reached by equal sequences only
	 * @throws IllegalArgumentException if the lengths differ or are 0
	 */
	public static double of(double[] reference, double[] other) {
		int n = reference.length;
		if (n == 0 || other.length != n) {
			throw new IllegalArgumentException(n + " values against " + other.length);
		}
		double range = range(reference);
		double c1 = 0.01 * range * 0.01 * range;
		double c2 = 0.03 * range * 0.03 * range;
		double[] weights = weights(Math.min(WINDOW, n % 2 == 0 ? n - 1 : n));
		int windows = n - weights.length + 1;
		double sum = 0;
		for (int i = 0; i < windows; i++) {
			sum += window(reference, other, i, weights, c1, c2);
		}
		return sum / windows;
	}

	private static double window(double[] x, double[] y, int from, double[] weights, double c1, double c2) {
		double mx = 0;
		double my = 0;
		for (int k = 0; k < weights.length; k++) {
			mx += weights[k] * x[from + k];
			my += weights[k] * y[from + k];
		}
		double vx = 0;
		double vy = 0;
		double vxy = 0;
		for (int k = 0; k < weights.length; k++) {
			double dx = x[from + k] - mx;
			double dy = y[from + k] - my;
			vx += weights[k] * dx * dx;
			vy += weights[k] * dy * dy;
			vxy += weights[k] * dx * dy;
		}
		return (2 * mx * my + c1) * (2 * vxy + c2) / ((mx * mx + my * my + c1) * (vx + vy + c2));
	}

	private static double[] weights(int length) {
		double[] weights = new double[length];
		double sum = 0;
		for (int k = 0; k < length; k++) {
			double d = (k - length / 2) / SIGMA;
			weights[k] = Math.exp(-d * d / 2);
			sum += weights[k];
		}
		for (int k = 0; k < length; k++) {
			weights[k] /= sum;
		}
		return weights;
	}

	private static double range(double[] values) {
		double least = values[0];
		double most = values[0];
		for (double value : values) {
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		return most > least ? most - least : 1;
	}
}
