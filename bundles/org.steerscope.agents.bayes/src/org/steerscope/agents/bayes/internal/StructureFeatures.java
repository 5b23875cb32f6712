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
 * (16), polar harmonics (25), radial profile (17), wavelet moduli (9) and blurs (3); and in 6 that tell which way it runs: differences of
 * wavelet moduli between crossed directions. Lengths are in units of a sixteenth of the patch, so
 * that the patch size says how large the structures of interest are (half to double of the usual size). Immutable, thread-safe.
 */
final class StructureFeatures {

	private static final double[] JETS = { 1, 2, 4, 8 };
	private static final double[] BLURS = { 0.7, 2, 4 };

	/** Numbers per pixel and channel that do not change when the image is turned; they come first. */
	static final int INVARIANT = 4 * JETS.length + Rings.POLAR_VALUES + Rings.RADIAL_VALUES + Gabor.SUMMARIES + BLURS.length;
	/** Numbers per pixel and channel. */
	static final int DIMENSION = INVARIANT + Gabor.DIRECTIONS;

	private final double unit;

	/** @param patch edge of the patches in pixels */
	StructureFeatures(int patch) {
		unit = unit(patch);
	}

	/** @return the unit of lengths for patches of an edge, in pixels */
	static double unit(int patch) {
		return Math.clamp(patch / 16.0, 0.5, 2.0);
	}

	/** @return how many pixels a tile must reach beyond the pixels of interest */
	int margin() {
		return (int) Math.ceil(31 * unit) + 2;
	}

	/**
	 * @param tile rows of standardised values with a margin
	 * @param step distance of the pixels of interest
	 * @param down pixels of interest per column of the tile
	 * @param across pixels of interest per row
	 * @param into receives the numbers of each pixel of interest, row by row
	 * @param at where the first pixel's numbers begin
	 * @param stride from one pixel's numbers to the next one's
	 */
	void compute(float[][] tile, int step, int down, int across, float[] into, int at, int stride) {
		int margin = margin();
		float[][] transposed = Convolution.transposed(tile);
		Picker picker = new Picker(step, down, across, into, stride);
		int k = at;
		float[][][] blurs = new float[BLURS.length][][];
		for (double sigma : JETS) {
			float[][] blurred = Convolution.blur(transposed, margin - 1, sigma * unit);
			for (int b = 0; b < BLURS.length; b++) {
				blurs[b] = BLURS[b] == sigma ? blurred : blurs[b];
			}
			jet(blurred, sigma * unit, picker, k);
			k += 4;
		}
		int polar = k;
		int radial = polar + Rings.POLAR_VALUES;
		k = radial + Rings.RADIAL_VALUES;
		float[][][] wavelets = Gabor.of(transposed, margin, unit);
		for (int i = 0; i < wavelets.length; i++) {
			picker.pick(wavelets[i], 0, i < Gabor.SUMMARIES ? k++ : at + INVARIANT + i - Gabor.SUMMARIES);
		}
		for (int b = 0; b < BLURS.length; b++) {
			if (blurs[b] == null) {
				blurs[b] = Convolution.blur(transposed, margin - reach(), BLURS[b] * unit);
			}
			picker.pick(blurs[b], (blurs[b].length - ((down - 1) * step + 1)) / 2, k++);
		}
		rings(tile, blurs[0], picker, polar, radial);
	}

	/** How far the circles of polar harmonics reach. */
	private int reach() {
		return (int) Math.ceil(7 * unit) + 1;
	}

	private void rings(float[][] tile, float[][] smooth, Picker picker, int polar, int radial) {
		int width = (picker.across - 1) * picker.step + 1;
		Rings rings = new Rings(width, unit);
		double[][] raw = doubles(tile);
		double[][] blurred = doubles(smooth);
		float[][] polars = new float[Rings.POLAR_VALUES][width];
		float[][] radials = new float[Rings.RADIAL_VALUES][width];
		for (int i = 0; i < picker.down; i++) {
			rings.polar(blurred, reach() + i * picker.step, reach(), polars);
			rings.radial(raw, margin() + i * picker.step, margin(), radials);
			for (int k = 0; k < polars.length; k++) {
				picker.pick(polars[k], 0, i, polar + k);
			}
			for (int k = 0; k < radials.length; k++) {
				picker.pick(radials[k], 0, i, radial + k);
			}
		}
	}

	private static double[][] doubles(float[][] rows) {
		double[][] out = new double[rows.length][rows[0].length];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				out[r][c] = rows[r][c];
			}
		}
		return out;
	}

	/** Four numbers of each pixel of interest, from an image with a border of one pixel round them. */
	private static void jet(float[][] l, double sigma, Picker picker, int at) {
		double s2 = sigma * sigma;
		for (int i = 0; i < picker.down; i++) {
			float[] up = l[i * picker.step];
			float[] mid = l[i * picker.step + 1];
			float[] low = l[i * picker.step + 2];
			int to = i * picker.across * picker.stride + at;
			for (int j = 0; j < picker.across; j++) {
				int p = j * picker.step + 1;
				double dx = 0.5 * (mid[p + 1] - mid[p - 1]);
				double dy = 0.5 * (low[p] - up[p]);
				double xx = s2 * (mid[p + 1] - 2.0 * mid[p] + mid[p - 1]);
				double yy = s2 * (low[p] - 2.0 * mid[p] + up[p]);
				double xy = s2 * 0.25 * (low[p + 1] - low[p - 1] - up[p + 1] + up[p - 1]);
				double half = Math.sqrt(0.25 * (xx - yy) * (xx - yy) + xy * xy);
				picker.into[to] = mid[p];
				picker.into[to + 1] = (float) (sigma * Math.sqrt(dx * dx + dy * dy));
				picker.into[to + 2] = (float) (0.5 * (xx + yy) + half);
				picker.into[to + 3] = (float) (0.5 * (xx + yy) - half);
				to += picker.stride;
			}
		}
	}

	/** Takes the pixels of interest out of an image. */
	private record Picker(int step, int down, int across, float[] into, int stride) {

		void pick(float[][] image, int border, int at) {
			for (int i = 0; i < down; i++) {
				pick(image[border + i * step], border, i, at);
			}
		}

		void pick(float[] row, int border, int i, int at) {
			int to = i * across * stride + at;
			for (int j = 0; j < across; j++) {
				into[to] = row[border + j * step];
				to += stride;
			}
		}
	}
}
