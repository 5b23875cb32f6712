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
 * What the neighbourhood of a pixel looks like, in 70 numbers that do not change when the image is turned: jets of a Gaussian scale space
 * (16), polar harmonics (25), radial profile (17), wavelet moduli (9) and blurs (3). Lengths are in units of a sixteenth of the patch, so
 * that the patch size says how large the structures of interest are (half to double of the usual size). Immutable, thread-safe.
 */
final class StructureFeatures {

	private static final double[] JETS = { 1, 2, 4, 8 };
	private static final double[] BLURS = { 0.7, 2, 4 };

	/** Numbers per pixel and channel. */
	static final int DIMENSION = 4 * JETS.length + Rings.POLAR_VALUES + Rings.RADIAL_VALUES + 9 + BLURS.length;

	private final double unit;

	/** @param patch edge of the patches in pixels */
	StructureFeatures(int patch) {
		unit = Math.clamp(patch / 16.0, 0.5, 2.0);
	}

	/** @return how many pixels a tile must reach beyond the pixels of interest */
	int margin() {
		return (int) Math.ceil(31 * unit) + 2;
	}

	/**
	 * @param tile standardised values with a margin
	 * @param rows of the tile
	 * @param cols of the tile
	 * @param step distance of the pixels of interest
	 * @param down pixels of interest per column of the tile
	 * @param across pixels of interest per row
	 * @param into receives the numbers of each pixel of interest, row by row
	 * @param at where the first pixel's numbers begin
	 * @param stride from one pixel's numbers to the next one's
	 */
	void compute(float[] tile, int rows, int cols, int step, int down, int across, float[] into, int at, int stride) {
		int margin = margin();
		int k = at;
		for (double sigma : JETS) {
			jet(Convolution.blur(tile, rows, cols, sigma * unit), cols, sigma * unit, step, down, across, into, k, stride);
			k += 4;
		}
		Rings rings = new Rings(cols, unit);
		float[] smooth = Convolution.blur(tile, rows, cols, BLURS[0] * unit);
		for (int i = 0; i < down; i++) {
			for (int j = 0; j < across; j++) {
				int to = (i * across + j) * stride + k;
				rings.polar(smooth, margin + i * step, margin + j * step, into, to);
				rings.radial(tile, margin + i * step, margin + j * step, into, to + Rings.POLAR_VALUES);
			}
		}
		k += Rings.POLAR_VALUES + Rings.RADIAL_VALUES;
		for (float[] plane : Gabor.of(tile, rows, cols, unit)) {
			pick(plane, cols, step, down, across, into, k++, stride);
		}
		pick(smooth, cols, step, down, across, into, k++, stride);
		pick(Convolution.blur(tile, rows, cols, BLURS[1] * unit), cols, step, down, across, into, k++, stride);
		pick(Convolution.blur(tile, rows, cols, BLURS[2] * unit), cols, step, down, across, into, k, stride);
	}

	private void jet(float[] l, int cols, double sigma, int step, int down, int across, float[] into, int at, int stride) {
		int margin = margin();
		double s2 = sigma * sigma;
		for (int i = 0; i < down; i++) {
			for (int j = 0; j < across; j++) {
				int p = (margin + i * step) * cols + margin + j * step;
				double dx = 0.5 * (l[p + 1] - l[p - 1]);
				double dy = 0.5 * (l[p + cols] - l[p - cols]);
				double xx = s2 * (l[p + 1] - 2.0 * l[p] + l[p - 1]);
				double yy = s2 * (l[p + cols] - 2.0 * l[p] + l[p - cols]);
				double xy = s2 * 0.25 * (l[p + cols + 1] - l[p + cols - 1] - l[p - cols + 1] + l[p - cols - 1]);
				double half = Math.sqrt(0.25 * (xx - yy) * (xx - yy) + xy * xy);
				int to = (i * across + j) * stride + at;
				into[to] = l[p];
				into[to + 1] = (float) (sigma * Math.sqrt(dx * dx + dy * dy));
				into[to + 2] = (float) (0.5 * (xx + yy) + half);
				into[to + 3] = (float) (0.5 * (xx + yy) - half);
			}
		}
	}

	private void pick(float[] plane, int cols, int step, int down, int across, float[] into, int at, int stride) {
		int margin = margin();
		for (int i = 0; i < down; i++) {
			for (int j = 0; j < across; j++) {
				into[(i * across + j) * stride + at] = plane[(margin + i * step) * cols + margin + j * step];
			}
		}
	}
}
