/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;

/**
 * Paints the visible part of an image, and rasters over it, into pixels. Takes the pixels a screen can show and no more, so the work
 * depends on the canvas, not on the image. When an image pixel is smaller than a screen pixel, the nearest one is taken.
 */
public final class ImageRenderer {

	/** Value of pixels outside the image: fully transparent. */
	public static final int OUTSIDE = 0;

	private ImageRenderer() {
	}

	/**
	 * May block while the image is read; call it off the UI thread.
	 *
	 * @param image what is shown
	 * @param plane which channel
	 * @param contrast of the channel
	 * @param map colours of the channel
	 * @param raster laid over; null for none
	 * @param view which part; its width × height pixels are made
	 * @return 0xAARRGGBB, row by row
	 */
	public static int[] render(Image image, int plane, Contrast contrast, ColourMap map, Raster raster, Viewport view) {
		return render(image, new Pyramid(image, plane), contrast, map, raster == null ? List.of() : List.of(raster), view, 0);
	}

	/**
	 * Like the above with several maps, from a pyramid: where several image pixels fall on one screen pixel, their mean is shown.
	 *
	 * @param image what is shown
	 * @param pyramid its channel
	 * @param contrast of the channel
	 * @param map colours of the channel
	 * @param rasters laid over, the last one on top
	 * @param view which part; its width × height pixels are made
	 * @return 0xAARRGGBB, row by row
	 */
	public static int[] render(Image image, Pyramid pyramid, Contrast contrast, ColourMap map, List<Raster> rasters, Viewport view) {
		return render(image, pyramid, contrast, map, rasters, view, pyramid.level(Math.max(view.zoom(), view.zoomY())));
	}

	private static int[] render(Image image, Pyramid pyramid, Contrast contrast, ColourMap map, List<Raster> rasters, Viewport view,
			int level) {
		PixelGrid grid = image.grid();
		int[] out = new int[view.width() * view.height()];
		int[] cols = new int[view.width()];
		int first = -1;
		int last = -1;
		for (int sx = 0; sx < cols.length; sx++) {
			int c = (int) Math.floor(view.imageX(sx + 0.5));
			cols[sx] = c >= 0 && c < grid.cols() ? c : -1;
			if (cols[sx] >= 0) {
				first = first < 0 ? c : first;
				last = c;
			}
		}
		if (first < 0) {
			return out;
		}
		int from = Math.min(first >> level, pyramid.cols(level) - 1);
		float[] line = new float[Math.min(last >> level, pyramid.cols(level) - 1) - from + 1];
		int before = -1;
		for (int sy = 0; sy < view.height(); sy++) {
			int row = (int) Math.floor(view.imageY(sy + 0.5));
			if (row < 0 || row >= grid.rows()) {
				continue;
			}
			if (row == before) {
				System.arraycopy(out, (sy - 1) * view.width(), out, sy * view.width(), view.width());
				continue;
			}
			before = row;
			pyramid.read(level, Math.min(row >> level, pyramid.rows(level) - 1), from, line.length, line);
			for (int sx = 0; sx < cols.length; sx++) {
				if (cols[sx] >= 0) {
					float value = line[Math.min((cols[sx] >> level) - from, line.length - 1)];
					out[sy * view.width() + sx] = 0xff000000 | colour(value, contrast, map, rasters, row, cols[sx]);
				}
			}
		}
		return out;
	}

	private static int colour(float value, Contrast contrast, ColourMap map, List<Raster> rasters, int row, int col) {
		double t = contrast.position(value);
		int rgb = Double.isNaN(t) ? 0x808080 : map.rgb(t);
		for (int i = 0; i < rasters.size(); i++) {
			Raster raster = rasters.get(i);
			int candidate = raster.candidate(row, col);
			if (candidate >= 0 && candidate < raster.values().length && !Float.isNaN(raster.values()[candidate])) {
				rgb = blend(rgb, raster.map().rgb(raster.contrast().position(raster.values()[candidate])), raster.opacity());
			}
		}
		return rgb;
	}

	/** @return a mixture of two colours 0xRRGGBB; share of the second from 0 to 1 */
	public static int blend(int below, int above, double share) {
		int a = (int) Math.round(share * 256);
		int rb = ((below & 0xff00ff) * (256 - a) + (above & 0xff00ff) * a) >>> 8 & 0xff00ff;
		int g = ((below & 0x00ff00) * (256 - a) + (above & 0x00ff00) * a) >>> 8 & 0x00ff00;
		return rb | g;
	}

	/** @return a strip of the map's colours, from left to right */
	public static int[] strip(ColourMap map, int width) {
		int[] out = new int[width];
		Arrays.setAll(out, i -> 0xff000000 | map.rgb(width < 2 ? 0 : i / (double) (width - 1)));
		return out;
	}
}
