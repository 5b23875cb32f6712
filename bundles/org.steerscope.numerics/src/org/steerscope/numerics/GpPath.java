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

/** One function drawn from a Gaussian process; see {@link GpPosterior#sample}. Immutable. */
public final class GpPath {

	private final GpPosterior posterior;
	private final Blas blas;
	private final int dimension;
	private final int features;
	private final double[] frequencies;
	private final double[] phases;
	private final double[] weights;
	private final double offset;
	private final double[] correction;

	GpPath(GpPosterior posterior, Blas blas, GpModel model, double[] theta, double[] x, double[] y, Cholesky factor,
			RandomGenerator random, int perBlock) {
		this.posterior = posterior;
		this.blas = blas;
		this.dimension = model.dimension();
		int blocks = model.blocks().length;
		this.features = perBlock * blocks;
		frequencies = new double[features * dimension];
		phases = new double[features];
		weights = new double[features];
		double freedom = model.kernel().degreesOfFreedom();
		int from = 0;
		for (int b = 0; b < blocks; b++) {
			for (int f = b * perBlock; f < (b + 1) * perBlock; f++) {
				double chi = 1;
				if (Double.isFinite(freedom)) {
					chi = 0;
					for (int i = 0; i < freedom; i++) {
						double g = random.nextGaussian();
						chi += g * g / freedom;
					}
				}
				double scale = 1 / (Math.sqrt(chi) * model.length(theta, b));
				for (int c = from; c < from + model.blocks()[b]; c++) {
					frequencies[f * dimension + c] = random.nextGaussian() * scale;
				}
				phases[f] = 2 * Math.PI * random.nextDouble();
				weights[f] = random.nextGaussian() * Math.sqrt(2 * model.variance(theta, b) / perBlock);
			}
			from += model.blocks()[b];
		}
		offset = random.nextGaussian() * Math.sqrt(model.constant());
		int n = y.length;
		double[] miss = new double[n];
		prior(n, x, miss);
		double noise = Math.sqrt(model.noise(theta));
		for (int i = 0; i < n; i++) {
			miss[i] = y[i] - miss[i] - noise * random.nextGaussian();
		}
		correction = factor.solve(miss);
	}

	/**
	 * The drawn function's values.
	 *
	 * @param points m × dimension
	 * @param into receives m values
	 */
	public void values(int m, double[] points, double[] into) {
		prior(m, points, into);
		blas.gemm(true, false, m, 1, correction.length, 1.0, posterior.cross(m, points), correction, 1.0, into);
	}

	private void prior(int m, double[] points, double[] into) {
		double[] angles = new double[m * features];
		blas.gemm(false, true, m, features, dimension, 1.0, points, frequencies, 0.0, angles);
		for (int i = 0; i < m; i++) {
			double s = offset;
			for (int f = 0; f < features; f++) {
				s += weights[f] * Math.cos(angles[i * features + f] + phases[f]);
			}
			into[i] = s;
		}
	}
}
