/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.List;
import java.util.Objects;

/** An image held in memory. */
record MemoryImage(PixelGrid grid, List<Plane> planes, List<float[]> values, List<String> processing, boolean simulated)
		implements Image {

	MemoryImage {
		planes = List.copyOf(planes);
		values = List.copyOf(values);
		processing = List.copyOf(processing);
		if (planes.isEmpty() || planes.size() != values.size()) {
			throw new IllegalArgumentException(
					"An image of %d channels cannot have %d planes".formatted(planes.size(), values.size()));
		}
		for (float[] plane : values) {
			if (plane.length != (long) grid.rows() * grid.cols()) {
				throw new IllegalArgumentException("A plane of %d values does not fill %d × %d pixels"
						.formatted(plane.length, grid.rows(), grid.cols()));
			}
		}
	}

	@Override
	public void read(int plane, int row, int col, int rows, int cols, float[] into) {
		Objects.checkFromIndexSize(row, rows, grid.rows());
		Objects.checkFromIndexSize(col, cols, grid.cols());
		float[] from = values.get(plane);
		for (int r = 0; r < rows; r++) {
			System.arraycopy(from, (row + r) * grid.cols() + col, into, r * cols, cols);
		}
	}

	@Override
	public float value(int plane, int row, int col) {
		Objects.checkIndex(row, grid.rows());
		Objects.checkIndex(col, grid.cols());
		return values.get(plane)[row * grid.cols() + col];
	}
}
