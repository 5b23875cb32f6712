/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.data.Image;

/**
 * Windows of an overview that may leave it (the image is mirrored at its borders), each channel standardised to mean 0 and standard
 * deviation 1 over the whole image. Pixels that are no numbers count as the mean. Immutable.
 */
final class ImageTiles {

	private final Image image;
	private final float[] mean;
	private final float[] scale;

	ImageTiles(Image image) {
		this.image = image;
		int planes = image.planes().size();
		mean = new float[planes];
		scale = new float[planes];
		int rows = image.grid().rows();
		int cols = image.grid().cols();
		float[] line = new float[cols];
		for (int p = 0; p < planes; p++) {
			double sum = 0;
			double squares = 0;
			long n = 0;
			double origin = Double.NaN;
			for (int r = 0; r < rows; r++) {
				image.read(p, r, 0, 1, cols, line);
				for (float v : line) {
					if (Float.isFinite(v)) {
						origin = Double.isNaN(origin) ? v : origin;
						sum += v - origin;
						squares += (v - origin) * (v - origin);
						n++;
					}
				}
			}
			if (n > 0) {
				double m = sum / n;
				double sd = Math.sqrt(Math.max(0, squares / n - m * m));
				mean[p] = (float) (origin + m);
				scale[p] = sd > 1e-6 * Math.abs(origin + m) && sd > Float.MIN_NORMAL ? (float) (1 / sd) : 0;
			}
		}
	}

	/** @return number of channels */
	int planes() {
		return mean.length;
	}

	/** @return the values row by row; the window may reach over the borders */
	float[] read(int plane, int row, int col, int rows, int cols) {
		int[] r = mirrored(row, rows, image.grid().rows());
		int[] c = mirrored(col, cols, image.grid().cols());
		int r0 = min(r);
		int c0 = min(c);
		int h = max(r) - r0 + 1;
		int w = max(c) - c0 + 1;
		float[] source = new float[h * w];
		image.read(plane, r0, c0, h, w, source);
		float[] tile = new float[rows * cols];
		for (int i = 0; i < rows; i++) {
			int line = (r[i] - r0) * w;
			for (int j = 0; j < cols; j++) {
				float v = source[line + c[j] - c0];
				tile[i * cols + j] = Float.isFinite(v) ? (v - mean[plane]) * scale[plane] : 0;
			}
		}
		return tile;
	}

	/** @return the same as rows */
	float[][] readRows(int plane, int row, int col, int rows, int cols) {
		float[] tile = read(plane, row, col, rows, cols);
		float[][] out = new float[rows][];
		for (int i = 0; i < rows; i++) {
			out[i] = java.util.Arrays.copyOfRange(tile, i * cols, (i + 1) * cols);
		}
		return out;
	}

	private static int[] mirrored(int from, int count, int n) {
		int[] r = new int[count];
		for (int i = 0; i < count; i++) {
			int k = Math.floorMod(from + i, 2 * n);
			r[i] = k < n ? k : 2 * n - 1 - k;
		}
		return r;
	}

	private static int min(int[] a) {
		int m = a[0];
		for (int v : a) {
			m = Math.min(m, v);
		}
		return m;
	}

	private static int max(int[] a) {
		int m = a[0];
		for (int v : a) {
			m = Math.max(m, v);
		}
		return m;
	}
}
