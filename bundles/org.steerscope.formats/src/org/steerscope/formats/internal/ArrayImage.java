/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.util.List;
import java.util.Objects;

import org.steerscope.data.Image;
import org.steerscope.data.NumericArray;
import org.steerscope.data.PixelGrid;

/**
 * An image over arrays of a file. Planes up to {@value #MAX_HELD} pixels are held in memory from the first access on, larger ones read
 * row by row. Thread-safe.
 */
final class ArrayImage implements Image {

	private static final int MAX_HELD = 1 << 24;

	/**
	 * Where a plane's values are.
	 *
	 * @param array the file's array
	 * @param from index of the plane's first value
	 */
	record Place(NumericArray array, long from) {
	}

	private final PixelGrid grid;
	private final List<Plane> planes;
	private final List<Place> places;
	private final List<String> processing;
	private final boolean simulated;
	private final float[][] held;

	ArrayImage(PixelGrid grid, List<Plane> planes, List<Place> places, List<String> processing, boolean simulated) {
		this.grid = grid;
		this.planes = List.copyOf(planes);
		this.places = List.copyOf(places);
		this.processing = List.copyOf(processing);
		this.simulated = simulated;
		this.held = new float[planes.size()][];
	}

	@Override
	public PixelGrid grid() {
		return grid;
	}

	@Override
	public List<Plane> planes() {
		return planes;
	}

	@Override
	public List<String> processing() {
		return processing;
	}

	@Override
	public boolean simulated() {
		return simulated;
	}

	@Override
	public void read(int plane, int row, int col, int rows, int cols, float[] into) {
		Objects.checkFromIndexSize(row, rows, grid.rows());
		Objects.checkFromIndexSize(col, cols, grid.cols());
		float[] whole = held(plane);
		double[] line = whole == null ? new double[cols] : null;
		for (int r = 0; r < rows; r++) {
			long at = (long) (row + r) * grid.cols() + col;
			if (whole != null) {
				System.arraycopy(whole, (int) at, into, r * cols, cols);
			} else {
				Place place = places.get(plane);
				place.array().read(place.from() + at, line, cols);
				for (int c = 0; c < cols; c++) {
					into[r * cols + c] = (float) line[c];
				}
			}
		}
	}

	private synchronized float[] held(int plane) {
		if (held[plane] == null && (long) grid.rows() * grid.cols() <= MAX_HELD) {
			float[] values = new float[grid.rows() * grid.cols()];
			double[] line = new double[grid.cols()];
			Place place = places.get(plane);
			for (int r = 0; r < grid.rows(); r++) {
				place.array().read(place.from() + (long) r * grid.cols(), line, line.length);
				for (int c = 0; c < line.length; c++) {
					values[r * line.length + c] = (float) line[c];
				}
			}
			held[plane] = values;
		}
		return held[plane];
	}
}
