/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import org.apache.commons.math3.special.Erf;
import org.steerscope.numerics.GpData.Bound;

/**
 * Bounds as values: expectation propagation (Minka 2001; Rasmussen and Williams 2006, section 3.6) replaces each bound by the value and
 * the noise that give the posterior the same moments; exact values stay as they are. The likelihood of a bound b is Φ(±(f − b)/s), with s²
 * the noise of a measured value.
 */
final class Censoring {

	private static final int SWEEPS = 60;
	private static final double TOLERANCE = 1e-7;
	/** Precision of a bound that says nothing, relative to the prior's. */
	private static final double LEAST = 1e-9;

	private Censoring() {
	}

	/**
	 * @return values and noise that stand for the data at these hyper-parameters
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	static GpTargets targets(Blas blas, GpModel model, double[] theta, GpData data) {
		int n = data.size();
		if (!data.isCensored()) {
			return data.targets();
		}
		double[] diagonal = new double[n];
		model.kernel().values(KernelRows.diagonal(model.dimension(), n, data.x()), theta, model.constant(), diagonal, 1);
		double[] means = model.means(theta, n, data.x());
		double[] y = data.y().clone();
		double[] noise = new double[n];
		boolean[] fixed = new boolean[n];
		double[] precision = new double[n];
		double[] shift = new double[n];
		for (int i = 0; i < n; i++) {
			noise[i] = data.noise(i);
			fixed[i] = data.bound(i) != Bound.EXACT;
			precision[i] = fixed[i] ? LEAST / diagonal[i] : 0;
			shift[i] = fixed[i] ? precision[i] * (means == null ? 0 : means[i]) : 0;
		}
		double[] bounds = data.y();
		double[] mean = new double[n];
		double[] variance = new double[n];
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int i = 0; i < n; i++) {
				if (fixed[i]) {
					y[i] = shift[i] / precision[i];
					noise[i] = 1 / precision[i];
				}
			}
			cavities(new GpPosterior(blas, model, theta, data.x(), new GpTargets(y, noise, fixed)), data.x(), precision, shift, diagonal,
					mean, variance);
			double moved = 0;
			for (int i = 0; i < n; i++) {
				if (fixed[i]) {
					double s2 = data.noise(i) + model.noise(theta);
					moved = Math.max(moved, update(i, data.bound(i), bounds[i], s2, mean[i], Math.max(1e-12, variance[i]),
							LEAST / diagonal[i], sweep, precision, shift));
				}
			}
			if (moved < TOLERANCE) {
				break;
			}
		}
		return new GpTargets(y, noise, fixed);
	}

	/** Mean and variance of the noise-free value at each bound, predicted without that bound, in the way that loses fewer digits. */
	private static void cavities(GpPosterior posterior, double[] x, double[] precision, double[] shift, double[] diagonal, double[] mean,
			double[] variance) {
		int n = mean.length;
		int d = x.length / n;
		posterior.leaveOneOut(mean, variance);
		double[] m = new double[1];
		double[] v = new double[1];
		for (int i = 0; i < n; i++) {
			if (precision[i] * diagonal[i] > 1e-3) {
				variance[i] -= 1 / precision[i];
			} else if (precision[i] > 0) {
				posterior.predict(1, java.util.Arrays.copyOfRange(x, i * d, (i + 1) * d), m, v);
				variance[i] = 1 / (1 / Math.max(1e-12 * diagonal[i], v[0]) - precision[i]);
				mean[i] = variance[i] * (m[0] / Math.max(1e-12 * diagonal[i], v[0]) - shift[i]);
			}
		}
	}

	/**
	 * Matches the moments of one bound.
	 *
	 * @param m mean of the cavity
	 * @param v variance of the cavity
	 * @return by how much the bound's value and precision moved, relative to the cavity
	 */
	private static double update(int i, Bound bound, double at, double s2, double m, double v, double least, int sweep,
			double[] precision, double[] shift) {
		double sign = bound == Bound.AT_LEAST ? 1 : -1;
		double root = Math.sqrt(s2 + v);
		double z = sign * (m - at) / root;
		double ratio = ratio(z);
		double pull = sign * ratio / root;
		double shrink = Math.clamp(ratio * (z + ratio) / (s2 + v), 0, (1 - 1e-9) / v);
		double newMean = m + v * pull;
		double newVariance = v * (1 - v * shrink);
		double tau = Math.max(least, 1 / newVariance - 1 / v);
		double nu = pull == 0 ? least * m : newMean / newVariance - m / v;
		double damping = sweep < 5 ? 1 : 0.5;
		double moved = Math.abs(tau - precision[i]) * v + Math.abs(nu - shift[i] - m * (tau - precision[i])) * Math.sqrt(v);
		precision[i] += damping * (tau - precision[i]);
		shift[i] += damping * (nu - shift[i]);
		return moved;
	}

	/** @return log Φ(z), also far out, where Φ vanishes */
	static double logProbability(double z) {
		return z > -5 ? Math.log(0.5 * Erf.erfc(-z / Math.sqrt(2)))
				: -0.5 * z * z - 0.5 * Math.log(2 * Math.PI) - Math.log(ratio(z));
	}

	/** @return φ(z)/Φ(z), by its continued fraction far out, where both vanish */
	private static double ratio(double z) {
		if (z > -5) {
			return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) / (0.5 * Erf.erfc(-z / Math.sqrt(2)));
		}
		double t = -z;
		double fraction = t;
		for (int k = 60; k > 0; k--) {
			fraction = t + k / fraction;
		}
		return fraction;
	}
}
