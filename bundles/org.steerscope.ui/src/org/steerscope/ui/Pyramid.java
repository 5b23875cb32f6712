/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;

/**
 * Halved versions of one channel of an image, each pixel the mean of the known values among four, so that a large image looks smooth when
 * zoomed out and costs no more to draw than the canvas has pixels. Made when first wanted; takes a third of the channel's memory. Images
 * of more than {@link #MOST_PIXELS} pixels are not halved: they are read in place. Not thread-safe.
 */
public final class Pyramid {

	/** Largest image that is halved: 8192 × 8192. */
	public static final long MOST_PIXELS = 1L << 26;

	private static final int MOST_LEVELS = 12;

	private final Image image;
	private final int plane;
	private final float[][] levels = new float[MOST_LEVELS][];

	/**
	 * @param image what is shown
	 * @param plane which channel
	 */
	public Pyramid(Image image, int plane) {
		this.image = image;
		this.plane = plane;
	}

	/** @return whether it is of this channel of this very image */
	public boolean isOf(Image other, int channel) {
		return image == other && plane == channel;
	}

	/**
	 * @param zoom screen pixels per image pixel
	 * @return how often to halve, so that a pixel of the halved image is at most one of the screen
	 */
	public int level(double zoom) {
		PixelGrid g = image.grid();
		if ((long) g.rows() * g.cols() > MOST_PIXELS) {
			return 0;
		}
		int level = 0;
		while (level < MOST_LEVELS && zoom * (2 << level) <= 1 && Math.min(g.rows(), g.cols()) >> level > 1) {
			level++;
		}
		return level;
	}

	/** @return columns of the image halved so often */
	int cols(int level) {
		return Math.max(1, image.grid().cols() >> level);
	}

	/** @return rows of the image halved so often */
	int rows(int level) {
		return Math.max(1, image.grid().rows() >> level);
	}

	/** Reads a stretch of a row of the image halved so often. May block. */
	void read(int level, int row, int col, int count, float[] into) {
		if (level == 0) {
			image.read(plane, row, col, 1, count, into);
		} else {
			System.arraycopy(halved(level), row * cols(level) + col, into, 0, count);
		}
	}

	private float[] halved(int level) {
		if (levels[level - 1] == null) {
			int rows = rows(level);
			int cols = cols(level);
			int below = cols(level - 1);
			float[] half = new float[rows * cols];
			float[] upper = new float[below];
			float[] lower = new float[below];
			for (int r = 0; r < rows; r++) {
				read(level - 1, 2 * r, 0, below, upper);
				read(level - 1, Math.min(2 * r + 1, rows(level - 1) - 1), 0, below, lower);
				for (int c = 0; c < cols; c++) {
					int right = Math.min(2 * c + 1, below - 1);
					half[r * cols + c] = mean(upper[2 * c], upper[right], lower[2 * c], lower[right]);
				}
			}
			levels[level - 1] = half;
		}
		return levels[level - 1];
	}

	private static float mean(float a, float b, float c, float d) {
		float all = a + b + c + d;
		if (!Float.isNaN(all)) {
			return all / 4;
		}
		float sum = 0;
		int n = 0;
		for (float v : new float[] { a, b, c, d }) {
			if (!Float.isNaN(v)) {
				sum += v;
				n++;
			}
		}
		return n == 0 ? Float.NaN : sum / n;
	}
}
