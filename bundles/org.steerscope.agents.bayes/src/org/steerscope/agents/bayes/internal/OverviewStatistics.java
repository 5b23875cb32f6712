/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.steerscope.run.PolicyContext;

/**
 * What the patches of an overview are like, in three numbers each of some of them, per channel of the standardised image: contrast,
 * sharpness (gradient against contrast) and grain (second difference against contrast). Immutable.
 *
 * @param values channel by channel: contrast, sharpness, grain
 */
record OverviewStatistics(float[][] values) {

	private static final int SAMPLE = 256;
	private static final int MOST_CHANNELS = 64;
	private static final String[] NAMES = { "contrast", "sharpness", "grain" };
	/** Distance of two distributions of {@link #SAMPLE} patches; by chance once in 10^13. */
	private static final double FAR = 0.35;

	/** @return those of an overview */
	static OverviewStatistics of(PolicyContext c) {
		ImageTiles tiles = new ImageTiles(c.overview());
		int size = c.candidates().size();
		int n = Math.min(SAMPLE, size);
		int edge = Math.clamp(c.candidates().patch(), 4, 32);
		int planes = Math.min(MOST_CHANNELS, tiles.planes());
		float[][] values = new float[3 * planes][n];
		for (int p = 0; p < planes; p++) {
			for (int i = 0; i < n; i++) {
				int candidate = (int) ((i + 0.5) * size / n);
				float[] t = tiles.read(p, c.candidates().row(candidate) - edge / 2, c.candidates().col(candidate) - edge / 2, edge, edge);
				double mean = 0;
				for (float v : t) {
					mean += v / t.length;
				}
				double contrast = 0;
				double first = 0;
				double second = 0;
				for (int k = 0; k < t.length; k++) {
					contrast += (t[k] - mean) * (t[k] - mean) / t.length;
					if (k % edge >= 2) {
						first += square(t[k] - t[k - 1]) / t.length;
						second += square(t[k] - 2 * t[k - 1] + t[k - 2]) / t.length;
					}
				}
				values[3 * p][i] = (float) contrast;
				values[3 * p + 1][i] = (float) (contrast > 0 ? first / contrast : 0);
				values[3 * p + 2][i] = (float) (contrast > 0 ? second / contrast : 0);
			}
		}
		return new OverviewStatistics(values);
	}

	private static double square(double v) {
		return v * v;
	}

	/** @return how another overview differs so much that its patches are of another kind, in words; empty if it does not */
	String unlike(OverviewStatistics other) {
		if (other.values.length != values.length) {
			return "The overview has other channels than the one the model began with";
		}
		double most = 0;
		int what = 0;
		for (int k = 0; k < values.length; k++) {
			double d = Statistics.distance(values[k], other.values[k]);
			if (d > most) {
				most = d;
				what = k;
			}
		}
		return most < FAR ? ""
				: String.format(Locale.ROOT, "The overview is not like the one the model began with: the %s of its patches is %.2g times what it was (median, channel %d)",
						NAMES[what % 3], median(other.values[what]) / Math.max(1e-9, median(values[what])), what / 3 + 1);
	}

	/** @return whether there is nothing to be seen: no patch of any channel has contrast */
	boolean blank() {
		for (int k = 0; k < values.length; k += NAMES.length) {
			for (float contrast : values[k]) {
				if (contrast > 0) {
					return false;
				}
			}
		}
		return true;
	}

	private static double median(float[] v) {
		float[] sorted = v.clone();
		java.util.Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Writes it. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(values.length);
		out.writeInt(values[0].length);
		for (float[] v : values) {
			Snapshots.write(out, v);
		}
	}

	/** @return what {@link #save} wrote */
	static OverviewStatistics load(DataInputStream in) throws IOException {
		int rows = Snapshots.length(in.readInt(), 3 * MOST_CHANNELS);
		float[][] values = new float[rows][Snapshots.length(in.readInt(), SAMPLE)];
		for (float[] v : values) {
			Snapshots.floats(in, v);
		}
		return new OverviewStatistics(values);
	}
}
