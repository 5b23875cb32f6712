/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Cholesky;

/**
 * Asks whether values change with time at places that look alike: a partially linear model, a Gaussian process of the features plus one
 * term of time, against the same without it. The term is a line, or a line or a step that begins some measurements ago. For each the
 * Bayes factor with Zellner's g-prior (g = m) is an e-value: under no change its mean is 1, so that it exceeds 1/α with a probability
 * below α, however often one looks (Pérez-Ortiz et al. 2022). Those of all terms are averaged, which keeps that. Length scale and noise
 * are the best ones for either model, chosen from a few.
 */
final class TimeTrend {

	private static final double[] LENGTHS = { 0.5, 1.5, 5 };
	private static final double[] NOISES = { 0.02, 0.2, 2, 50 };
	private static final int[] AGO = { 4, 8, 14, 22 };

	/**
	 * What changes most.
	 *
	 * @param logE natural logarithm of the e-value
	 * @param jump whether it is a step rather than a line
	 * @param ago how many measurements ago it began
	 * @param change from its begin until now, in the value's unit
	 */
	record Change(double logE, boolean jump, int ago, double change) {
	}

	private final Blas blas;
	private final int m;
	private final double[][] terms;
	private final boolean[] jump;
	private final int[] ago;
	private final Cholesky[] factors;

	/**
	 * @param x features, in the order of time
	 */
	TimeTrend(Blas blas, double[][] x) {
		this.blas = blas;
		m = x.length;
		int possible = 0;
		for (int a : AGO) {
			possible += a <= m - 6 ? 1 : 0;
		}
		terms = new double[1 + 2 * possible][m];
		jump = new boolean[terms.length];
		ago = new int[terms.length];
		ago[0] = m - 1;
		for (int i = 0; i < m; i++) {
			terms[0][i] = (double) i / (m - 1);
		}
		for (int k = 0; k < possible; k++) {
			int begin = m - AGO[k];
			for (int i = begin; i < m; i++) {
				terms[1 + 2 * k][i] = 1;
				terms[2 + 2 * k][i] = (double) (i - begin + 1) / AGO[k];
			}
			jump[1 + 2 * k] = true;
			ago[1 + 2 * k] = AGO[k];
			ago[2 + 2 * k] = AGO[k];
		}
		factors = factors(x);
	}

	/**
	 * Asks for other terms than those of time.
	 *
	 * @param x features
	 * @param terms some terms, each with a number for every feature vector; which one explains most is told in {@link Change#ago}
	 */
	TimeTrend(Blas blas, double[][] x, double[][] terms) {
		this.blas = blas;
		m = x.length;
		this.terms = terms;
		jump = new boolean[terms.length];
		ago = java.util.stream.IntStream.range(0, terms.length).toArray();
		factors = factors(x);
	}

	private Cholesky[] factors(double[][] x) {
		double[] r = new double[m * m];
		double[] sorted = new double[m * (m - 1) / 2];
		int k = 0;
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < i; j++) {
				double sum = 0;
				for (int c = 0; c < x[i].length; c++) {
					sum += (x[i][c] - x[j][c]) * (x[i][c] - x[j][c]);
				}
				r[i * m + j] = Math.sqrt(sum);
				sorted[k++] = r[i * m + j];
			}
		}
		java.util.Arrays.sort(sorted);
		double unit = Math.max(sorted[sorted.length / 2], Double.MIN_NORMAL);
		Cholesky[] all = new Cholesky[LENGTHS.length * NOISES.length];
		double[] a = new double[m * m];
		for (int l = 0; l < LENGTHS.length; l++) {
			for (int i = 0; i < m; i++) {
				for (int j = 0; j < i; j++) {
					double s = Math.sqrt(5) * r[i * m + j] / (LENGTHS[l] * unit);
					double v = (1 + s + s * s / 3) * Math.exp(-s);
					a[i * m + j] = v;
					a[j * m + i] = v;
				}
			}
			for (int n = 0; n < NOISES.length; n++) {
				for (int i = 0; i < m; i++) {
					a[i * m + i] = 1 + NOISES[n];
				}
				all[l * NOISES.length + n] = Cholesky.of(blas, m, a);
			}
		}
		return all;
	}

	/**
	 * @param ys some series of values in the order of time
	 * @return what changes most in each
	 */
	Change[] of(double[]... ys) {
		int columns = 1 + terms.length + ys.length;
		double[][] without = new double[ys.length][factors.length];
		double[][][] with = new double[ys.length][terms.length][factors.length];
		double[][][] slope = new double[ys.length][terms.length][factors.length];
		double[] b = new double[m * columns];
		double[] dots = new double[columns * columns];
		for (int f = 0; f < factors.length; f++) {
			for (int i = 0; i < m; i++) {
				b[i * columns] = 1;
				for (int t = 0; t < terms.length; t++) {
					b[i * columns + 1 + t] = terms[t][i];
				}
				for (int k = 0; k < ys.length; k++) {
					b[i * columns + 1 + terms.length + k] = ys[k][i];
				}
			}
			factors[f].whiten(columns, b);
			blas.gemm(true, false, columns, columns, m, 1.0, b, b, 0.0, dots);
			double one = dots[0];
			double volume = -0.5 * factors[f].logDeterminant() - 0.5 * Math.log(one);
			for (int k = 0; k < ys.length; k++) {
				int y = 1 + terms.length + k;
				double rest = dots[y * columns + y] - dots[y] * dots[y] / one;
				without[k][f] = volume - 0.5 * (m - 1) * Math.log(Math.max(rest, 1e-300));
				for (int t = 0; t < terms.length; t++) {
					int c = 1 + t;
					double tt = dots[c * columns + c] - dots[c] * dots[c] / one;
					double ty = dots[c * columns + y] - dots[c] * dots[y] / one;
					boolean seen = tt > 1e-12 && rest > 0;
					slope[k][t][f] = seen ? ty / tt : 0;
					double r2 = seen ? Math.min(1 - 1e-12, ty * ty / (tt * rest)) : 0;
					with[k][t][f] = without[k][f] + 0.5 * (m - 2) * Math.log1p(m) - 0.5 * (m - 1) * Math.log1p(m * (1 - r2));
				}
			}
		}
		Change[] changes = new Change[ys.length];
		for (int k = 0; k < ys.length; k++) {
			changes[k] = strongest(without[k], with[k], slope[k]);
		}
		return changes;
	}

	private Change strongest(double[] without, double[][] with, double[][] slope) {
		double plain = without[best(without)];
		double sum = 0;
		int most = 0;
		for (int t = 0; t < terms.length; t++) {
			sum += Math.exp(Math.min(300, with[t][best(with[t])] - plain)) / terms.length;
			most = with[t][best(with[t])] > with[most][best(with[most])] ? t : most;
		}
		return new Change(Math.log(sum), jump[most], ago[most], slope[most][best(with[most])]);
	}

	private static int best(double[] v) {
		int best = 0;
		for (int i = 1; i < v.length; i++) {
			best = v[i] > v[best] ? i : best;
		}
		return best;
	}
}
