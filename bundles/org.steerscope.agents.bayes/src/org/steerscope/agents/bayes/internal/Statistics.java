/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;

/** Small statistics. */
final class Statistics {

	private Statistics() {
	}

	/** @return Spearman's rank correlation; 0 if one side is constant */
	static double rankCorrelation(double[] a, double[] b) {
		return correlation(ranks(a), ranks(b));
	}

	/** @return Pearson's correlation; 0 if one side is constant */
	static double correlation(double[] a, double[] b) {
		int n = a.length;
		double ma = Arrays.stream(a).average().orElse(0);
		double mb = Arrays.stream(b).average().orElse(0);
		double ab = 0;
		double aa = 0;
		double bb = 0;
		for (int i = 0; i < n; i++) {
			ab += (a[i] - ma) * (b[i] - mb);
			aa += (a[i] - ma) * (a[i] - ma);
			bb += (b[i] - mb) * (b[i] - mb);
		}
		return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
	}

	private static double[] ranks(double[] v) {
		double[] sorted = v.clone();
		Arrays.sort(sorted);
		double[] ranks = new double[v.length];
		for (int i = 0; i < v.length; i++) {
			int at = Arrays.binarySearch(sorted, v[i]);
			int from = at;
			int to = at;
			while (from > 0 && sorted[from - 1] == v[i]) {
				from--;
			}
			while (to < v.length - 1 && sorted[to + 1] == v[i]) {
				to++;
			}
			ranks[i] = 0.5 * (from + to);
		}
		return ranks;
	}

	/**
	 * By how much a correlation speaks for a true one of ρ and against none at all: the logarithm of the likelihood ratio of Fisher's z.
	 *
	 * @param r measured
	 * @param n number of pairs
	 */
	static double correlationLogRatio(double r, int n, double rho) {
		double z = atanh(Math.clamp(r, -0.999, 0.999));
		double z1 = atanh(rho);
		return Math.max(0, n - 3) * z1 * (z - z1 / 2);
	}

	private static double atanh(double r) {
		return 0.5 * Math.log((1 + r) / (1 - r));
	}

	/** @return the probability of at most k successes in n trials of probability p */
	static double atMost(int k, int n, double p) {
		double log = n * Math.log1p(-p);
		double sum = 0;
		for (int i = 0; i <= k; i++) {
			sum += Math.exp(log);
			log += Math.log((double) (n - i) / (i + 1)) + Math.log(p / (1 - p));
		}
		return Math.min(1, sum);
	}

	/** @return the Kolmogorov–Smirnov distance of two samples */
	static double distance(float[] a, float[] b) {
		float[] x = a.clone();
		float[] y = b.clone();
		Arrays.sort(x);
		Arrays.sort(y);
		double most = 0;
		int i = 0;
		int j = 0;
		while (i < x.length && j < y.length) {
			float v = Math.min(x[i], y[j]);
			while (i < x.length && x[i] <= v) {
				i++;
			}
			while (j < y.length && y[j] <= v) {
				j++;
			}
			most = Math.max(most, Math.abs((double) i / x.length - (double) j / y.length));
		}
		return most;
	}
}
