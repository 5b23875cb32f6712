/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Separable convolutions of a tile. Near the tile's border the result is wrong: tiles carry a margin. */
final class Convolution {

	private Convolution() {
	}

	/** @return a normal distribution's values, sum 1, from −r to r with r = 3.5 σ rounded up */
	static float[] gaussian(double sigma) {
		int r = (int) Math.ceil(3.5 * sigma);
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

	/** @return the tile blurred */
	static float[] blur(float[] tile, int rows, int cols, double sigma) {
		float[] g = gaussian(sigma);
		return columns(rows(tile, rows, cols, g), rows, cols, g);
	}

	/** @return Σ_k kernel[k]·tile[r][c + k − centre], 0 outside */
	static float[] rows(float[] tile, int rows, int cols, float[] kernel) {
		float[] out = new float[tile.length];
		int h = kernel.length / 2;
		for (int r = 0; r < rows; r++) {
			int line = r * cols;
			for (int k = -h; k <= h; k++) {
				float w = kernel[k + h];
				int from = Math.max(0, -k);
				int to = Math.min(cols, cols - k);
				for (int c = from; c < to; c++) {
					out[line + c] += w * tile[line + c + k];
				}
			}
		}
		return out;
	}

	/** @return Σ_k kernel[k]·tile[r + k − centre][c], 0 outside */
	static float[] columns(float[] tile, int rows, int cols, float[] kernel) {
		float[] out = new float[tile.length];
		int h = kernel.length / 2;
		for (int r = 0; r < rows; r++) {
			for (int k = Math.max(-h, -r); k <= Math.min(h, rows - 1 - r); k++) {
				float w = kernel[k + h];
				int from = (r + k) * cols;
				int line = r * cols;
				for (int c = 0; c < cols; c++) {
					out[line + c] += w * tile[from + c];
				}
			}
		}
		return out;
	}
}
