/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;

/**
 * An overview taken after the sample had moved, shown in the frame of the first one: interpolated bilinearly; what has left the
 * field is filled in from the first.
 */
final class SampleFrame implements Image {

	private final Image first;
	private final Image taken;
	private final int rows;
	private final int cols;
	private final float down;
	private final float right;

	/**
	 * @param first the first overview
	 * @param taken a later one of the same size
	 * @param rows by how many rows the sample has moved down
	 * @param cols by how many columns it has moved to the right
	 */
	SampleFrame(Image first, Image taken, double rows, double cols) {
		this.first = first;
		this.taken = taken;
		this.rows = (int) Math.floor(rows);
		this.cols = (int) Math.floor(cols);
		this.down = (float) (rows - this.rows);
		this.right = (float) (cols - this.cols);
	}

	@Override
	public PixelGrid grid() {
		return taken.grid();
	}

	@Override
	public List<Plane> planes() {
		return taken.planes();
	}

	@Override
	public List<String> processing() {
		List<String> all = new ArrayList<>(taken.processing());
		all.add(String.format(Locale.ROOT, "moved back by %.2f rows and %.2f columns, filled in from the first overview", rows + down,
				cols + right));
		return all;
	}

	@Override
	public boolean simulated() {
		return taken.simulated();
	}

	@Override
	public void read(int plane, int row, int col, int height, int width, float[] into) {
		first.read(plane, row, col, height, width, into);
		int top = Math.max(row, -rows);
		int left = Math.max(col, -cols);
		int bottom = Math.min(row + height, grid().rows() - rows - (down > 0 ? 1 : 0));
		int end = Math.min(col + width, grid().cols() - cols - (right > 0 ? 1 : 0));
		if (top >= bottom || left >= end) {
			return;
		}
		int h = bottom - top + (down > 0 ? 1 : 0);
		int w = end - left + (right > 0 ? 1 : 0);
		float[] source = new float[Math.multiplyExact(h, w)];
		taken.read(plane, top + rows, left + cols, h, w, source);
		for (int r = top; r < bottom; r++) {
			for (int c = left; c < end; c++) {
				into[(r - row) * width + c - col] = between(source, (r - top) * w + c - left, w);
			}
		}
	}

	private float between(float[] source, int at, int w) {
		float upper = source[at];
		if (right > 0) {
			upper += right * (source[at + 1] - upper);
		}
		if (down == 0) {
			return upper;
		}
		float lower = source[at + w];
		if (right > 0) {
			lower += right * (source[at + w + 1] - lower);
		}
		return upper + down * (lower - upper);
	}
}
