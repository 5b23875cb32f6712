/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Objects;

import org.steerscope.data.Image;
import org.steerscope.data.NumericArray;
import org.steerscope.data.PixelGrid;

/**
 * An overview as a journal keeps it, read where it is needed: for images too large to hold.
 *
 * @param arrays one (rows × cols) per channel
 */
record StoredImage(PixelGrid grid, List<Plane> planes, List<NumericArray> arrays, List<String> processing, boolean simulated)
		implements Image {

	@Override
	public void read(int plane, int row, int col, int rows, int cols, float[] into) {
		Objects.checkFromIndexSize(row, rows, grid.rows());
		Objects.checkFromIndexSize(col, cols, grid.cols());
		double[] line = new double[cols];
		for (int r = 0; r < rows; r++) {
			arrays.get(plane).read((long) (row + r) * grid.cols() + col, line, cols);
			for (int c = 0; c < cols; c++) {
				into[r * cols + c] = (float) line[c];
			}
		}
	}
}
