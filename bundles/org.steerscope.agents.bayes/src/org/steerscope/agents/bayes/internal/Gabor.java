/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * Moduli of Morlet wavelets at three scales and four orientations: how much of a stripe pattern there is, wherever its phase lies.
 * Summaries over the orientations do not change when the image is turned by 45°.
 */
final class Gabor {

	private static final double[] SCALES = { 1.5, 3, 5 };
	private static final double WAVE = 1.9;
	private static final int ORIENTATIONS = 4;

	private Gabor() {
	}

	/** @return mean, maximum and standard deviation over the orientations, per scale: nine tiles */
	static float[][] of(float[] tile, int rows, int cols, double unit) {
		float[][] out = new float[3 * SCALES.length][];
		for (int s = 0; s < SCALES.length; s++) {
			double sigma = SCALES[s] * unit;
			float[] mean = new float[tile.length];
			float[] max = new float[tile.length];
			float[] squares = new float[tile.length];
			float[] blurred = Convolution.blur(tile, rows, cols, sigma);
			for (int o = 0; o < ORIENTATIONS; o++) {
				float[] m = Convolution.blur(modulus(tile, blurred, rows, cols, sigma, Math.PI * o / ORIENTATIONS), rows, cols,
						unit);
				for (int i = 0; i < m.length; i++) {
					mean[i] += m[i] / ORIENTATIONS;
					squares[i] += m[i] * m[i] / ORIENTATIONS;
					max[i] = Math.max(max[i], m[i]);
				}
			}
			for (int i = 0; i < mean.length; i++) {
				squares[i] = (float) Math.sqrt(Math.max(0, squares[i] - mean[i] * mean[i]));
			}
			out[3 * s] = mean;
			out[3 * s + 1] = max;
			out[3 * s + 2] = squares;
		}
		return out;
	}

	private static float[] modulus(float[] tile, float[] blurred, int rows, int cols, double sigma, double angle) {
		float[] g = Convolution.gaussian(sigma);
		float[][] x = wave(g, WAVE / sigma * Math.cos(angle));
		float[][] y = wave(g, WAVE / sigma * Math.sin(angle));
		float[] re = Convolution.rows(tile, rows, cols, x[0]);
		float[] im = Convolution.rows(tile, rows, cols, x[1]);
		float[] a = Convolution.columns(re, rows, cols, y[0]);
		float[] b = Convolution.columns(im, rows, cols, y[1]);
		float[] c = Convolution.columns(re, rows, cols, y[1]);
		float[] d = Convolution.columns(im, rows, cols, y[0]);
		float constant = sum(x[0]) * sum(y[0]);
		for (int i = 0; i < a.length; i++) {
			float real = a[i] - b[i] - constant * blurred[i];
			float imaginary = c[i] + d[i];
			a[i] = (float) Math.sqrt(real * real + imaginary * imaginary);
		}
		return a;
	}

	private static float[][] wave(float[] g, double k) {
		float[] cos = new float[g.length];
		float[] sin = new float[g.length];
		int h = g.length / 2;
		for (int i = -h; i <= h; i++) {
			cos[i + h] = (float) (g[i + h] * Math.cos(k * i));
			sin[i + h] = (float) (g[i + h] * Math.sin(k * i));
		}
		return new float[][] { cos, sin };
	}

	private static float sum(float[] a) {
		float s = 0;
		for (float v : a) {
			s += v;
		}
		return s;
	}
}
