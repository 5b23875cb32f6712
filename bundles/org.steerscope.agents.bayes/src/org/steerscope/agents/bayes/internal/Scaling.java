/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * Brings each column to mean 0 and standard deviation 1, and the whole block to total variance 1.
 *
 * @param mean of each column
 * @param factor of each column; 0 for a constant one
 */
record Scaling(double[] mean, double[] factor) {

	/** @param x n × d */
	static Scaling of(int n, int d, double[] x) {
		double[] mean = new double[d];
		double[] factor = new double[d];
		for (int c = 0; c < d; c++) {
			for (int i = 0; i < n; i++) {
				mean[c] += x[i * d + c] / n;
			}
			double variance = 0;
			for (int i = 0; i < n; i++) {
				variance += (x[i * d + c] - mean[c]) * (x[i * d + c] - mean[c]) / n;
			}
			factor[c] = variance > 1e-12 ? 1 / Math.sqrt(variance * d) : 0;
		}
		return new Scaling(mean, factor);
	}

	/** Scales n × d numbers in place. */
	void apply(int n, double[] x) {
		int d = mean.length;
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				x[i * d + c] = (x[i * d + c] - mean[c]) * factor[c];
			}
		}
	}
}
