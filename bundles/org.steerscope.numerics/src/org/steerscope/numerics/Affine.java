/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * (x − shift) · factor of every number by itself; learns nothing.
 *
 * @param shift of each number of a vector
 * @param factor of each
 */
public record Affine(float[] shift, float[] factor) implements Layer {

	/**
	 * What brings some vectors to mean 0 and a total variance of 1, all numbers equally; numbers that hardly vary become 0.
	 *
	 * @param n number of vectors
	 * @param x n × width
	 */
	public static Affine standardising(int n, int width, float[] x) {
		float[] shift = new float[width];
		float[] factor = new float[width];
		for (int c = 0; c < width; c++) {
			double mean = 0;
			double squares = 0;
			for (int i = 0; i < n; i++) {
				mean += x[i * width + c] / (double) n;
			}
			for (int i = 0; i < n; i++) {
				squares += (x[i * width + c] - mean) * (x[i * width + c] - mean) / n;
			}
			shift[c] = (float) mean;
			factor[c] = squares > 1e-12 ? (float) (1 / Math.sqrt(squares * width)) : 0;
		}
		return new Affine(shift, factor);
	}

	@Override
	public int inputs() {
		return shift.length;
	}

	@Override
	public int outputs() {
		return shift.length;
	}

	@Override
	public float[][] parameters() {
		return new float[0][];
	}

	@Override
	public Layer copy() {
		return this;
	}

	@Override
	public Pass forward(int m, float[] x) {
		int width = shift.length;
		float[] y = new float[m * width];
		for (int i = 0; i < y.length; i++) {
			y[i] = (x[i] - shift[i % width]) * factor[i % width];
		}
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] *= factor[i % width];
				}
				return gradient;
			}
		};
	}
}
