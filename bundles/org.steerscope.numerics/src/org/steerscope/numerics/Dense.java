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

/** y = x·W + b. */
public final class Dense implements Layer {

	private final Blas blas;
	private final int inputs;
	private final int outputs;
	private final float[] weights;
	private final float[] biases;

	/**
	 * @param weights inputs × outputs; becomes the layer's own
	 * @param biases of the outputs; becomes the layer's own
	 */
	public Dense(Blas blas, float[] weights, float[] biases) {
		this.blas = blas;
		this.weights = weights;
		this.biases = biases;
		this.outputs = biases.length;
		this.inputs = weights.length / outputs;
	}

	/** Weights and biases uniform in ±1/√inputs, as in PyTorch. */
	public Dense(Blas blas, int inputs, int outputs, RandomGenerator random) {
		this(blas, new float[Math.multiplyExact(inputs, outputs)], new float[outputs]);
		fill(inputs, random);
	}

	private void fill(int fanIn, RandomGenerator random) {
		float bound = (float) (1 / Math.sqrt(fanIn));
		for (float[] p : parameters()) {
			for (int i = 0; i < p.length; i++) {
				p[i] = (2 * random.nextFloat() - 1) * bound;
			}
		}
	}

	/** @return a layer whose outputs are 0 until it has learned */
	public static Dense zero(Blas blas, int inputs, int outputs) {
		return new Dense(blas, new float[Math.multiplyExact(inputs, outputs)], new float[outputs]);
	}

	@Override
	public int inputs() {
		return inputs;
	}

	@Override
	public int outputs() {
		return outputs;
	}

	@Override
	public float[][] parameters() {
		return new float[][] { weights, biases };
	}

	@Override
	public Layer copy() {
		return new Dense(blas, weights.clone(), biases.clone());
	}

	@Override
	public Pass forward(int m, float[] x) {
		float[] y = new float[m * outputs];
		for (int i = 0; i < m; i++) {
			System.arraycopy(biases, 0, y, i * outputs, outputs);
		}
		blas.gemm(false, false, m, outputs, inputs, 1f, x, weights, 1f, y);
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				if (into != null) {
					blas.gemm(true, false, inputs, outputs, m, 1f, x, gradient, 0f, into[0]);
					sumRows(m, outputs, gradient, into[1]);
				}
				float[] below = new float[m * inputs];
				blas.gemm(false, true, m, inputs, outputs, 1f, gradient, weights, 0f, below);
				return below;
			}
		};
	}

	/** Sums m rows. */
	static void sumRows(int m, int width, float[] x, float[] into) {
		Arrays.fill(into, 0);
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < width; j++) {
				into[j] += x[i * width + j];
			}
		}
	}
}
