/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import java.util.Arrays;

import org.steerscope.registration.internal.Peaks.Peak;

/**
 * Finds the top of a peak by computing the correlation surface on a fine grid around it, as a product of matrices (Guizar-Sicairos,
 * Thurman and Fienup, Opt. Lett. 33 (2008) 156): the whole surface need not be up-sampled.
 */
final class UpsampledTransform {

	/** Points of the grid per pixel. */
	static final int FACTOR = 20;
	/** The grid reaches this far from the start, points. */
	private static final int REACH = 3 * FACTOR / 2;

	private UpsampledTransform() {
	}

	/**
	 * @param spectrum of the correlation surface
	 * @param start a shift within a pixel and a half of the top
	 * @return the top, by a parabola between the points of the grid
	 */
	static Peak refine(Spectrum spectrum, Peak start) {
		double[][] grid = around(spectrum, start.rows(), start.cols());
		int row = 0;
		int col = 0;
		for (int u = 0; u < grid.length; u++) {
			for (int v = 0; v < grid[u].length; v++) {
				if (grid[u][v] > grid[row][col]) {
					row = u;
					col = v;
				}
			}
		}
		double down = row == 0 || row == 2 * REACH ? 0 : Peaks.vertex(grid[row - 1][col], grid[row][col], grid[row + 1][col]);
		double right = col == 0 || col == 2 * REACH ? 0 : Peaks.vertex(grid[row][col - 1], grid[row][col], grid[row][col + 1]);
		return new Peak(start.rows() + (row - REACH + down) / FACTOR, start.cols() + (col - REACH + right) / FACTOR, grid[row][col]);
	}

	/** @return the surface at steps of 1/{@value #FACTOR} pixel around a shift, the shift itself in the middle */
	static double[][] around(Spectrum spectrum, double rows, double cols) {
		int n = 2 * REACH + 1;
		double[][] grid = new double[n][n];
		double[] re = new double[spectrum.cols()];
		double[] im = new double[spectrum.cols()];
		double[][] cos = new double[n][spectrum.cols()];
		double[][] sin = new double[n][spectrum.cols()];
		for (int v = 0; v < n; v++) {
			for (int l = 0; l < spectrum.cols(); l++) {
				double phase = 2 * Math.PI * Spectrum.frequency(l, spectrum.cols()) * (cols + (v - REACH) / (double) FACTOR);
				cos[v][l] = Math.cos(phase);
				sin[v][l] = Math.sin(phase);
			}
		}
		for (int u = 0; u < n; u++) {
			row(spectrum, rows + (u - REACH) / (double) FACTOR, re, im);
			for (int v = 0; v < n; v++) {
				double sum = 0;
				for (int l = 0; l < re.length; l++) {
					sum += re[l] * cos[v][l] - im[l] * sin[v][l];
				}
				grid[u][v] = sum;
			}
		}
		return grid;
	}

	/** Sums the waves down the columns at one fractional row. */
	private static void row(Spectrum spectrum, double at, double[] re, double[] im) {
		Arrays.fill(re, 0);
		Arrays.fill(im, 0);
		for (int k = 0; k < spectrum.rows(); k++) {
			double phase = 2 * Math.PI * Spectrum.frequency(k, spectrum.rows()) * at;
			double cos = Math.cos(phase);
			double sin = Math.sin(phase);
			double[] a = spectrum.re()[k];
			double[] b = spectrum.im()[k];
			for (int l = 0; l < re.length; l++) {
				re[l] += a[l] * cos - b[l] * sin;
				im[l] += a[l] * sin + b[l] * cos;
			}
		}
	}
}
