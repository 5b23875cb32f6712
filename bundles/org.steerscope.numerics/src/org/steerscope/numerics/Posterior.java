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

/**
 * A Gaussian process that has seen its values: exactly ({@link GpPosterior}), or through fewer points ({@link SparseGp}). Immutable,
 * thread-safe.
 */
public sealed interface Posterior permits GpPosterior, SparseGp {

	/** A function drawn from it; the same one for every point. Immutable. */
	@FunctionalInterface
	interface Draw {

		/**
		 * The drawn function's values.
		 *
		 * @param points m × dimension
		 * @param into receives m values
		 */
		void values(int m, double[] points, double[] into);
	}

	/** @return number of values seen */
	int size();

	/** @return the hyper-parameters; a copy */
	double[] theta();

	/** @return the learned noise variance */
	double noiseVariance();

	/** @return what had to be added to the diagonal of a covariance; see {@link Cholesky} */
	double jitter();

	/**
	 * Mean and variance of the noise-free value at m points. Needs memory for m × n numbers at most, so give it tiles of a few thousand
	 * points.
	 *
	 * @param points m × dimension
	 * @param mean receives m values
	 * @param variance receives m values, not negative
	 */
	void predict(int m, double[] points, double[] mean, double[] variance);

	/**
	 * Posterior covariance of the noise-free values at two sets of points.
	 *
	 * @param a m × dimension
	 * @param b k × dimension
	 * @return m × k
	 */
	double[] covariance(int m, double[] a, int k, double[] b);

	/**
	 * Draws a function from the posterior.
	 *
	 * @param features number of Fourier features per summand of the kernel
	 * @return the function
	 */
	Draw sample(RandomGenerator random, int features);

	/**
	 * The posterior after further values, with the same hyper-parameters; this one stays as it is.
	 *
	 * @param m how many
	 * @param points m × dimension
	 * @param values m values
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	Posterior with(int m, double[] points, double[] values);

	/** As {@link #with(int, double[], double[])}, with m known variances of the values, added to the learned one; null for none. */
	Posterior with(int m, double[] points, double[] values, double[] noise);

	/**
	 * The posterior had these values been measured instead at the same points.
	 *
	 * @param values n values
	 */
	Posterior withValues(double[] values);

	/**
	 * Each value predicted from all others, without a new fit.
	 *
	 * @param mean receives n means
	 * @param variance receives n variances of a measured value, noise included
	 */
	void leaveOneOut(double[] mean, double[] variance);
}
