/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.data.Image;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.ui.Contrast;

/** Patches over the plane of feature space, one in each cell: what the candidates there look like. Costs up to some ten milliseconds. */
final class PatchMosaic {

	/** Cells of a square; a wide plane has more across and fewer up, so that patches stay square. */
	static final int CELLS = 14;
	private static final int MOST_EDGE = 32;
	private static final int MOST_EACH = 24;

	private PatchMosaic() {
	}

	/**
	 * Means of the patches whose points are in the same cell, of at most {@value #MOST_EACH} of them, spread evenly; cells without points
	 * stay empty.
	 *
	 * @param r rectangle shown: minX, maxX, minY, maxY
	 * @param across number of cells across
	 * @param up number of cells up
	 */
	static FeatureGround mean(FeatureCloud cloud, Image image, int plane, Contrast contrast, double[] r, int across, int up) {
		int[] cells = new int[cloud.x().length];
		int[] count = new int[across * up];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = cell(cloud.x()[i], cloud.y()[i], r, across, up);
			if (cells[i] >= 0) {
				count[cells[i]]++;
			}
		}
		Candidates c = cloud.candidates();
		int edge = Math.min(c.patch(), MOST_EDGE);
		double[][] sum = new double[across * up][];
		int[] met = new int[across * up];
		int[] taken = new int[across * up];
		for (int i = 0; i < cells.length; i++) {
			int cell = cells[i];
			if (cell >= 0 && met[cell]++ % Math.ceilDiv(count[cell], MOST_EACH) == 0) {
				sum[cell] = sum[cell] == null ? new double[edge * edge] : sum[cell];
				taken[cell]++;
				add(sum[cell], image, plane, c, cloud.map().candidates()[i], edge);
			}
		}
		float[] shade = empty(edge, across, up);
		for (int cell = 0; cell < sum.length; cell++) {
			for (int k = 0; sum[cell] != null && k < edge * edge; k++) {
				put(shade, cell, k, edge, across, (float) contrast.position(sum[cell][k] / taken[cell]));
			}
		}
		return ground(r, edge, shade, across, up);
	}

	/** Patches that the autoencoder paints for the middles of the cells near which there are points. */
	static FeatureGround decoded(FeatureCloud cloud, Embedding.Manifold manifold, double[] r, int across, int up) {
		boolean[] used = new boolean[across * up];
		for (int i = 0; i < cloud.x().length; i++) {
			int cell = cell(cloud.x()[i], cloud.y()[i], r, across, up);
			if (cell >= 0) {
				used[cell] = true;
			}
		}
		int full = manifold.edge();
		int edge = Math.min(full, MOST_EDGE);
		float[][] painted = new float[used.length][];
		float low = Float.POSITIVE_INFINITY;
		float high = Float.NEGATIVE_INFINITY;
		for (int cell = 0; cell < used.length; cell++) {
			if (used[cell]) {
				painted[cell] = manifold.patch(r[0] + (cell % across + 0.5) / across * (r[1] - r[0]),
						r[3] - (cell / across + 0.5) / up * (r[3] - r[2]));
				for (int k = 0; k < full * full; k++) {
					low = Math.min(low, painted[cell][k]);
					high = Math.max(high, painted[cell][k]);
				}
			}
		}
		float[] shade = empty(edge, across, up);
		for (int cell = 0; cell < used.length; cell++) {
			for (int k = 0; painted[cell] != null && k < edge * edge; k++) {
				float v = painted[cell][k / edge * full / edge * full + k % edge * full / edge];
				put(shade, cell, k, edge, across, high > low ? (v - low) / (high - low) : 0.5f);
			}
		}
		return ground(r, edge, shade, across, up);
	}

	private static void add(double[] sum, Image image, int plane, Candidates c, int candidate, int edge) {
		int top = c.row(candidate) - c.patch() / 2;
		int left = c.col(candidate) - c.patch() / 2;
		for (int k = 0; k < sum.length; k++) {
			sum[k] += image.value(plane, top + k / edge * c.patch() / edge, left + k % edge * c.patch() / edge);
		}
	}

	private static int cell(double x, double y, double[] r, int across, int up) {
		int col = (int) Math.floor((x - r[0]) / (r[1] - r[0]) * across);
		int row = (int) Math.floor((r[3] - y) / (r[3] - r[2]) * up);
		return Double.isFinite(x) && Double.isFinite(y) && col >= 0 && row >= 0 && col < across && row < up ? row * across + col : -1;
	}

	/** Tiles have an empty line between them. */
	private static float[] empty(int edge, int across, int up) {
		float[] shade = new float[across * up * (edge + 1) * (edge + 1)];
		java.util.Arrays.fill(shade, Float.NaN);
		return shade;
	}

	private static void put(float[] shade, int cell, int k, int edge, int across, float value) {
		int row = cell / across * (edge + 1) + k / edge;
		int col = cell % across * (edge + 1) + k % edge;
		shade[row * across * (edge + 1) + col] = Math.clamp(value, 0, 1);
	}

	private static FeatureGround ground(double[] r, int edge, float[] shade, int across, int up) {
		return new FeatureGround(r[0], r[1], r[2], r[3], across * (edge + 1), up * (edge + 1), shade, false);
	}
}
