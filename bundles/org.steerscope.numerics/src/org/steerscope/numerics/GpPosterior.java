/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.random.RandomGenerator;

/** A Gaussian process that has seen its values. Immutable; predict() makes arrays of m × n, so give it tiles of a few thousand points. */
public final class GpPosterior {

	private final Blas blas;
	private final GpModel model;
	private final double[] theta;
	private final double[] x;
	private final Cholesky factor;
	private final double[] y;
	private final double[] alpha;

	/**
	 * @param theta the hyper-parameters
	 * @param x inputs, n × dimension
	 * @param y n values, of mean about 0
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	public GpPosterior(Blas blas, GpModel model, double[] theta, double[] x, double[] y) {
		this.blas = blas;
		this.model = model;
		this.theta = theta.clone();
		this.x = x.clone();
		this.y = y.clone();
		this.factor = new GpLikelihood(blas, model, x, y).factor(theta);
		this.alpha = factor.solve(y);
	}

	/** @return the learned noise variance */
	public double noiseVariance() {
		return model.noise(theta);
	}

	/** @return what had to be added to the diagonal of the covariance; see {@link Cholesky} */
	public double jitter() {
		return factor.jitter();
	}

	/**
	 * Mean and variance of the noise-free value at m points.
	 *
	 * @param points m × dimension
	 * @param mean receives m values
	 * @param variance receives m values, not negative
	 */
	public void predict(int m, double[] points, double[] mean, double[] variance) {
		int n = y.length;
		double[] k = cross(m, points);
		double prior = model.constant();
		for (int b = 0; b < model.blocks().length; b++) {
			prior += model.variance(theta, b);
		}
		blas.gemm(true, false, m, 1, n, 1.0, k, alpha, 0.0, mean);
		factor.whiten(m, k);
		java.util.Arrays.fill(variance, 0, m, prior);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < m; j++) {
				double v = k[i * m + j];
				variance[j] -= v * v;
			}
		}
		for (int j = 0; j < m; j++) {
			variance[j] = Math.max(0, variance[j]);
		}
	}

	/**
	 * Draws a function from the posterior: a prior function of random Fourier features, corrected by the kernel where it misses the values
	 * (pathwise conditioning, Wilson et al. 2020).
	 *
	 * @param features number of Fourier features per block
	 * @return the function, the same one for every point
	 */
	public GpPath sample(RandomGenerator random, int features) {
		return new GpPath(this, blas, model, theta, x, y, factor, random, features);
	}

	/**
	 * Posterior covariance of the noise-free values at two sets of points.
	 *
	 * @param a m × dimension
	 * @param b k × dimension
	 * @return m × k
	 */
	public double[] covariance(int m, double[] a, int k, double[] b) {
		int n = y.length;
		double[] prior = new GpPosterior(this, a, m).cross(k, b);
		double[] va = cross(m, a);
		double[] vb = cross(k, b);
		factor.whiten(m, va);
		factor.whiten(k, vb);
		blas.gemm(true, false, m, k, n, -1.0, va, vb, 1.0, prior);
		return prior;
	}

	private GpPosterior(GpPosterior other, double[] points, int m) {
		blas = other.blas;
		model = other.model;
		theta = other.theta;
		x = points;
		y = new double[m];
		factor = null;
		alpha = null;
	}

	/**
	 * The posterior after further values, with the same hyper-parameters; this one stays as it is.
	 *
	 * @param m how many
	 * @param points m × dimension
	 * @param values m values
	 */
	public GpPosterior with(int m, double[] points, double[] values) {
		int n = y.length;
		int d = model.dimension();
		double[] allX = java.util.Arrays.copyOf(x, (n + m) * d);
		System.arraycopy(points, 0, allX, n * d, m * d);
		double[] allY = java.util.Arrays.copyOf(y, n + m);
		System.arraycopy(values, 0, allY, n, m);
		return new GpPosterior(blas, model, theta, allX, allY);
	}

	/**
	 * Each value predicted from all others, without a new fit (Rasmussen and Williams 2006, eq. 5.12).
	 *
	 * @param mean receives n means
	 * @param variance receives n variances of a measured value, noise included
	 */
	public void leaveOneOut(double[] mean, double[] variance) {
		int n = y.length;
		double[] inverse = factor.inverse();
		for (int i = 0; i < n; i++) {
			variance[i] = 1 / inverse[i * n + i];
			mean[i] = y[i] - alpha[i] * variance[i];
		}
	}

	/**
	 * Covariance of the values with those at other points.
	 *
	 * @return n × m
	 */
	double[] cross(int m, double[] points) {
		int n = y.length;
		int d = model.dimension();
		double[] k = new double[n * m];
		java.util.Arrays.fill(k, model.constant());
		int from = 0;
		for (int b = 0; b < model.blocks().length; b++) {
			int w = model.blocks()[b];
			double scale = 1 / (model.length(theta, b) * model.length(theta, b));
			double a = model.variance(theta, b);
			double[] xb = block(n, x, d, from, w);
			double[] pb = block(m, points, d, from, w);
			double[] xx = norms(n, xb, w);
			double[] pp = norms(m, pb, w);
			double[] dots = new double[n * m];
			blas.gemm(false, true, n, m, w, 1.0, xb, pb, 0.0, dots);
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < m; j++) {
					double r2 = Math.max(0, xx[i] + pp[j] - 2 * dots[i * m + j]);
					k[i * m + j] += a * model.kernel().value(r2 * scale);
				}
			}
			from += w;
		}
		return k;
	}

	private static double[] block(int m, double[] points, int d, int from, int w) {
		double[] r = new double[m * w];
		for (int i = 0; i < m; i++) {
			System.arraycopy(points, i * d + from, r, i * w, w);
		}
		return r;
	}

	private static double[] norms(int m, double[] points, int w) {
		double[] r = new double[m];
		for (int i = 0; i < m; i++) {
			for (int c = i * w; c < (i + 1) * w; c++) {
				r[i] += points[c] * points[c];
			}
		}
		return r;
	}
}
