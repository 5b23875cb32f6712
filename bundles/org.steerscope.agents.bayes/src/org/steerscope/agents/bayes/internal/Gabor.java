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
 * Summaries over the orientations do not change when the image is turned by 45°; differences between crossed orientations do, and say
 * which way the stripes run.
 */
final class Gabor {

	private static final double[] SCALES = { 1.5, 3, 5 };
	private static final double WAVE = 1.9;
	private static final int ORIENTATIONS = 4;

	/** Images that do not change when the image is turned. */
	static final int SUMMARIES = 3 * SCALES.length;
	/** Images that do. */
	static final int DIRECTIONS = 2 * SCALES.length;

	private Gabor() {
	}

	/**
	 * @param transposed the transposed image, as rows
	 * @param margin pixels lost on all four sides
	 * @param unit of length
	 * @return mean, maximum and standard deviation over the orientations, per scale: nine images, not transposed; then the moduli at 0°
	 *         less those at 90° and at 45° less those at 135°, per scale: six more
	 */
	static float[][][] of(float[][] transposed, int margin, double unit) {
		float[][][] out = new float[SUMMARIES + DIRECTIONS][][];
		float[] blur = Convolution.gaussian(unit);
		for (int s = 0; s < SCALES.length; s++) {
			float[][][] moduli = moduli(transposed, margin - blur.length / 2, SCALES[s] * unit);
			for (int o = 0; o < ORIENTATIONS; o++) {
				moduli[o] = Convolution.separable(Convolution.transposed(moduli[o]), blur.length / 2, blur, blur);
			}
			int rows = moduli[0].length;
			int cols = moduli[0][0].length;
			float[][] mean = new float[rows][cols];
			float[][] max = new float[rows][cols];
			float[][] sd = new float[rows][cols];
			for (int r = 0; r < rows; r++) {
				summarise(moduli[0][r], moduli[1][r], moduli[2][r], moduli[3][r], mean[r], max[r], sd[r], cols);
			}
			out[3 * s] = mean;
			out[3 * s + 1] = max;
			out[3 * s + 2] = sd;
			out[SUMMARIES + 2 * s] = combined(moduli[0], moduli[2], -1);
			out[SUMMARIES + 2 * s + 1] = combined(moduli[1], moduli[3], -1);
		}
		return out;
	}

	private static void summarise(float[] a, float[] b, float[] c, float[] d, float[] mean, float[] max, float[] sd, int count) {
		for (int j = 0; j < count; j++) {
			float m = (a[j] + b[j] + (c[j] + d[j])) / ORIENTATIONS;
			float squares = (a[j] * a[j] + b[j] * b[j] + (c[j] * c[j] + d[j] * d[j])) / ORIENTATIONS;
			mean[j] = m;
			max[j] = Math.max(Math.max(a[j], b[j]), Math.max(c[j], d[j]));
			sd[j] = (float) Math.sqrt(Math.max(0, squares - m * m));
		}
	}

	/**
	 * The moduli at 0, 45, 90 and 135°. Along the axes one of the two waves is constant; the two diagonals share their four convolutions.
	 */
	private static float[][][] moduli(float[][] transposed, int margin, double sigma) {
		float[] g = Convolution.gaussian(sigma);
		int h = g.length / 2;
		float[][] whole = wave(g, WAVE / sigma);
		float[][] slow = wave(g, WAVE / sigma * Math.cos(Math.PI / ORIENTATIONS));
		float[][] flat = along(transposed, margin, h, g);
		float[][] blurred = Convolution.columns(flat, g);
		float straight = sum(whole[0]);
		float diagonal = sum(slow[0]) * sum(slow[0]);
		float[][][] out = new float[ORIENTATIONS][][];
		out[0] = modulus(Convolution.columns(along(transposed, margin, h, whole[0]), g),
				Convolution.columns(along(transposed, margin, h, whole[1]), g), blurred, straight);
		out[2] = modulus(Convolution.columns(flat, whole[0]), Convolution.columns(flat, whole[1]), blurred, straight);
		float[][] even = along(transposed, margin, h, slow[0]);
		float[][] odd = along(transposed, margin, h, slow[1]);
		float[][] a = Convolution.columns(even, slow[0]);
		float[][] b = Convolution.columns(odd, slow[1]);
		float[][] c = Convolution.columns(even, slow[1]);
		float[][] d = Convolution.columns(odd, slow[0]);
		out[1] = modulus(combined(a, b, -1), combined(c, d, 1), blurred, diagonal);
		out[3] = modulus(combined(a, b, 1), combined(c, d, -1), blurred, diagonal);
		return out;
	}

	/** Convolved along the rows, ready for a convolution along the columns. */
	private static float[][] along(float[][] transposed, int margin, int h, float[] kernel) {
		return Convolution.trimmed(
				Convolution.transposed(Convolution.columns(Convolution.trimmed(transposed, margin - h), kernel)), margin - h);
	}

	private static float[][] combined(float[][] a, float[][] b, float sign) {
		float[][] out = new float[a.length][a[0].length];
		for (int r = 0; r < a.length; r++) {
			add(a[r], b[r], sign, out[r], out[r].length);
		}
		return out;
	}

	private static void add(float[] a, float[] b, float sign, float[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] = a[j] + sign * b[j];
		}
	}

	/** |real − constant·blurred + i·imaginary|: without the wavelet's answer to a constant. Overwrites the real part. */
	private static float[][] modulus(float[][] real, float[][] imaginary, float[][] blurred, float constant) {
		for (int r = 0; r < real.length; r++) {
			modulus(real[r], imaginary[r], blurred[r], constant, real[r].length);
		}
		return real;
	}

	private static void modulus(float[] real, float[] imaginary, float[] blurred, float constant, int count) {
		for (int j = 0; j < count; j++) {
			float x = real[j] - constant * blurred[j];
			float y = imaginary[j];
			real[j] = (float) Math.sqrt(x * x + y * y);
		}
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
