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
import java.util.List;

import org.steerscope.learning.Candidates;

/**
 * The grid of candidates cut into tiles of about 192 × 192 image pixels, so that nothing needs memory for a whole large map.
 *
 * @param candidates all of them
 * @param edge candidates along the edge of a tile
 */
record TileGrid(Candidates candidates, int edge) {

	private static final int PIXELS = 192;

	/**
	 * @param row first row in the grid of candidates
	 * @param col first column
	 * @param down candidates in a column of the tile
	 * @param across candidates in a row of the tile
	 */
	record Tile(int row, int col, int down, int across) {

		/** @return how many candidates it holds */
		int size() {
			return down * across;
		}
	}

	static TileGrid of(Candidates candidates) {
		return new TileGrid(candidates, Math.max(1, PIXELS / candidates.step()));
	}

	/** @return all tiles, row by row */
	List<Tile> tiles() {
		List<Tile> tiles = new ArrayList<>();
		for (int r = 0; r < candidates.gridRows(); r += edge) {
			for (int c = 0; c < candidates.gridCols(); c += edge) {
				tiles.add(new Tile(r, c, Math.min(edge, candidates.gridRows() - r), Math.min(edge, candidates.gridCols() - c)));
			}
		}
		return tiles;
	}

	/** @return how many candidates a tile holds at most */
	int largest() {
		return Math.min(edge, candidates.gridRows()) * Math.min(edge, candidates.gridCols());
	}

	/** @return the number of the i-th candidate of a tile */
	int candidate(Tile tile, int i) {
		return (tile.row() + i / tile.across()) * candidates.gridCols() + tile.col() + i % tile.across();
	}
}
