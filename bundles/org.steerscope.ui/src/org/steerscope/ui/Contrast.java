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
 * @param gamma exponent applied to the position between them: 1 is linear, less shows the dark parts better, more the bright ones
 */
public record Contrast(double low, double high, double gamma) {

	private static final int MOST_ROWS = 256;
	private static final int MOST_COLS = 256;
	private static final int SAMPLE = 65_536;

	/** @throws IllegalArgumentException unless low is below high and gamma above 0 */
	public Contrast {
		if (!(low < high) || !(gamma > 0) || Double.isInfinite(gamma)) {
			throw new IllegalArgumentException("No contrast from " + low + " to " + high + " with gamma " + gamma);
		}
	}

	/** Linear from low to high. */
	public Contrast(double low, double high) {
		this(low, high, 1);
	}

	/** @return the same range with another exponent */
	public Contrast withGamma(double exponent) {
		return new Contrast(low, high, exponent);
	}

	/** @return where a value lies, 0 at low, 1 at high; NaN stays NaN */
	public double position(double value) {
		double t = (value - low) / (high - low);
		return gamma == 1 || Double.isNaN(t) ? t : Math.pow(Math.clamp(t, 0, 1), gamma);
	}

	/**
	 * @return from the first to the 99th percentile of the finite values, of a sample where there are many; something sensible if there
	 *         are none
	 */
	public static Contrast percentile(float[] values, int count) {
		return percentile(values, count, 1, 99);
	}

	/**
	 * @param low percentile shown darkest, from 0
	 * @param high percentile shown brightest, to 100
	 * @return between two percentiles of the finite values, of a sample where there are many; something sensible if there are none
	 */
	public static Contrast percentile(float[] values, int count, double low, double high) {
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
		return between(finite[(int) (Math.clamp(low / 100, 0, 1) * (n - 1))],
				finite[(int) Math.ceil(Math.clamp(high / 100, 0, 1) * (n - 1))]);
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

	/** @return the first and 99th percentile of an image plane, from a sample of at most 256 rows of 256 values. May block. */
	public static Contrast of(Image image, int plane) {
		return of(image, plane, 1, 99);
	}

	/** @return two percentiles (0 to 100) of an image plane, from a sample of at most 256 rows of 256 values. May block. */
	public static Contrast of(Image image, int plane, double low, double high) {
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
		return percentile(sample, sample.length, low, high);
	}
}
