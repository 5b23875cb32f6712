/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;

/**
 * The pixels of an overview that may be measured: every {@code step}-th one whose patch lies wholly inside. The patch of (r, c)
 * covers rows r − patch/2 … r − patch/2 + patch − 1, and columns likewise. Numbered row by row; a lazy grid, it holds no copies.
 * Immutable.
 *
 * @param imageRows rows of the overview
 * @param imageCols columns of the overview
 * @param patch edge of the square patch in pixels
 * @param step distance between neighbours in pixels
 */
public record Candidates(int imageRows, int imageCols, int patch, int step) {

	/** @throws ProblemException if no patch fits */
	public Candidates {
		if (patch < 1 || step < 1 || patch > imageRows || patch > imageCols) {
			throw new ProblemException(
					"A patch of %d × %d pixels, step %d, does not fit an overview of %d × %d".formatted(patch, patch, step,
							imageRows, imageCols),
					"candidates", "Choose a patch from 1 to %d pixels and a step of at least 1"
							.formatted(Math.min(imageRows, imageCols)));
		}
	}

	/** @return the candidates of an overview */
	public static Candidates of(PixelGrid grid, int patch, int step) {
		return new Candidates(grid.rows(), grid.cols(), patch, step);
	}

	/** @return number of rows of candidates */
	public int gridRows() {
		return (imageRows - patch) / step + 1;
	}

	/** @return number of columns of candidates */
	public int gridCols() {
		return (imageCols - patch) / step + 1;
	}

	/** @return how many there are */
	public int size() {
		return Math.multiplyExact(gridRows(), gridCols());
	}

	/** @return the pixel of a candidate */
	public Pixel pixel(int index) {
		return new Pixel(row(index), col(index));
	}

	/** @return the image row of a candidate */
	public int row(int index) {
		return patch / 2 + index / gridCols() * step;
	}

	/** @return the image column of a candidate */
	public int col(int index) {
		return patch / 2 + index % gridCols() * step;
	}

	/** @return the number of the candidate at a pixel, or −1 if that pixel is none */
	public int indexOf(Pixel pixel) {
		int r = pixel.row() - patch / 2;
		int c = pixel.col() - patch / 2;
		if (r < 0 || c < 0 || r % step != 0 || c % step != 0 || r / step >= gridRows() || c / step >= gridCols()) {
			return -1;
		}
		return r / step * gridCols() + c / step;
	}
}
