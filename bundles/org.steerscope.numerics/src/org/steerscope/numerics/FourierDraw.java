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

/** Random Fourier features (Rahimi and Recht 2007) of one radial kernel on each block. */
final class FourierDraw implements PriorDraw {

	private final Blas blas;
	private final int dimension;
	private final int features;
	private final double[] frequencies;
	private final double[] phases;
	private final double[] weights;

	FourierDraw(Blas blas, GpModel model, double[] theta, RandomGenerator random, int perBlock) {
		this.blas = blas;
		dimension = model.dimension();
		int[] blocks = model.blocks();
		features = perBlock * blocks.length;
		frequencies = new double[features * dimension];
		phases = new double[features];
		weights = new double[features];
		double freedom = model.kernel().additive().orElseThrow().degreesOfFreedom();
		int from = 0;
		for (int b = 0; b < blocks.length; b++) {
			for (int f = b * perBlock; f < (b + 1) * perBlock; f++) {
				double scale = 1 / (Math.sqrt(mixing(random, freedom)) * model.length(theta, b));
				for (int c = from; c < from + blocks[b]; c++) {
					frequencies[f * dimension + c] = random.nextGaussian() * scale;
				}
				phases[f] = 2 * Math.PI * random.nextDouble();
				weights[f] = random.nextGaussian() * Math.sqrt(2 * model.variance(theta, b) / perBlock);
			}
			from += blocks[b];
		}
	}

	/** @return χ²/ν, which makes a normal variable a Student t of ν degrees of freedom */
	static double mixing(RandomGenerator random, double freedom) {
		if (Double.isInfinite(freedom)) {
			return 1;
		}
		double chi = 0;
		for (int i = 0; i < freedom; i++) {
			double g = random.nextGaussian();
			chi += g * g / freedom;
		}
		return chi;
	}

	@Override
	public void values(int m, double[] points, double[] into) {
		double[] angles = new double[m * features];
		blas.gemm(false, true, m, features, dimension, 1.0, points, frequencies, 0.0, angles);
		double[] angle = new double[features];
		double[] cosine = new double[features];
		for (int i = 0; i < m; i++) {
			for (int f = 0; f < features; f++) {
				angle[f] = angles[i * features + f] + phases[f];
			}
			VectorMath.cos(angle, features, cosine);
			into[i] = VectorMath.dot(weights, 0, cosine, 0, features);
		}
	}
}
