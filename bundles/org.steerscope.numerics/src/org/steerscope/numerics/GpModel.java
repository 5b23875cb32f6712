/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.stream.IntStream;

/**
 * A Gaussian process: y ~ N(0, Σ_b a_b·k(r_b/ℓ_b) + constant + s²·I), where r_b is the Euclidean distance within block b of the inputs.
 * Its hyper-parameters are a vector [log ℓ_1 …, log a_1 …, log s²] with independent normal priors. Immutable.
 *
 * @param blocks number of inputs in each block; they follow each other
 * @param kernel of every block
 * @param constant variance of an unknown common mean
 * @param priorMean of the hyper-parameters
 * @param priorSd of the hyper-parameters
 * @param noiseFloor least noise variance s², added to the learned one
 */
public record GpModel(int[] blocks, RadialKernel kernel, double constant, double[] priorMean, double[] priorSd,
		double noiseFloor) {

	/** @throws IllegalArgumentException if the priors do not fit the blocks */
	public GpModel {
		if (priorMean.length != 2 * blocks.length + 1 || priorSd.length != priorMean.length) {
			throw new IllegalArgumentException("%d blocks need %d priors".formatted(blocks.length, 2 * blocks.length + 1));
		}
		blocks = blocks.clone();
		priorMean = priorMean.clone();
		priorSd = priorSd.clone();
	}

	/**
	 * The usual model for standardised values and blocks of total variance 1: log ℓ ~ N(√2, √3), log a ~ N(0, 1), log s² ~ N(−5, 1.5),
	 * s² ≥ 1e-6, constant 1 (lengths after Hvarfner, Hellsten and Nardi 2024).
	 */
	public static GpModel standard(RadialKernel kernel, int... blocks) {
		int b = blocks.length;
		double[] mean = new double[2 * b + 1];
		double[] sd = new double[2 * b + 1];
		for (int i = 0; i < b; i++) {
			mean[i] = Math.sqrt(2);
			sd[i] = Math.sqrt(3);
			sd[b + i] = 1;
		}
		mean[2 * b] = -5;
		sd[2 * b] = 1.5;
		return new GpModel(blocks, kernel, 1, mean, sd, 1e-6);
	}

	/** @return the prior's mean; a copy */
	@Override
	public double[] priorMean() {
		return priorMean.clone();
	}

	/** @return the prior's standard deviations; a copy */
	@Override
	public double[] priorSd() {
		return priorSd.clone();
	}

	/** @return lengths of the blocks; a copy */
	@Override
	public int[] blocks() {
		return blocks.clone();
	}

	/** @return number of inputs */
	public int dimension() {
		return IntStream.of(blocks).sum();
	}

	/** @return number of hyper-parameters */
	public int parameters() {
		return priorMean.length;
	}

	/** @return the length scale ℓ of a block */
	double length(double[] theta, int block) {
		return Math.exp(theta[block]);
	}

	/** @return the variance a of a block */
	double variance(double[] theta, int block) {
		return Math.exp(theta[blocks.length + block]);
	}

	/** @return the noise variance s² */
	double noise(double[] theta) {
		return noiseFloor + Math.exp(theta[2 * blocks.length]);
	}

	/**
	 * @param x n × dimension
	 * @return the squared distances of all pairs, n × n, per block
	 */
	double[][] squaredDistances(int n, double[] x) {
		int d = dimension();
		double[][] r2 = new double[blocks.length][n * n];
		int from = 0;
		for (int b = 0; b < blocks.length; b++) {
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					double s = 0;
					for (int c = from; c < from + blocks[b]; c++) {
						double v = x[i * d + c] - x[j * d + c];
						s += v * v;
					}
					r2[b][i * n + j] = s;
					r2[b][j * n + i] = s;
				}
			}
			from += blocks[b];
		}
		return r2;
	}
}
