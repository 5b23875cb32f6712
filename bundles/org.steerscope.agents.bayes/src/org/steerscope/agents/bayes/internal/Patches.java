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
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.numerics.ImageShape;

/**
 * The image patches of candidates as vectors: all channels after each other, row by row, standardised. Patches of more than
 * {@link #LARGEST} numbers are averaged down. Immutable.
 */
final class Patches implements FeatureExtractor.Features {

	/** Longest vector that is handed out. */
	static final int LARGEST = 2048;

	private final ImageTiles tiles;
	private final Candidates candidates;
	private final int pool;
	private final int edge;

	Patches(ImageTiles tiles, Candidates candidates) {
		this.tiles = tiles;
		this.candidates = candidates;
		pool = pool(candidates.patch(), tiles.planes());
		edge = candidates.patch() / pool;
	}

	/** @return edge of the square of pixels that one number of a patch of this size is the mean of */
	static int pool(int patch, int planes) {
		int p = 1;
		while (p < patch && square(patch / p) * planes > LARGEST) {
			p++;
		}
		return p;
	}

	private static long square(long a) {
		return a * a;
	}

	/** @return edge and channels as they are handed out */
	ImageShape shape() {
		return new ImageShape(edge, edge, tiles.planes());
	}

	/** @return edge of the square of pixels that one number of a patch is the mean of */
	int pool() {
		return pool;
	}

	/** @return numbers along the edge of a patch */
	int edge() {
		return edge;
	}

	@Override
	public int dimension() {
		return edge * edge * tiles.planes();
	}

	@Override
	public void read(int from, int count, double[] into) {
		float[] one = new float[dimension()];
		for (int i = 0; i < count; i++) {
			read(from + i, one, 0);
			for (int k = 0; k < one.length; k++) {
				into[i * one.length + k] = one[k];
			}
		}
	}

	/** @return distance of an element of the vector from the candidate's pixel, in image pixels, squared */
	double distance2(int element) {
		int r = element / edge % edge;
		int c = element % edge;
		double half = 0.5 * (pool - 1) - candidates.patch() / 2;
		return (r * pool + half) * (r * pool + half) + (c * pool + half) * (c * pool + half);
	}

	/**
	 * @param candidate its number
	 * @param into receives the vector
	 * @param at where in {@code into}
	 */
	void read(int candidate, float[] into, int at) {
		int size = candidates.patch();
		int row = candidates.row(candidate) - size / 2;
		int col = candidates.col(candidate) - size / 2;
		int k = at;
		for (int p = 0; p < tiles.planes(); p++) {
			float[] window = tiles.read(p, row, col, size, size);
			for (int r = 0; r < edge; r++) {
				for (int c = 0; c < edge; c++) {
					float sum = 0;
					for (int i = 0; i < pool; i++) {
						for (int j = 0; j < pool; j++) {
							sum += window[(r * pool + i) * size + c * pool + j];
						}
					}
					into[k++] = sum / (pool * pool);
				}
			}
		}
	}
}
