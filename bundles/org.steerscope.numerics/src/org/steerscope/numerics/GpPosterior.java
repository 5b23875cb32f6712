/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A Gaussian process that has seen its values, without approximation. Immutable, thread-safe. */
public final class GpPosterior implements Posterior {

	private final Blas blas;
	private final GpModel model;
	private final double[] theta;
	private final double[] x;
	private final GpTargets targets;
	private final Cholesky factor;
	private final double[] alpha;
	private final RadialTiles tiles;

	/**
	 * @param theta the hyper-parameters
	 * @param x inputs, n × dimension
	 * @param y n values, of mean about 0
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	public GpPosterior(Blas blas, GpModel model, double[] theta, double[] x, double[] y) {
		this(blas, model, theta, x.clone(), GpTargets.of(y));
	}

	/**
	 * @param theta the hyper-parameters
	 * @param x inputs, n × dimension
	 * @param y n values, of mean about 0
	 * @param noise n known variances of the values, added to the learned one
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	public GpPosterior(Blas blas, GpModel model, double[] theta, double[] x, double[] y, double[] noise) {
		this(blas, model, theta, x.clone(), new GpTargets(y, noise, null));
	}

	/**
	 * The posterior given values and bounds; what is not finite is left out.
	 *
	 * @param theta the hyper-parameters
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	public static GpPosterior of(Blas blas, GpModel model, double[] theta, GpData data) {
		GpData usable = data.only(data.usable());
		return new GpPosterior(blas, model, theta, usable.x(), Censoring.targets(blas, model, theta, usable));
	}

	GpPosterior(Blas blas, GpModel model, double[] theta, double[] x, GpTargets targets) {
		this(blas, model, theta.clone(), x, targets, new GpLikelihood(blas, model, x, targets).factor(theta));
	}

	private GpPosterior(Blas blas, GpModel model, double[] theta, double[] x, GpTargets targets, Cholesky factor) {
		this.blas = blas;
		this.model = model;
		this.theta = theta;
		this.x = x;
		this.targets = targets;
		this.factor = factor;
		int n = targets.size();
		double[] r = targets.y().clone();
		double[] means = model.means(theta, n, x);
		for (int i = 0; means != null && i < n; i++) {
			r[i] -= means[i];
		}
		this.alpha = factor.solve(r);
		this.tiles = means == null && model.kernel().additive().isPresent()
				? RadialTiles.of(model, theta, x, factor, alpha)
				: null;
	}

	/** @return number of values seen */
	@Override
	public int size() {
		return targets.size();
	}

	/** @return the hyper-parameters; a copy */
	@Override
	public double[] theta() {
		return theta.clone();
	}

	/** @return the learned noise variance */
	@Override
	public double noiseVariance() {
		return model.noise(theta);
	}

	/** @return what had to be added to the diagonal of the covariance; see {@link Cholesky} */
	@Override
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
	@Override
	public void predict(int m, double[] points, double[] mean, double[] variance) {
		if (tiles != null) {
			tiles.predict(m, points, mean, variance, tiles.scratch());
			return;
		}
		int n = size();
		double[] k = cross(m, points);
		prior(m, points, mean, variance);
		blas.gemm(true, false, m, 1, n, 1.0, k, alpha, 1.0, mean);
		factor.whiten(m, k);
		for (int i = 0; i < n; i++) {
			int row = i * m;
			for (int j = 0; j < m; j++) {
				double v = k[row + j];
				variance[j] -= v * v;
			}
		}
		for (int j = 0; j < m; j++) {
			variance[j] = Math.max(0, variance[j]);
		}
	}

	/** Mean and variance before any value. */
	private void prior(int m, double[] points, double[] mean, double[] variance) {
		double[] means = model.means(theta, m, points);
		for (int j = 0; j < m; j++) {
			mean[j] = means == null ? 0 : means[j];
		}
		model.kernel().values(KernelRows.diagonal(model.dimension(), m, points), theta, model.constant(), variance, 1);
	}

