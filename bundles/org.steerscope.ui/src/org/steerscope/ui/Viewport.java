/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

/**
 * Which part of an image a canvas shows. Image coordinates: the pixel (row, col) covers [col, col + 1) × [row, row + 1). Immutable.
 *
 * @param x image coordinate of the canvas's left edge
 * @param y image coordinate of its upper edge
 * @param zoom screen pixels per image column
 * @param aspect height of an image pixel over its width
 * @param width of the canvas in screen pixels
 * @param height of the canvas in screen pixels
 */
public record Viewport(double x, double y, double zoom, double aspect, int width, int height) {

	private static final double LARGEST = 128;

	/** @return the whole image, centred, with a margin of a few pixels */
	public static Viewport fit(int cols, int rows, double aspect, int width, int height) {
		double zoom = Math.max(1e-6, Math.min(Math.max(1, width - 8) / (double) cols, Math.max(1, height - 8) / (rows * aspect)));
		return new Viewport((cols - width / zoom) / 2, (rows - height / (zoom * aspect)) / 2, zoom, aspect, width, height);
	}

	/** @return screen pixels per image row */
	public double zoomY() {
		return zoom * aspect;
	}

	/** @return image x of a screen x */
	public double imageX(double screen) {
		return x + screen / zoom;
	}

	/** @return image y of a screen y */
	public double imageY(double screen) {
		return y + screen / zoomY();
	}

	/** @return screen x of an image x */
	public double screenX(double image) {
		return (image - x) * zoom;
	}

	/** @return screen y of an image y */
	public double screenY(double image) {
		return (image - y) * zoomY();
	}

	/** @return zoomed by a factor, the place at a screen position staying where it is; within sensible bounds */
	public Viewport zoomed(double factor, double screenX, double screenY) {
		double z = Math.clamp(zoom * factor, 1e-4, Math.max(LARGEST, zoom));
		return new Viewport(imageX(screenX) - screenX / z, imageY(screenY) - screenY / (z * aspect), z, aspect, width, height);
	}

	/** @return moved so that the image follows a drag of so many screen pixels */
	public Viewport panned(double dx, double dy) {
		return new Viewport(x - dx / zoom, y - dy / zoomY(), zoom, aspect, width, height);
	}

	/** @return the same centre in a canvas of another size */
	public Viewport resized(int newWidth, int newHeight) {
		return new Viewport(x + (width - newWidth) / (2 * zoom), y + (height - newHeight) / (2 * zoomY()), zoom, aspect, newWidth,
				newHeight);
	}
}
