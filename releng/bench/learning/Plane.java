/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * Values on the pixels of a scene, row by row.
 *
 * @param rows height
 * @param cols width
 * @param v the values, rows × cols
 */
record Plane(int rows, int cols, double[] v) {

	/** A value for each pixel, by its row and column. */
	interface At {

		/** @return the value there */
		double value(int row, int col);
	}

	static Plane of(int rows, int cols, At at) {
		double[] v = new double[rows * cols];
		for (int i = 0; i < v.length; i++) {
			v[i] = at.value(i / cols, i % cols);
		}
		return new Plane(rows, cols, v);
	}

	/** @return white noise of unit variance */
	static Plane white(int rows, int cols, SplittableRandom random) {
		return of(rows, cols, (r, c) -> random.nextGaussian());
	}

	/** @return smooth noise of mean 0 and variance 1 whose structures are as wide as sigma */
	static Plane smooth(int rows, int cols, double sigma, SplittableRandom random) {
		int margin = (int) Math.ceil(3 * sigma);
		Plane wide = white(rows + 2 * margin, cols + 2 * margin, random).blur(sigma);
		return of(rows, cols, (r, c) -> wide.at(r + margin, c + margin)).standardised();
	}

	double at(int row, int col) {
		return v[row * cols + col];
	}

	/** @return the value at the nearest pixel inside */
	double near(double row, double col) {
		return at((int) Math.clamp(Math.round(row), 0, rows - 1), (int) Math.clamp(Math.round(col), 0, cols - 1));
	}

	/** @return the result of a function of the pixel's index */
	Plane map(IntToDoubleFunction f) {
		double[] w = new double[v.length];
		java.util.Arrays.setAll(w, f);
		return new Plane(rows, cols, w);
	}

	/** @return the plane with white noise of a standard deviation added */
	Plane noisy(double sd, SplittableRandom random) {
		return map(i -> v[i] + sd * random.nextGaussian());
	}

	/** @return the plane as counted with so many counts per unit, by the normal approximation, and read with a noise */
	Plane counted(double dose, double readout, SplittableRandom random) {
		return map(i -> v[i] + Math.sqrt(Math.max(0, v[i]) / dose + readout * readout) * random.nextGaussian());
	}

	/** @return mean 0, variance 1 */
	Plane standardised() {
		double mean = mean();
		double sd = Math.sqrt(variance());
		return map(i -> (v[i] - mean) / sd);
	}

	double mean() {
		return java.util.Arrays.stream(v).average().orElse(0);
	}

	double variance() {
		double mean = mean();
		return java.util.Arrays.stream(v).map(x -> (x - mean) * (x - mean)).average().orElse(0);
	}

	/** @return convolved with a Gaussian, borders repeated */
	Plane blur(double sigma) {
		int reach = (int) Math.ceil(4 * sigma);
		double[] k = new double[2 * reach + 1];
		double sum = 0;
		for (int i = 0; i < k.length; i++) {
			k[i] = Math.exp(-0.5 * (i - reach) * (i - reach) / (sigma * sigma));
			sum += k[i];
		}
		double[] along = new double[v.length];
		double[] both = new double[v.length];
		for (int p = 0; p < v.length; p++) {
			for (int i = 0; i < k.length; i++) {
				along[p] += k[i] / sum * v[p / cols * cols + Math.clamp(p % cols + i - reach, 0, cols - 1)];
			}
		}
		for (int p = 0; p < v.length; p++) {
			for (int i = 0; i < k.length; i++) {
				both[p] += k[i] / sum * along[Math.clamp(p / cols + i - reach, 0, rows - 1) * cols + p % cols];
			}
		}
		return new Plane(rows, cols, both);
	}

	float[] floats() {
		float[] f = new float[v.length];
		for (int i = 0; i < f.length; i++) {
			f[i] = (float) v[i];
		}
		return f;
	}
}
