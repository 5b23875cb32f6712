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

import org.steerscope.numerics.GpData;

/**
 * Makes what a Gaussian process is trained on: a row for each value sought, in the order of the data, then one for each usable further
 * scalar, whose number follows the inputs. Further scalars are standardised, each by itself.
 */
final class GpRows {

	private GpRows() {
	}

	/** @param further how many further scalars are learned as well */
	static GpData of(GpInputs inputs, Data data, Warp warp, int further) {
		int n = data.size();
		double[] z = new double[n];
		Arrays.setAll(z, i -> warp.forward(data.upward()[i]));
		double[] noise = noise(warp, data);
		if (further == 0) {
			return new GpData(inputs.read(data.where()), z, noise, bounds(data));
		}
		int[] where = Arrays.copyOf(data.where(), n * (1 + further));
		double[] all = Arrays.copyOf(z, where.length);
		int[] output = new int[where.length];
		int rows = n;
		for (int o = 0; o < further; o++) {
			double[] scaled = standardised(data, o);
			for (int i = 0; i < n; i++) {
				if (!Double.isNaN(scaled[i])) {
					where[rows] = data.where()[i];
					all[rows] = scaled[i];
					output[rows++] = o + 1;
				}
			}
		}
		double[] plain = inputs.read(Arrays.copyOf(where, rows));
		int d = inputs.dimension();
		double[] x = new double[rows * (d + 1)];
		for (int i = 0; i < rows; i++) {
			System.arraycopy(plain, i * d, x, i * (d + 1), d);
			x[i * (d + 1) + d] = output[i];
		}
		GpData.Bound[] bounds = bounds(data);
		if (bounds != null) {
			bounds = Arrays.copyOf(bounds, rows);
			Arrays.fill(bounds, n, rows, GpData.Bound.EXACT);
		}
		return new GpData(x, Arrays.copyOf(all, rows), noise == null ? null : Arrays.copyOf(noise, rows), bounds);
	}

	/** @return the inputs of candidates for the value sought, where further scalars are learned as well */
	static double[] sought(double[] plain, int d, int count) {
		double[] x = new double[count * (d + 1)];
		for (int i = 0; i < count; i++) {
			System.arraycopy(plain, i * d, x, i * (d + 1), d);
		}
		return x;
	}

	/** @return what the values sought say, for the numerics; null if all are exact */
	static GpData.Bound[] bounds(Data data) {
		if (Arrays.stream(data.bound()).allMatch(b -> b == Data.Bound.EXACT)) {
			return null;
		}
		return Arrays.stream(data.bound()).map(b -> switch (b) {
		case EXACT -> GpData.Bound.EXACT;
		case AT_LEAST -> GpData.Bound.AT_LEAST;
		case AT_MOST -> GpData.Bound.AT_MOST;
		}).toArray(GpData.Bound[]::new);
	}

	private static double[] standardised(Data data, int output) {
		double[] v = new double[data.size()];
		Arrays.setAll(v, i -> output < data.others()[i].length ? data.others()[i][output] : Double.NaN);
		double mean = Arrays.stream(v).filter(Double::isFinite).average().orElse(0);
		double variance = Arrays.stream(v).filter(Double::isFinite).map(a -> (a - mean) * (a - mean)).average().orElse(0);
		Arrays.setAll(v, i -> Double.isFinite(v[i]) && variance > 0 ? (v[i] - mean) / Math.sqrt(variance) : Double.NaN);
		return v;
	}

	/** @return variances of the values that are known, carried through the transformation; null if none is */
	static double[] noise(Warp warp, Data data) {
		if (Arrays.stream(data.sd()).allMatch(Double::isNaN)) {
			return null;
		}
		double[] noise = new double[data.size()];
		for (int i = 0; i < noise.length; i++) {
			double sd = data.sd()[i] * Math.exp(warp.logSlope(data.upward()[i]));
			noise[i] = Double.isNaN(sd) ? 0 : sd * sd;
		}
		return noise;
	}
}
