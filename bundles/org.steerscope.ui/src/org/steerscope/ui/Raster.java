/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.steerscope.learning.Candidates;

/**
 * Values of candidates laid over an image: a predicted map, an uncertainty. The arrays are not copied and must not be changed.
 *
 * @param candidates where the values lie
 * @param values one per candidate; NaN is transparent
 * @param contrast which values get the end colours
 * @param map the colours
 * @param opacity 0 (invisible) to 1
 */
public record Raster(Candidates candidates, float[] values, Contrast contrast, ColourMap map, double opacity) {

	/**
	 * @param row row of the image
	 * @param col column of the image
	 * @return the candidate whose cell (as large as the candidates' step) covers that pixel; −1 outside
	 */
	public int candidate(int row, int col) {
		int step = candidates.step();
		int half = candidates.patch() / 2 - step / 2;
		int r = Math.floorDiv(row - half, step);
		int c = Math.floorDiv(col - half, step);
		return r < 0 || c < 0 || r >= candidates.gridRows() || c >= candidates.gridCols() ? -1 : r * candidates.gridCols() + c;
	}
}
