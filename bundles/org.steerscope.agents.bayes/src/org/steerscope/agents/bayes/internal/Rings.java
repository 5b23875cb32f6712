/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;

/**
 * Samples on circles round all pixels of a row, by bilinear interpolation. Each sample lies at the same place relative to its pixel, so it
 * is one sum of four shifted rows. For one thread.
 */
final class Rings {

	private static final double[] POLAR = { 1, 2, 3, 4, 5.5, 7 };
	private static final double[] RADIAL = { 0, 1, 2, 3, 4, 5.5, 7.5, 10, 14 };
	private static final int POLAR_SAMPLES = 16;
	private static final int RADIAL_SAMPLES = 24;
	private static final int HARMONICS = 4;

	/** Number of values {@link #polar} gives. */
	static final int POLAR_VALUES = 1 + HARMONICS * POLAR.length;
	/** Number of values {@link #radial} gives. */
	static final int RADIAL_VALUES = 2 * RADIAL.length - 1;

	/** One place relative to a pixel: the pixel above left of it, and weights of four neighbours. */
	private record Place(int row, int col, double w00, double w01, double w10, double w11) {

		static Place[] circle(double radius, int count) {
			Place[] places = new Place[count];
			for (int i = 0; i < count; i++) {
				double r = radius * Math.sin(2 * Math.PI * i / count);
				double c = radius * Math.cos(2 * Math.PI * i / count);
				int row = (int) Math.floor(r);
				int col = (int) Math.floor(c);
				double fr = r - row;
				double fc = c - col;
				places[i] = new Place(row, col, (1 - fr) * (1 - fc), (1 - fr) * fc, fr * (1 - fc), fr * fc);
			}
			return places;
		}
	}

	private final int width;
	private final Place[][] polar = new Place[POLAR.length][];
	private final Place[][] radial = new Place[RADIAL.length][];
	private final double[] cos = new double[POLAR_SAMPLES];
	private final double[] sin = new double[POLAR_SAMPLES];
	private final double[][] samples;
	private final double[] above;
	private final double[] below;
	private final double[] sum;
	private final double[] squares;

	/**
	 * @param width pixels of a row that are looked at
	 * @param unit multiplies the radii
	 */
	Rings(int width, double unit) {
		this.width = width;
		for (int k = 0; k < POLAR.length; k++) {
			polar[k] = Place.circle(POLAR[k] * unit, POLAR_SAMPLES);
		}
		for (int k = 0; k < RADIAL.length; k++) {
			radial[k] = Place.circle(RADIAL[k] * unit, RADIAL_SAMPLES);
		}
		for (int i = 0; i < POLAR_SAMPLES; i++) {
			cos[i] = Math.cos(2 * Math.PI * i / POLAR_SAMPLES);
			sin[i] = Math.sin(2 * Math.PI * i / POLAR_SAMPLES);
		}
		samples = new double[POLAR_SAMPLES][width];
		above = new double[width + 1];
		below = new double[width + 1];
		sum = new double[width];
		squares = new double[width];
	}

	/**
	 * The value at the pixel, then for each ring the mean (signed) and the moduli of the first three circular harmonics.
	 *
	 * @param image rows of values
	 * @param r row looked at
	 * @param c its first pixel looked at
	 * @param into receives one row of values each
	 */
	void polar(double[][] image, int r, int c, float[][] into) {
		int k = 0;
		copy(image[r], c, into[k++]);
		for (Place[] circle : polar) {
			for (int i = 0; i < POLAR_SAMPLES; i++) {
				sample(image, r, c, circle[i], samples[i]);
			}
			for (int m = 0; m < HARMONICS; m++) {
				Arrays.fill(sum, 0);
				Arrays.fill(squares, 0);
				for (int i = 0; i < POLAR_SAMPLES; i++) {
					int angle = m * i % POLAR_SAMPLES;
					add(cos[angle], sin[angle], samples[i], sum, squares, width);
				}
				if (m == 0) {
					scale(sum, into[k++], width);
				} else {
					moduli(sum, squares, into[k++], width);
				}
			}
		}
	}

	private static void add(double cos, double sin, double[] v, double[] re, double[] im, int count) {
		for (int j = 0; j < count; j++) {
			re[j] += cos * v[j];
			im[j] += sin * v[j];
		}
	}

	private static void scale(double[] re, float[] into, int count) {
		for (int j = 0; j < count; j++) {
			into[j] = (float) (re[j] * (1.0 / POLAR_SAMPLES));
		}
	}

	private static void moduli(double[] re, double[] im, float[] into, int count) {
		for (int j = 0; j < count; j++) {
			into[j] = (float) (Math.sqrt(re[j] * re[j] + im[j] * im[j]) * (1.0 / POLAR_SAMPLES));
		}
	}

	/** The value at the pixel, then mean and standard deviation on each ring; parameters as above. */
	void radial(double[][] image, int r, int c, float[][] into) {
		int k = 0;
		copy(image[r], c, into[k++]);
		for (int ring = 1; ring < RADIAL.length; ring++) {
			Arrays.fill(sum, 0);
			Arrays.fill(squares, 0);
			for (int i = 0; i < RADIAL_SAMPLES; i++) {
				sample(image, r, c, radial[ring][i], samples[0]);
				add(samples[0], sum, squares, width);
			}
			moments(sum, squares, into[k], into[k + 1], width);
			k += 2;
		}
	}

	private static void add(double[] v, double[] sum, double[] squares, int count) {
		for (int j = 0; j < count; j++) {
			sum[j] += v[j];
			squares[j] += v[j] * v[j];
		}
	}

	private static void moments(double[] sum, double[] squares, float[] mean, float[] sd, int count) {
		for (int j = 0; j < count; j++) {
			double m = sum[j] * (1.0 / RADIAL_SAMPLES);
			mean[j] = (float) m;
			sd[j] = (float) Math.sqrt(Math.max(0, squares[j] * (1.0 / RADIAL_SAMPLES) - m * m));
		}
	}

	private void copy(double[] row, int c, float[] into) {
		for (int j = 0; j < width; j++) {
			into[j] = (float) row[c + j];
		}
	}

	private void sample(double[][] image, int r, int c, Place p, double[] into) {
		System.arraycopy(image[r + p.row], c + p.col, above, 0, width + 1);
		System.arraycopy(image[r + p.row + 1], c + p.col, below, 0, width + 1);
		interpolate(p.w00, p.w01, p.w10, p.w11, above, below, into, width);
	}

	private static void interpolate(double w00, double w01, double w10, double w11, double[] above, double[] below, double[] into,
			int count) {
		for (int j = 0; j < count; j++) {
			into[j] = w00 * above[j] + w01 * above[j + 1] + (w10 * below[j] + w11 * below[j + 1]);
		}
	}
}
