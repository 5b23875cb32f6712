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

import org.steerscope.learning.Candidates;
import org.steerscope.numerics.Pca;

/**
 * Principal components of windowed patches, for tiles of candidates at once and without copies of their patches: a component is a
 * correlation of the image with an image of weights. Immutable, thread-safe.
 */
final class PatchComponents {

	private final ImageTiles image;
	private final Candidates candidates;
	private final int pool;
	private final int edge;
	private final double[][] weights;
	private final double[] offsets;

	/**
	 * @param patches says how patches are averaged down
	 * @param window factor of each element of a patch
	 * @param pca of windowed patches
	 * @param scale factor of the components
	 */
	PatchComponents(ImageTiles image, Candidates candidates, Patches patches, float[] window, Pca pca, double scale) {
		this.image = image;
		this.candidates = candidates;
		this.pool = patches.pool();
		this.edge = patches.edge();
		int p = window.length;
		weights = new double[pca.size()][p];
		offsets = new double[pca.size()];
		for (int k = 0; k < weights.length; k++) {
			for (int i = 0; i < p; i++) {
				double component = pca.components()[k * p + i] * scale;
				weights[k][i] = component * window[i];
				offsets[k] -= component * pca.mean()[i];
			}
		}
	}

	/** @return how many components */
	int size() {
		return weights.length;
	}

	/**
	 * @param into receives the components of each candidate of the tile
	 * @param at where the first candidate's components begin
	 * @param stride from one candidate's components to the next one's
	 * @param line from one row of candidates to the next one
	 */
	void compute(TileGrid.Tile tile, float[] into, int at, int stride, int line) {
		int step = candidates.step();
		int width = (tile.across() - 1) * step + 1;
		double[][][] planes = new double[image.planes()][][];
		for (int p = 0; p < planes.length; p++) {
			planes[p] = pooled(image.readRows(p, tile.row() * step, tile.col() * step,
					(tile.down() - 1) * step + candidates.patch(), (tile.across() - 1) * step + candidates.patch()));
		}
		double[][] shifted = new double[4][width];
		double[][] sums = new double[weights.length][width];
		for (int i = 0; i < tile.down(); i++) {
			for (int k = 0; k < sums.length; k++) {
				Arrays.fill(sums[k], offsets[k]);
			}
			for (int p = 0; p < planes.length; p++) {
				for (int r = 0; r < edge; r++) {
					correlate(planes[p][i * step + r * pool], (p * edge + r) * edge, width, shifted, sums);
				}
			}
			for (int k = 0; k < sums.length; k++) {
				int to = at + i * line + k;
				for (int j = 0; j < tile.across(); j++) {
					into[to] = (float) sums[k][j * step];
					to += stride;
				}
			}
		}
	}

	/** Adds what one row of the image contributes. */
	private void correlate(double[] row, int from, int width, double[][] shifted, double[][] sums) {
		int c = 0;
		for (; c + 4 <= edge; c += 4) {
			for (int s = 0; s < 4; s++) {
				System.arraycopy(row, (c + s) * pool, shifted[s], 0, width);
			}
			for (int k = 0; k < sums.length; k++) {
				double[] w = weights[k];
				add(w[from + c], w[from + c + 1], w[from + c + 2], w[from + c + 3], shifted[0], shifted[1], shifted[2],
						shifted[3], sums[k], width);
			}
		}
		for (; c < edge; c++) {
			System.arraycopy(row, c * pool, shifted[0], 0, width);
			for (int k = 0; k < sums.length; k++) {
				add(weights[k][from + c], shifted[0], sums[k], width);
			}
		}
	}

	private static void add(double w0, double w1, double w2, double w3, double[] a, double[] b, double[] c, double[] d,
			double[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] += w0 * a[j] + w1 * b[j] + (w2 * c[j] + w3 * d[j]);
		}
	}

	private static void add(double w, double[] what, double[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] += w * what[j];
		}
	}

	/** The mean of the pool × pool pixels right and below of each pixel. */
	private double[][] pooled(float[][] rows) {
		int n = rows.length - pool + 1;
		int m = rows[0].length - pool + 1;
		double[][] out = new double[n][m];
		double[] sums = new double[rows[0].length];
		for (int r = 0; r < n; r++) {
			Arrays.fill(sums, 0);
			for (int i = 0; i < pool; i++) {
				add(rows[r + i], sums);
			}
			for (int c = 0; c < m; c++) {
				double sum = 0;
				for (int j = 0; j < pool; j++) {
					sum += sums[c + j];
				}
				out[r][c] = sum / (pool * pool);
			}
		}
		return out;
	}

	private static void add(float[] what, double[] to) {
		for (int j = 0; j < to.length; j++) {
			to[j] += what[j];
		}
	}
}
