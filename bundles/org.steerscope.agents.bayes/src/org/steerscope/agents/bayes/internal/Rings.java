/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Samples on circles round a pixel, by bilinear interpolation. */
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

	private final int cols;
	private final double unit;
	private final double[] cos16 = new double[POLAR_SAMPLES];
	private final double[] sin16 = new double[POLAR_SAMPLES];
	private final double[] cos24 = new double[RADIAL_SAMPLES];
	private final double[] sin24 = new double[RADIAL_SAMPLES];

	/**
	 * @param cols width of the tiles
	 * @param unit multiplies the radii
	 */
	Rings(int cols, double unit) {
		this.cols = cols;
		this.unit = unit;
		for (int i = 0; i < POLAR_SAMPLES; i++) {
			cos16[i] = Math.cos(2 * Math.PI * i / POLAR_SAMPLES);
			sin16[i] = Math.sin(2 * Math.PI * i / POLAR_SAMPLES);
		}
		for (int i = 0; i < RADIAL_SAMPLES; i++) {
			cos24[i] = Math.cos(2 * Math.PI * i / RADIAL_SAMPLES);
			sin24[i] = Math.sin(2 * Math.PI * i / RADIAL_SAMPLES);
		}
	}

	/** The value at the pixel, then for each ring the mean (signed) and the moduli of the first three circular harmonics. */
	void polar(float[] tile, int r, int c, float[] into, int at) {
		int k = at;
		into[k++] = tile[r * cols + c];
		double[] v = new double[POLAR_SAMPLES];
		for (double radius : POLAR) {
			for (int i = 0; i < POLAR_SAMPLES; i++) {
				v[i] = sample(tile, r + radius * unit * sin16[i], c + radius * unit * cos16[i]);
			}
			for (int m = 0; m < HARMONICS; m++) {
				double re = 0;
				double im = 0;
				for (int i = 0; i < POLAR_SAMPLES; i++) {
					re += v[i] * cos16[m * i % POLAR_SAMPLES];
					im += v[i] * sin16[m * i % POLAR_SAMPLES];
				}
				into[k++] = (float) ((m == 0 ? re : Math.sqrt(re * re + im * im)) / POLAR_SAMPLES);
			}
		}
	}

	/** The value at the pixel, then mean and standard deviation on each ring. */
	void radial(float[] tile, int r, int c, float[] into, int at) {
		int k = at;
		into[k++] = tile[r * cols + c];
		for (int ring = 1; ring < RADIAL.length; ring++) {
			double radius = RADIAL[ring] * unit;
			double sum = 0;
			double squares = 0;
			for (int i = 0; i < RADIAL_SAMPLES; i++) {
				double v = sample(tile, r + radius * sin24[i], c + radius * cos24[i]);
				sum += v;
				squares += v * v;
			}
			double mean = sum / RADIAL_SAMPLES;
			into[k++] = (float) mean;
			into[k++] = (float) Math.sqrt(Math.max(0, squares / RADIAL_SAMPLES - mean * mean));
		}
	}

	private double sample(float[] tile, double r, double c) {
		int r0 = (int) r;
		int c0 = (int) c;
		double fr = r - r0;
		double fc = c - c0;
		int i = r0 * cols + c0;
		return (1 - fr) * ((1 - fc) * tile[i] + fc * tile[i + 1]) + fr * ((1 - fc) * tile[i + cols] + fc * tile[i + cols + 1]);
	}
}
