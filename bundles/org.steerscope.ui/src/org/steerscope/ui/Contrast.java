/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Arrays;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;

/**
 * The values shown as the darkest and the brightest colour.
 *
 * @param low darkest
 * @param high brightest, above {@code low}
 */
public record Contrast(double low, double high) {

	private static final int MOST_ROWS = 256;
	private static final int MOST_COLS = 256;
	private static final int SAMPLE = 65_536;

	/** @throws IllegalArgumentException unless low is below high */
	public Contrast {
		if (!(low < high)) {
			throw new IllegalArgumentException("No contrast from " + low + " to " + high);
		}
	}

	/** @return where a value lies, 0 at low, 1 at high; NaN stays NaN */
	public double position(double value) {
		return (value - low) / (high - low);
	}

	/**
	 * @return from the first to the 99th percentile of the finite values, of a sample where there are many; something sensible if there
	 *         are none
	 */
	public static Contrast percentile(float[] values, int count) {
		int stride = Math.max(1, count / SAMPLE);
		float[] finite = new float[(count + stride - 1) / stride];
		int n = 0;
		for (int i = 0; i < count; i += stride) {
			if (Float.isFinite(values[i])) {
				finite[n++] = values[i];
			}
		}
		if (n == 0) {
			return new Contrast(0, 1);
		}
		Arrays.sort(finite, 0, n);
		return between(finite[(int) (0.01 * (n - 1))], finite[(int) Math.ceil(0.99 * (n - 1))]);
	}

	/** @return from the smallest to the largest finite value; something sensible if there are none */
	public static Contrast range(float[] values) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (float v : values) {
			if (Float.isFinite(v)) {
				low = Math.min(low, v);
				high = Math.max(high, v);
			}
		}
		return low > high ? new Contrast(0, 1) : between(low, high);
	}

	/** @return from a to b, widened if they are equal */
	public static Contrast between(double a, double b) {
		if (a < b) {
			return new Contrast(a, b);
		}
		double half = Math.max(Math.abs(a) * 1e-3, Double.MIN_NORMAL * 1e6);
		return new Contrast(a - half, a + half);
	}

	/** @return the percentiles of an image plane, from a sample of at most 256 rows of 256 values. May block. */
	public static Contrast of(Image image, int plane) {
		PixelGrid g = image.grid();
		int rows = Math.min(g.rows(), MOST_ROWS);
		int cols = Math.min(g.cols(), MOST_COLS);
		float[] line = new float[g.cols()];
		float[] sample = new float[rows * cols];
		for (int r = 0; r < rows; r++) {
			image.read(plane, (int) ((long) r * g.rows() / rows), 0, 1, g.cols(), line);
			for (int c = 0; c < cols; c++) {
				sample[r * cols + c] = line[(int) ((long) c * g.cols() / cols)];
			}
		}
		return percentile(sample, sample.length);
	}
}
