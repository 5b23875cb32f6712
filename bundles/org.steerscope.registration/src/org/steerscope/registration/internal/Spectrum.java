/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import org.steerscope.numerics.Fourier;

/**
 * A complex array over two dimensions, each a power of two, for Fourier transforms in place. Not for several threads.
 *
 * @param rows number of rows, a power of two
 * @param cols number of columns, a power of two
 * @param re real parts, [row][column]
 * @param im imaginary parts, [row][column]
 */
record Spectrum(int rows, int cols, double[][] re, double[][] im) {

	/** @return zeros, large enough for a field of that size */
	static Spectrum zeros(int rows, int cols) {
		int r = powerOfTwo(rows);
		int c = powerOfTwo(cols);
		return new Spectrum(r, c, new double[r][c], new double[r][c]);
	}

	private static int powerOfTwo(int n) {
		int p = 1;
		while (p < n) {
			p <<= 1;
		}
		return p;
	}

	/** @return frequency of an index, cycles per pixel, from −0.5 */
	static double frequency(int index, int length) {
		return (index < (length + 1) / 2 ? index : index - length) / (double) length;
	}

	/** Transforms from pixels to frequencies, without a factor. */
	void forward() {
		Fourier.forward(re, im);
	}

	/** Transforms from frequencies to pixels, without a factor: a sum of waves. */
	void sumOfWaves() {
		Fourier.inverse(re, im);
		double factor = (double) rows * cols;
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				re[r][c] *= factor;
				im[r][c] *= factor;
			}
		}
	}
}
