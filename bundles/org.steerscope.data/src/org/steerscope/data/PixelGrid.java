/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

/**
 * The pixels of an image and where they lie: row = y down, col = x right, positions at pixel centres, origin at the top left
 * corner of the first pixel.
 *
 * @param rows number of rows
 * @param cols number of columns
 * @param pitchX width of a pixel in {@code unit}
 * @param pitchY height of a pixel in {@code unit}
 * @param unit metre, or {@link Unit#PIXEL} with pitch 1 where the size is unknown
 */
public record PixelGrid(int rows, int cols, double pitchX, double pitchY, Unit unit) {

	/** @throws IllegalArgumentException unless there are pixels of positive, finite size */
	public PixelGrid {
		if (rows < 1 || cols < 1 || !(pitchX > 0) || !(pitchY > 0) || Double.isInfinite(pitchX + pitchY)) {
			throw new IllegalArgumentException(
					"No image has %d × %d pixels of %s × %s".formatted(rows, cols, new Quantity(pitchY, unit), new Quantity(pitchX, unit)));
		}
	}

	/** @return a grid of square pixels of a size in metres */
	public static PixelGrid ofMetres(int rows, int cols, double pitch) {
		return new PixelGrid(rows, cols, pitch, pitch, Unit.METRE);
	}

	/** @return a grid whose size is unknown */
	public static PixelGrid uncalibrated(int rows, int cols) {
		return new PixelGrid(rows, cols, 1, 1, Unit.PIXEL);
	}

	/** @return whether positions are in metres */
	public boolean calibrated() {
		return unit.equals(Unit.METRE);
	}

	/** @return x of a column's centre */
	public double x(double col) {
		return (col + 0.5) * pitchX;
	}

	/** @return y of a row's centre */
	public double y(double row) {
		return (row + 0.5) * pitchY;
	}

	/** @return the centre of a pixel in a frame */
	public Position centre(Pixel p, Frame frame) {
		return new Position(frame, x(p.col()), y(p.row()));
	}

	/** @return the pixel a position falls into; may lie outside the grid */
	public Pixel pixel(Position p) {
		return new Pixel((int) Math.floor(p.y() / pitchY), (int) Math.floor(p.x() / pitchX));
	}

	/** @return whether the pixel is of this grid */
	public boolean contains(Pixel p) {
		return p.row() >= 0 && p.row() < rows && p.col() >= 0 && p.col() < cols;
	}

	/** @return width of the field of view in {@code unit} */
	public double width() {
		return cols * pitchX;
	}

	/** @return height of the field of view in {@code unit} */
	public double height() {
		return rows * pitchY;
	}
}
