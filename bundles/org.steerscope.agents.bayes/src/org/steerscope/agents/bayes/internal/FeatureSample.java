/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Parallel;

/**
 * Raw features of evenly spread candidates, from which scales and components are learned. The arrays must not be changed by several.
 *
 * @param size how many
 * @param structure their structure features, size × d
 * @param windowed their patches under a window, size × p
 */
record FeatureSample(int size, double[] structure, double[] windowed) {

	private static final int LARGEST = 12_000;
	private static final int TILES = 32;

	/** Every so many candidates of every so many tiles: at most about {@value #LARGEST} of {@value #TILES} tiles. */
	static FeatureSample of(Blas blas, FeatureSource source) {
		List<TileGrid.Tile> tiles = source.grid().tiles();
		int every = Math.max(1, tiles.size() / TILES);
		int count = (tiles.size() - every / 2 + every - 1) / every;
		long[] before = new long[count + 1];
		for (int t = 0; t < count; t++) {
			before[t + 1] = before[t] + tiles.get(every / 2 + t * every).size();
		}
		int stride = Math.toIntExact(Math.max(1, (before[count] + LARGEST - 1) / LARGEST));
		int size = Math.toIntExact((before[count] + stride - 1) / stride);
		int d = source.structures();
		int p = source.window().length;
		double[] structure = new double[size * d];
		double[] windowed = new double[size * p];
		Parallel.run(blas, count, () -> {
			float[] features = new float[source.grid().largest() * d];
			return t -> {
				TileGrid.Tile tile = tiles.get(every / 2 + t * every);
				source.structure(tile, features);
				int m = Math.toIntExact((before[t] + stride - 1) / stride);
				for (long seen = (long) m * stride; seen < before[t + 1]; seen += stride, m++) {
					int i = Math.toIntExact(seen - before[t]);
					for (int c = 0; c < d; c++) {
						structure[m * d + c] = features[i * d + c];
					}
					source.windowed(source.grid().candidate(tile, i), windowed, m * p);
				}
			};
		});
		return new FeatureSample(size, structure, windowed);
	}

	/** @return columns from one to before another of the structure features, size × so many */
	double[] columns(int from, int to) {
		int d = structure.length / size;
		double[] out = new double[size * (to - from)];
		for (int i = 0; i < size; i++) {
			System.arraycopy(structure, i * d + from, out, i * (to - from), to - from);
		}
		return out;
	}
}
