/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.Candidates;

/**
 * What features are made from: structure features of tiles, and patches under a window. Immutable, thread-safe.
 *
 * @param image the overview
 * @param candidates all of them
 * @param grid the candidates in tiles
 * @param structure computes the structure features
 * @param patches the patches
 * @param window factor of each number of a patch
 */
record FeatureSource(ImageTiles image, Candidates candidates, TileGrid grid, StructureFeatures structure, Patches patches,
		float[] window) {

	FeatureSource(ImageTiles image, Candidates candidates) {
		this(image, candidates, TileGrid.of(candidates), new StructureFeatures(candidates.patch()), new Patches(image, candidates),
				null);
	}

	/** Computes the window if there is none: a normal one of 6 pixels for patches of 16. */
	FeatureSource {
		if (window == null) {
			window = new float[patches.dimension()];
			double unit = candidates.patch() / 16.0;
			for (int i = 0; i < window.length; i++) {
				window[i] = (float) Math.exp(-patches.distance2(i) / (36 * unit * unit));
			}
		}
	}

	/** @return number of structure features of a candidate that do not change when the image is turned, all channels together */
	int invariants() {
		return image.planes() * StructureFeatures.INVARIANT;
	}

	/** @return number of all structure features of a candidate: those, then the others */
	int structures() {
		return image.planes() * StructureFeatures.DIMENSION;
	}

	/**
	 * @param tile some candidates
	 * @param into receives their structure features, candidate by candidate
	 */
	void structure(TileGrid.Tile tile, float[] into) {
		int step = candidates.step();
		int margin = structure.margin();
		int rows = (tile.down() - 1) * step + 1 + 2 * margin;
		int cols = (tile.across() - 1) * step + 1 + 2 * margin;
		int row = candidates.patch() / 2 + tile.row() * step - margin;
		int col = candidates.patch() / 2 + tile.col() * step - margin;
		for (int p = 0; p < image.planes(); p++) {
			structure.compute(image.readRows(p, row, col, rows, cols), step, tile.down(), tile.across(), into,
					p * StructureFeatures.DIMENSION, structures());
		}
		if (image.planes() > 1) {
			for (int i = 0; i < tile.size(); i++) {
				sort(into, i * structures());
			}
		}
	}

	/** Brings one candidate's features into order: of all channels those that do not change when the image is turned, then the others. */
	private void sort(float[] features, int at) {
		int d = StructureFeatures.DIMENSION;
		int v = StructureFeatures.INVARIANT;
		float[] turning = new float[image.planes() * (d - v)];
		for (int p = 0; p < image.planes(); p++) {
			System.arraycopy(features, at + p * d + v, turning, p * (d - v), d - v);
			System.arraycopy(features, at + p * d, features, at + p * v, v);
		}
		System.arraycopy(turning, 0, features, at + invariants(), turning.length);
	}

	/**
	 * @param candidate its number
	 * @param into receives its patch under the window
	 * @param at where
	 */
	void windowed(int candidate, double[] into, int at) {
		float[] patch = new float[window.length];
		patches.read(candidate, patch, 0);
		for (int c = 0; c < patch.length; c++) {
			into[at + c] = patch[c] * window[c];
		}
	}
}
