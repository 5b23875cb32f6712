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

/**
 * A fully connected network with ReLU between its layers and none after the last, in single precision, its backward pass by hand. Weights
 * start uniform in ±1/√inputs, as in PyTorch. For one thread.
 */
public final class Mlp {

	private final Blas blas;
	private final int[] sizes;
	private final float[][] parameters;

	/**
	 * @param sizes inputs, units of each hidden layer, outputs
	 * @param random source of the first weights
	 */
	public Mlp(Blas blas, int[] sizes, RandomGenerator random) {
		this.blas = blas;
		this.sizes = sizes.clone();
		this.parameters = new float[2 * (sizes.length - 1)][];
		for (int l = 0; l < sizes.length - 1; l++) {
			parameters[2 * l] = new float[Math.multiplyExact(sizes[l], sizes[l + 1])];
			parameters[2 * l + 1] = new float[sizes[l + 1]];
			float bound = (float) (1 / Math.sqrt(sizes[l]));
			for (int p = 2 * l; p <= 2 * l + 1; p++) {
				for (int i = 0; i < parameters[p].length; i++) {
					parameters[p][i] = (2 * random.nextFloat() - 1) * bound;
				}
			}
		}
	}

	private Mlp(Mlp other) {
		blas = other.blas;
		sizes = other.sizes;
		parameters = new float[other.parameters.length][];
		for (int p = 0; p < parameters.length; p++) {
			parameters[p] = other.parameters[p].clone();
		}
	}

	/** @return an independent network with the same weights */
	public Mlp copy() {
		return new Mlp(this);
	}

	/** @return number of inputs */
	public int inputs() {
		return sizes[0];
	}

	/** @return number of outputs */
	public int outputs() {
		return sizes[sizes.length - 1];
	}

	/** @return for each layer its weights (inputs × outputs) and its biases; the network's own arrays */
	public float[][] parameters() {
		return parameters;
	}

	/**
	 * @param m number of inputs at once
	 * @param x m × inputs
	 * @return the values of every layer, x first, the outputs (m × outputs) last; what {@link #backward} needs
	 */
	public float[][] forward(int m, float[] x) {
		int layers = sizes.length - 1;
		float[][] a = new float[layers + 1][];
		a[0] = x;
		for (int l = 0; l < layers; l++) {
			int out = sizes[l + 1];
			float[] z = new float[m * out];
			for (int i = 0; i < m; i++) {
				System.arraycopy(parameters[2 * l + 1], 0, z, i * out, out);
			}
			blas.gemm(false, false, m, out, sizes[l], 1f, a[l], parameters[2 * l], 1f, z);
			if (l < layers - 1) {
				for (int i = 0; i < z.length; i++) {
					z[i] = Math.max(0, z[i]);
				}
			}
			a[l + 1] = z;
		}
		return a;
	}

	/**
	 * @param activations from {@link #forward}
	 * @param gradient of a loss with respect to the outputs, m × outputs
	 * @param into receives the gradient with respect to the parameters, in their order
	 */
	public void backward(int m, float[][] activations, float[] gradient, float[][] into) {
		float[] delta = gradient;
		for (int l = sizes.length - 2; l >= 0; l--) {
			int in = sizes[l];
			int out = sizes[l + 1];
			blas.gemm(true, false, in, out, m, 1f, activations[l], delta, 0f, into[2 * l]);
			Arrays.fill(into[2 * l + 1], 0);
			for (int i = 0; i < m; i++) {
				for (int j = 0; j < out; j++) {
					into[2 * l + 1][j] += delta[i * out + j];
				}
			}
			if (l > 0) {
				float[] below = new float[m * in];
				blas.gemm(false, true, m, in, out, 1f, delta, parameters[2 * l], 0f, below);
				for (int i = 0; i < below.length; i++) {
					if (activations[l][i] <= 0) {
						below[i] = 0;
					}
				}
				delta = below;
			}
		}
	}
}
