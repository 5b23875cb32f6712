/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;

/**
 * What a physical hypothesis may speak of at each candidate: {@code x} and {@code y}, the place in widths of the overview from its left
 * upper corner; and for each channel k {@code ik}, its intensity (smoothed by a pixel, mean 0 and standard deviation 1 over the overview),
 * {@code gk}, the length of its gradient per pixel, and {@code dk}, the distance in pixels from the border between its dark and its bright
 * parts, negative in the bright ones. Immutable.
 */
final class SceneVariables implements FeatureExtractor.Features {

	private static final double SMOOTHING = 1;
	private static final int LEVELS = 256;

	private final Candidates candidates;
	private final float[][] planes;
	private final List<String> names;

	/** Computes them once over the whole overview. */
	SceneVariables(ImageTiles image, Candidates candidates) {
		this.candidates = candidates;
		int rows = candidates.imageRows();
		int cols = candidates.imageCols();
		List<String> all = new ArrayList<>(List.of("x", "y"));
		planes = new float[3 * image.planes()][];
		for (int p = 0; p < image.planes(); p++) {
			int border = Convolution.radius(SMOOTHING);
			float[][] blurred = Convolution.blur(
					Convolution.transposed(image.readRows(p, -border, -border, rows + 2 * border, cols + 2 * border)), border, SMOOTHING);
			planes[3 * p] = flat(blurred, rows, cols);
			planes[3 * p + 1] = gradient(planes[3 * p], rows, cols);
			planes[3 * p + 2] = distance(planes[3 * p], rows, cols);
			all.addAll(List.of("i" + (p + 1), "g" + (p + 1), "d" + (p + 1)));
		}
		names = List.copyOf(all);
	}

	private static float[] flat(float[][] lines, int rows, int cols) {
		float[] flat = new float[rows * cols];
		for (int r = 0; r < rows; r++) {
			System.arraycopy(lines[r], 0, flat, r * cols, cols);
		}
		return flat;
	}

	private static float[] gradient(float[] v, int rows, int cols) {
		float[] g = new float[v.length];
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				double dy = half(v, r, c, rows, cols, 1, 0);
				double dx = half(v, r, c, rows, cols, 0, 1);
				g[r * cols + c] = (float) Math.hypot(dx, dy);
			}
		}
		return g;
	}

	private static double half(float[] v, int r, int c, int rows, int cols, int down, int right) {
		int r1 = Math.min(rows - 1, r + down);
		int c1 = Math.min(cols - 1, c + right);
		int r0 = Math.max(0, r - down);
		int c0 = Math.max(0, c - right);
		int steps = r1 - r0 + c1 - c0;
		return steps == 0 ? 0 : (v[r1 * cols + c1] - v[r0 * cols + c0]) / (double) steps;
	}

	/** Signed distance from the border at Otsu's threshold; 0 everywhere for a constant channel. */
	private static float[] distance(float[] v, int rows, int cols) {
		float threshold = otsu(v);
		boolean[] bright = new boolean[v.length];
		int count = 0;
		for (int i = 0; i < v.length; i++) {
			bright[i] = v[i] > threshold;
			count += bright[i] ? 1 : 0;
		}
		float[] d = new float[v.length];
		if (count == 0 || count == v.length) {
			return d;
		}
		double[] toBright = squaredDistance(bright, true, rows, cols);
		double[] toDark = squaredDistance(bright, false, rows, cols);
		for (int i = 0; i < d.length; i++) {
			d[i] = (float) (bright[i] ? 0.5 - Math.sqrt(toDark[i]) : Math.sqrt(toBright[i]) - 0.5);
		}
		return d;
	}

	/** The threshold that parts two classes best (Otsu 1979). */
	static float otsu(float[] v) {
		float min = Float.POSITIVE_INFINITY;
		float max = Float.NEGATIVE_INFINITY;
		for (float a : v) {
			min = Math.min(min, a);
			max = Math.max(max, a);
		}
		if (!(max > min)) {
			return max;
		}
		long[] histogram = new long[LEVELS];
		double total = 0;
		for (float a : v) {
			int level = (int) ((a - min) / (max - min) * (LEVELS - 1));
			histogram[level]++;
			total += level;
		}
		double below = 0;
		long n = 0;
		double best = -1;
		int at = 0;
		for (int level = 0; level < LEVELS - 1; level++) {
			n += histogram[level];
			below += (double) level * histogram[level];
			if (n == 0 || n == v.length) {
				continue;
			}
			double gap = below / n - (total - below) / (v.length - n);
			double between = gap * gap * n * (v.length - n);
			if (between > best) {
				best = between;
				at = level;
			}
		}
		return min + (at + 1) * (max - min) / (LEVELS - 1);
	}

	/** Squared Euclidean distance to the nearest pixel of a class, in linear time (Felzenszwalb and Huttenlocher 2012). */
	static double[] squaredDistance(boolean[] bright, boolean wanted, int rows, int cols) {
		double far = 4.0 * (rows + cols) * (rows + cols);
		double[] d = new double[bright.length];
		for (int i = 0; i < d.length; i++) {
			d[i] = bright[i] == wanted ? 0 : far;
		}
		double[] line = new double[Math.max(rows, cols)];
		for (int c = 0; c < cols; c++) {
			for (int r = 0; r < rows; r++) {
				line[r] = d[r * cols + c];
			}
			double[] least = envelope(line, rows);
			for (int r = 0; r < rows; r++) {
				d[r * cols + c] = least[r];
			}
		}
		for (int r = 0; r < rows; r++) {
			System.arraycopy(d, r * cols, line, 0, cols);
			System.arraycopy(envelope(line, cols), 0, d, r * cols, cols);
		}
		return d;
	}

	/** min over q of f(q) + (p − q)², by the lower envelope of parabolas. */
	private static double[] envelope(double[] f, int n) {
		int[] at = new int[n];
		double[] from = new double[n + 1];
		int k = 0;
		from[0] = Double.NEGATIVE_INFINITY;
		from[1] = Double.POSITIVE_INFINITY;
		for (int q = 1; q < n; q++) {
			double s = crossing(f, q, at[k]);
			while (s <= from[k]) {
				k--;
				s = crossing(f, q, at[k]);
			}
			k++;
			at[k] = q;
			from[k] = s;
			from[k + 1] = Double.POSITIVE_INFINITY;
		}
		double[] least = new double[n];
		k = 0;
		for (int p = 0; p < n; p++) {
			while (from[k + 1] < p) {
				k++;
			}
			least[p] = (double) (p - at[k]) * (p - at[k]) + f[at[k]];
		}
		return least;
	}

	private static double crossing(double[] f, int q, int p) {
		return (f[q] + (double) q * q - f[p] - (double) p * p) / (2.0 * (q - p));
	}

	/** @return names of the variables, in the order of a vector */
	List<String> names() {
		return names;
	}

	@Override
	public int dimension() {
		return names.size();
	}

	@Override
	public void read(int from, int count, double[] into) {
		int d = dimension();
		double width = candidates.imageCols();
		for (int i = 0; i < count; i++) {
			int row = candidates.row(from + i);
			int col = candidates.col(from + i);
			into[i * d] = (col + 0.5) / width;
			into[i * d + 1] = (row + 0.5) / width;
			for (int p = 0; p < planes.length; p++) {
				into[i * d + 2 + p] = planes[p][row * candidates.imageCols() + col];
			}
		}
	}

	@Override
	public String toString() {
		return Arrays.toString(names.toArray());
	}
}
