/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

/**
 * A Hann window over the part of a field which both images show. Where the shift is known roughly, each image gets the window
 * over the same part of the sample; otherwise the window, which stands still, would pull the shift towards zero.
 *
 * @param rows height of the field
 * @param cols width of the field
 * @param shiftRows by how much the second image is moved down, pixels, as far as known
 * @param shiftCols by how much the second image is moved to the right, pixels, as far as known
 */
record Window(int rows, int cols, double shiftRows, double shiftCols) {

	/**
	 * @param field the first or the second image
	 * @param moved whether it is the second
	 * @return its windowed values padded with zeros, transformed
	 */
	Spectrum transformed(Field field, boolean moved) {
		double[] down = weights(rows, shiftRows, moved);
		double[] right = weights(cols, shiftCols, moved);
		Spectrum spectrum = Spectrum.zeros(rows, cols);
		double mean = mean(field, down, right);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				spectrum.re()[r][c] = (field.values()[r * cols + c] - mean) * down[r] * right[c];
			}
		}
		spectrum.forward();
		return spectrum;
	}

	/** @return the weights along one side: 0 outside the part both images show */
	static double[] weights(int side, double shift, boolean moved) {
		double length = side - Math.abs(shift);
		double from = moved ? Math.max(0, shift) : Math.max(0, -shift);
		double[] weights = new double[side];
		for (int i = 0; i < side; i++) {
			double at = (i + 0.5 - from) / length;
			double sine = Math.sin(Math.PI * at);
			weights[i] = at > 0 && at < 1 ? sine * sine : 0;
		}
		return weights;
	}

	private static double mean(Field field, double[] down, double[] right) {
		double sum = 0;
		double norm = 0;
		for (int r = 0; r < down.length; r++) {
			for (int c = 0; c < right.length; c++) {
				sum += field.values()[r * right.length + c] * down[r] * right[c];
				norm += down[r] * right[c];
			}
		}
		return norm == 0 ? 0 : sum / norm;
	}
}
