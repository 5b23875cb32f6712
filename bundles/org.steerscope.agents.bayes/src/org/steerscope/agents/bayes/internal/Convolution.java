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
 * Separable convolutions of an image given as rows. Results hold only what does not depend on pixels beyond the image, so they are
 * smaller than it. The loops run over whole rows, which the compiler turns into vector instructions; a convolution along rows is one
 * along columns of the transposed image.
 */
final class Convolution {

	private Convolution() {
	}

	/** @return a normal distribution's values, sum 1, from −r to r with r = 3.5 σ rounded up */
	static float[] gaussian(double sigma) {
		int r = radius(sigma);
		double[] g = new double[2 * r + 1];
		double sum = 0;
		for (int i = -r; i <= r; i++) {
			g[i + r] = Math.exp(-0.5 * i * i / (sigma * sigma));
			sum += g[i + r];
		}
		float[] f = new float[g.length];
		for (int i = 0; i < f.length; i++) {
			f[i] = (float) (g[i] / sum);
		}
		return f;
	}

	/** @return r of {@link #gaussian} */
	static int radius(double sigma) {
		return (int) Math.ceil(3.5 * sigma);
	}

	/** @return Σ_k kernel[k]·rows[r + k][c]: as many rows less as the kernel has values, but one */
	static float[][] columns(float[][] rows, float[] kernel) {
		int cols = rows[0].length;
		float[][] out = new float[rows.length - kernel.length + 1][cols];
		for (int r = 0; r < out.length; r++) {
			int k = 0;
			for (; k + 4 <= kernel.length; k += 4) {
				add(kernel[k], kernel[k + 1], kernel[k + 2], kernel[k + 3], rows[r + k], rows[r + k + 1], rows[r + k + 2],
						rows[r + k + 3], out[r], cols);
			}
			for (; k < kernel.length; k++) {
				add(kernel[k], rows[r + k], out[r], cols);
			}
		}
		return out;
	}

	private static void add(float w0, float w1, float w2, float w3, float[] a, float[] b, float[] c, float[] d, float[] to,
			int count) {
		for (int j = 0; j < count; j++) {
			to[j] += w0 * a[j] + w1 * b[j] + (w2 * c[j] + w3 * d[j]);
		}
	}

	private static void add(float w, float[] what, float[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] += w * what[j];
		}
	}

	/** @return the image with rows and columns exchanged */
	static float[][] transposed(float[][] rows) {
		int n = rows.length;
		int m = rows[0].length;
		float[][] out = new float[m][n];
		for (int r0 = 0; r0 < n; r0 += 16) {
			for (int c0 = 0; c0 < m; c0 += 16) {
				for (int c = c0; c < Math.min(m, c0 + 16); c++) {
					for (int r = r0; r < Math.min(n, r0 + 16); r++) {
						out[c][r] = rows[r][c];
					}
				}
			}
		}
		return out;
	}

	/** @return the image without so many rows at either end; shares the rows */
	static float[][] trimmed(float[][] rows, int border) {
		return Arrays.copyOfRange(rows, border, rows.length - border);
	}

	/**
	 * @param transposed the transposed image, whose rows are the columns
	 * @param margin pixels that may be lost on all four sides
	 * @return the image convolved with one kernel along its rows and another along its columns, not transposed, smaller by the margin
	 */
	static float[][] separable(float[][] transposed, int margin, float[] along, float[] down) {
		float[][] half = transposed(columns(trimmed(transposed, margin - along.length / 2), along));
		return columns(trimmed(half, margin - down.length / 2), down);
	}

	/** @return the image blurred, smaller by the margin on all sides; see {@link #separable} */
	static float[][] blur(float[][] transposed, int margin, double sigma) {
		float[] g = gaussian(sigma);
		return separable(transposed, margin, g, g);
	}
}
