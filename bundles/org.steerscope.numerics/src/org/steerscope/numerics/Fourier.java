/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Fourier transforms of two-dimensional complex arrays whose sides are powers of two, in place. Stateless and thread-safe. */
public final class Fourier {

	private Fourier() {
	}

	/**
	 * Pixels to frequencies: F(k, l) = Σ f(r, c) exp(−2πi (k r / rows + l c / cols)).
	 *
	 * @param re real parts, [row][column]
	 * @param im imaginary parts, [row][column]
	 * @throws IllegalArgumentException if a side is no power of two
	 */
	public static void forward(double[][] re, double[][] im) {
		transform(re, im, TransformType.FORWARD);
	}

	/**
	 * Undoes {@link #forward}: frequencies to pixels, divided by the number of pixels.
	 *
	 * @param re real parts, [row][column]
	 * @param im imaginary parts, [row][column]
	 * @throws IllegalArgumentException if a side is no power of two
	 */
	public static void inverse(double[][] re, double[][] im) {
		transform(re, im, TransformType.INVERSE);
	}

	private static void transform(double[][] re, double[][] im, TransformType type) {
		int rows = re.length;
		for (int r = 0; r < rows; r++) {
			FastFourierTransformer.transformInPlace(new double[][] { re[r], im[r] }, DftNormalization.STANDARD, type);
		}
		double[][] column = new double[2][rows];
		for (int c = 0; c < re[0].length; c++) {
			for (int r = 0; r < rows; r++) {
				column[0][r] = re[r][c];
				column[1][r] = im[r][c];
			}
			FastFourierTransformer.transformInPlace(column, DftNormalization.STANDARD, type);
			for (int r = 0; r < rows; r++) {
				re[r][c] = column[0][r];
				im[r][c] = column[1][r];
			}
		}
	}
}
