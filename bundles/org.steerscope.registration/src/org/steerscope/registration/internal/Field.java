/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import org.steerscope.data.Image;

/**
 * One channel, averaged in blocks, without mean and tilt, of standard deviation 1. Immutable by convention.
 *
 * @param rows number of rows
 * @param cols number of columns
 * @param values rows × cols, row by row; all zero for a channel that shows nothing
 * @param flat whether the channel is constant (or a plane) within the resolution of its numbers
 */
record Field(int rows, int cols, double[] values, boolean flat) {

	/** Longest side after averaging, pixels. */
	static final int SIDE = 512;
	/** Structure below this part of the largest magnitude is rounding of {@code float}. */
	private static final double ROUNDING = 1.5e-7;

	/** @return how many pixels of a side of an image make one pixel here */
	static int block(int side) {
		return (side + SIDE - 1) / SIDE;
	}

	/**
	 * Reads a channel in stripes of a block's height: a large image is never in memory as a whole.
	 *
	 * @param image blocks as its reading does
	 * @param plane index of the channel
	 */
	static Field read(Image image, int plane) {
		int fullCols = image.grid().cols();
		int down = block(image.grid().rows());
		int across = block(fullCols);
		int rows = image.grid().rows() / down;
		int cols = fullCols / across;
		double[] values = new double[rows * cols];
		float[] stripe = new float[Math.multiplyExact(down, fullCols)];
		for (int r = 0; r < rows; r++) {
			image.read(plane, r * down, 0, down, fullCols, stripe);
			for (int c = 0; c < cols; c++) {
				values[r * cols + c] = average(stripe, fullCols, down, c * across, across);
			}
		}
		return of(rows, cols, values);
	}

	/** @return the mean of a block's finite values, NaN if it has none */
	private static double average(float[] stripe, int stride, int down, int from, int across) {
		double sum = 0;
		int count = 0;
		for (int r = 0; r < down; r++) {
			for (int i = r * stride + from, end = i + across; i < end; i++) {
				if (Float.isFinite(stripe[i])) {
					sum += stripe[i];
					count++;
				}
			}
		}
		return count == 0 ? Double.NaN : sum / count;
	}

	/** @param values handed over; NaN stands for no value and is replaced by the mean */
	static Field of(int rows, int cols, double[] values) {
		double sum = 0;
		double largest = 0;
		int count = 0;
		for (double v : values) {
			if (!Double.isNaN(v)) {
				sum += v;
				largest = Math.max(largest, Math.abs(v));
				count++;
			}
		}
		double mean = count == 0 ? 0 : sum / count;
		for (int i = 0; i < values.length; i++) {
			values[i] = Double.isNaN(values[i]) ? 0 : values[i] - mean;
		}
		level(rows, cols, values);
		double sd = Math.sqrt(sumOfSquares(values) / values.length);
		boolean flat = !(sd > ROUNDING * largest);
		for (int i = 0; i < values.length; i++) {
			values[i] = flat ? 0 : values[i] / sd;
		}
		return new Field(rows, cols, values, flat);
	}

	/** Takes the plane of least squares from values of mean 0; on a regular grid its two slopes are independent. */
	private static void level(int rows, int cols, double[] values) {
		double midRow = (rows - 1) / 2.0;
		double midCol = (cols - 1) / 2.0;
		double down = 0;
		double right = 0;
		double downNorm = 0;
		double rightNorm = 0;
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				double v = values[r * cols + c];
				down += (r - midRow) * v;
				right += (c - midCol) * v;
				downNorm += (r - midRow) * (r - midRow);
				rightNorm += (c - midCol) * (c - midCol);
			}
		}
		double slopeDown = downNorm == 0 ? 0 : down / downNorm;
		double slopeRight = rightNorm == 0 ? 0 : right / rightNorm;
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				values[r * cols + c] -= slopeDown * (r - midRow) + slopeRight * (c - midCol);
			}
		}
	}

	private static double sumOfSquares(double[] values) {
		double sum = 0;
		for (double v : values) {
			sum += v * v;
		}
		return sum;
	}

	/** @return this field lightly smoothed: the binomial 1 4 6 4 1 along both sides, edges continued */
	Field smooth() {
		double[] half = new double[values.length];
		double[] whole = new double[values.length];
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				int row = r * cols;
				half[row + c] = (6 * values[row + c] + 4 * (values[row + Math.max(c - 1, 0)] + values[row + Math.min(c + 1, cols - 1)])
						+ values[row + Math.max(c - 2, 0)] + values[row + Math.min(c + 2, cols - 1)]) / 16;
			}
		}
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				whole[r * cols + c] = (6 * half[r * cols + c]
						+ 4 * (half[Math.max(r - 1, 0) * cols + c] + half[Math.min(r + 1, rows - 1) * cols + c])
						+ half[Math.max(r - 2, 0) * cols + c] + half[Math.min(r + 2, rows - 1) * cols + c]) / 16;
			}
		}
		return new Field(rows, cols, whole, flat);
	}
}
