/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

/**
 * A picture behind the points of feature space. Immutable; the array must not be changed.
 *
 * @param minX left end
 * @param maxX right end
 * @param minY lower end
 * @param maxY upper end
 * @param width pixels across
 * @param height pixels up
 * @param shade row by row from the top, 0 to 1; NaN stays empty
 * @param smooth whether it is drawn smoothly, as a density; else it is made of patches
 */
record FeatureGround(double minX, double maxX, double minY, double maxY, int width, int height, float[] shade, boolean smooth) {

	/** Cells along each axis of a density. */
	static final int CELLS = 128;
	private static final int FINER = 4;
	private static final double TAIL = 3;

	/**
	 * Density of points by a binned Gaussian kernel estimate (Silverman, Appl. Stat. 31 (1982) 93) with Scott's bandwidth; shades are
	 * proportional to its square root, so that sparse regions are seen.
	 *
	 * @return the density within a rectangle, minX, maxX, minY, maxY
	 */
	static FeatureGround density(double[] x, double[] y, double[] r) {
		float[] blurred = estimate(x, y, r);
		float most = 0;
		for (float v : blurred) {
			most = Math.max(most, v);
		}
		float[] shade = new float[CELLS * FINER * CELLS * FINER];
		for (int i = 0; i < shade.length; i++) {
			shade[i] = most == 0 ? 0 : (float) Math.sqrt(between(blurred, i / (CELLS * FINER), i % (CELLS * FINER)) / most);
		}
		return new FeatureGround(r[0], r[1], r[2], r[3], CELLS * FINER, CELLS * FINER, shade, true);
	}

	/** @return points per cell, smoothed, row by row from the top */
	static float[] estimate(double[] x, double[] y, double[] r) {
		float[] counts = new float[CELLS * CELLS];
		int n = 0;
		for (int i = 0; i < x.length; i++) {
			if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
				n++;
				int col = (int) Math.floor((x[i] - r[0]) / (r[1] - r[0]) * CELLS);
				int row = (int) Math.floor((r[3] - y[i]) / (r[3] - r[2]) * CELLS);
				if (col >= 0 && col < CELLS && row >= 0 && row < CELLS) {
					counts[row * CELLS + col]++;
				}
			}
		}
		double scott = Math.pow(Math.max(1, n), -1 / 6.0);
		return blur(blur(counts, kernel(scott * sd(x) * CELLS / (r[1] - r[0])), 1, CELLS),
				kernel(scott * sd(y) * CELLS / (r[3] - r[2])), CELLS, 1);
	}

	/** @return the value between the middles of four cells (bilinear) */
	private static float between(float[] v, int fineRow, int fineCol) {
		float row = Math.clamp((fineRow + 0.5f) / FINER - 0.5f, 0, CELLS - 1);
		float col = Math.clamp((fineCol + 0.5f) / FINER - 0.5f, 0, CELLS - 1);
		int r = Math.min((int) row, CELLS - 2);
		int c = Math.min((int) col, CELLS - 2);
		float up = v[r * CELLS + c] + (col - c) * (v[r * CELLS + c + 1] - v[r * CELLS + c]);
		float down = v[(r + 1) * CELLS + c] + (col - c) * (v[(r + 1) * CELLS + c + 1] - v[(r + 1) * CELLS + c]);
		return up + (row - r) * (down - up);
	}

	private static double sd(double[] values) {
		double[] v = Arrays.stream(values).filter(Double::isFinite).toArray();
		double mean = Arrays.stream(v).average().orElse(0);
		return Math.sqrt(Arrays.stream(v).map(d -> (d - mean) * (d - mean)).average().orElse(0));
	}

	/** @return half of a Gaussian of that standard deviation in cells, normalised */
	static float[] kernel(double sigma) {
		double s = Math.clamp(sigma, 0.7, CELLS / 4.0);
		float[] half = new float[(int) Math.ceil(TAIL * s) + 1];
		double sum = 0;
		for (int i = 0; i < half.length; i++) {
			half[i] = (float) Math.exp(-i * i / (2 * s * s));
			sum += i == 0 ? half[i] : 2 * half[i];
		}
		for (int i = 0; i < half.length; i++) {
			half[i] /= (float) sum;
		}
		return half;
	}

	private static float[] blur(float[] v, float[] half, int along, int across) {
		float[] out = new float[v.length];
		for (int line = 0; line < CELLS; line++) {
			for (int i = 0; i < CELLS; i++) {
				float value = v[line * across + i * along];
				if (value != 0) {
					for (int k = Math.max(-half.length + 1, -i); k < half.length && i + k < CELLS; k++) {
						out[line * across + (i + k) * along] += value * half[Math.abs(k)];
					}
				}
			}
		}
		return out;
	}
}
