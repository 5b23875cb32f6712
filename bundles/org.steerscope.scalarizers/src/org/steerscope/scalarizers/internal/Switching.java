/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/**
 * One branch of a ferroelectric loop as BGlib describes it (be_loop.py, loop_fit_function): R = a0 + a1·[g·erf((V−c)/g)+w0]/(w0+w1)
 * + a4·V with g = w0 below the coercive bias c and w1 above. The bias where a share q of the switching is done is
 * c + w0·erf⁻¹(q(w0+w1)/w0 − 1) below c.
 *
 * @param fit of a0, a1, c, ln w0, ln w1, a4 to the branch in the direction of switching
 * @param finest the smallest width considered, a quarter of a bias step: sharper switching cannot be told apart
 */
record Switching(LeastSquares.Fit fit, double finest) {

	private static final int A0 = 0;
	private static final int A1 = 1;
	private static final int C = 2;
	private static final int W0 = 3;
	private static final int W1 = 4;
	private static final int A4 = 5;

	/**
	 * @param v bias, rising: a falling branch is given with the signs of its bias reversed
	 * @param r response
	 * @return the fit; null if it leads nowhere
	 */
	static Switching fit(double[] v, double[] r) {
		int n = v.length;
		double span = v[n - 1] - v[0];
		double level = (r[0] + r[n - 1]) / 2;
		double cross = v[n / 2];
		double nearest = Double.POSITIVE_INFINITY;
		for (int i = 0; i + 1 < n; i++) {
			if ((r[i] - level) * (r[i + 1] - level) <= 0 && Math.abs(v[i]) < nearest) {
				nearest = Math.abs(v[i]);
				cross = (v[i] + v[i + 1]) / 2;
			}
		}
		double finest = span / (n - 1) / 4;
		Switching best = null;
		for (double width : new double[] { span / 40, span / 12, span / 5 }) {
			double[] start = { r[0], r[n - 1] - r[0], cross, Math.log(width), Math.log(width), 0 };
			LeastSquares.Fit fit = LeastSquares.fit((x, p) -> model(x, p, finest), v, r, start);
			best = fit != null && (best == null || fit.r2() > best.fit().r2()) ? new Switching(fit, finest) : best;
		}
		return best;
	}

	static double model(double v, double[] p, double finest) {
		double w0 = Math.max(finest, Math.exp(p[W0]));
		double w1 = Math.max(finest, Math.exp(p[W1]));
		double g = v < p[C] ? w0 : w1;
		return p[A0] + p[A1] * (g * Erf.of((v - p[C]) / g) + w0) / (w0 + w1) + p[A4] * v;
	}

	/** @return the bias where a share of the switching is done */
	double bias(double share) {
		return bias(share, fit.parameters(), finest);
	}

	private static double bias(double share, double[] p, double finest) {
		double w0 = Math.max(finest, Math.exp(p[W0]));
		double w1 = Math.max(finest, Math.exp(p[W1]));
		double below = share * (w0 + w1) / w0 - 1;
		return below <= 0 ? p[C] + w0 * Erf.inverse(below) : p[C] + w1 * Erf.inverse((share * (w0 + w1) - w0) / w1);
	}

	/**
	 * @return its standard deviation by propagation of the fit's covariance, but at least that of a place somewhere within a quarter
	 *         of a bias step; where the switching is too sharp for a covariance, that of a place somewhere within a step
	 */
	double biasSd(double share) {
		double[][] covariance = fit.covariance();
		if (covariance == null) {
			return 4 * finest / Math.sqrt(12);
		}
		int n = covariance.length;
		double[] gradient = new double[n];
		for (int i = 0; i < n; i++) {
			double[] p = fit.parameters().clone();
			double h = 1e-5 * Math.max(Math.abs(p[i]), 1e-3);
			p[i] += h;
			double up = bias(share, p, finest);
			p[i] -= 2 * h;
			gradient[i] = (up - bias(share, p, finest)) / (2 * h);
		}
		double variance = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				variance += gradient[i] * covariance[i][j] * gradient[j];
			}
		}
		return Math.sqrt(Math.max(variance, finest * finest / 12));
	}
}