	/**
	 * Draws a function from the posterior: a prior function of random Fourier features, corrected by the kernel where it misses the values
	 * (pathwise conditioning, Wilson et al. 2020).
	 *
	 * @param features number of Fourier features per summand of the kernel
	 * @return the function, the same one for every point
	 */
	@Override
	public GpPath sample(RandomGenerator random, int features) {
		return new GpPath(this, blas, model, theta, x, targets, factor, random, features);
	}

	/**
	 * Prior covariance of the values with those at other points: how much each says about them.
	 *
	 * @param points m × dimension
	 * @return n × m
	 */
	public double[] likeness(int m, double[] points) {
		return cross(m, points);
	}

	/**
	 * Posterior covariance of the noise-free values at two sets of points.
	 *
	 * @param a m × dimension
	 * @param b k × dimension
	 * @return m × k
	 */
	@Override
	public double[] covariance(int m, double[] a, int k, double[] b) {
		double[] prior = new double[m * k];
		model.kernel().values(KernelRows.cross(blas, model.dimension(), m, a, k, b), theta, model.constant(), prior, k);
		double[] va = cross(m, a);
		double[] vb = cross(k, b);
		factor.whiten(m, va);
		factor.whiten(k, vb);
		blas.gemm(true, false, m, k, size(), -1.0, va, vb, 1.0, prior);
		return prior;
	}

	/**
	 * The posterior after further values, with the same hyper-parameters, in O(n²) for each; this one stays as it is.
	 *
	 * @param m how many
	 * @param points m × dimension
	 * @param values m values
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	@Override
	public GpPosterior with(int m, double[] points, double[] values) {
		return with(m, points, values, null);
	}

	/** As {@link #with(int, double[], double[])}, with m known variances of the values, added to the learned one. */
	public GpPosterior with(int m, double[] points, double[] values, double[] noise) {
		int n = size();
		int d = model.dimension();
		double[] corner = new double[m * m];
		double[] diagonal = new double[m];
		model.kernel().values(KernelRows.symmetric(d, m, points), theta, model.constant(), corner, m);
		model.kernel().values(KernelRows.diagonal(d, m, points), theta, model.constant(), diagonal, 1);
		for (int i = 0; i < m; i++) {
			corner[i * m + i] = diagonal[i] + model.noise(theta) + (noise == null ? 0 : noise[i]);
		}
		double[] allX = Arrays.copyOf(x, (n + m) * d);
		System.arraycopy(points, 0, allX, n * d, m * d);
		return new GpPosterior(blas, model, theta, allX, targets.and(Arrays.copyOf(values, m), noise),
				factor.append(m, cross(m, points), corner));
	}

	/**
	 * The posterior had these values been measured instead at the same points, in O(n²).
	 *
	 * @param values n values
	 */
	@Override
	public GpPosterior withValues(double[] values) {
		return new GpPosterior(blas, model, theta, x, targets.with(values), factor);
	}

	/**
	 * Each value predicted from all others, without a new fit (Rasmussen and Williams 2006, eq. 5.12).
	 *
	 * @param mean receives n means
	 * @param variance receives n variances of a measured value, noise included
	 */
	@Override
	public void leaveOneOut(double[] mean, double[] variance) {
		int n = size();
		double[] inverse = factor.inverse();
		for (int i = 0; i < n; i++) {
			variance[i] = 1 / inverse[i * n + i];
			mean[i] = targets.y()[i] - alpha[i] * variance[i];
		}
	}

	/** @return the log density of each value, predicted from all others; n numbers */
	public double[] leaveOneOutLogDensity() {
		int n = size();
		double[] mean = new double[n];
		double[] log = new double[n];
		leaveOneOut(mean, log);
		for (int i = 0; i < n; i++) {
			double u = targets.y()[i] - mean[i];
			log[i] = -0.5 * (u * u / log[i] + Math.log(2 * Math.PI * log[i]));
		}
		return log;
	}

	/**
	 * Covariance of the values with those at other points.
	 *
	 * @return n × m
	 */
	double[] cross(int m, double[] points) {
		if (tiles != null) {
			return tiles.cross(m, points);
		}
		int n = size();
		double[] k = new double[n * m];
		model.kernel().values(KernelRows.cross(blas, model.dimension(), n, x, m, points), theta, model.constant(), k, m);
		return k;
	}
}
