/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

import org.steerscope.ui.ImageRenderer;
import org.steerscope.ui.Ink;
import org.steerscope.ui.Viewport;

/**
 * Many points of an image drawn off the UI thread, later ones over earlier ones. The arrays must not be changed.
 *
 * @param rows row of each
 * @param cols column of each
 * @param rgb colour of each, 0xRRGGBB
 * @param diameter in screen pixels; where an image pixel is larger than that, a dot is as large as the pixel, up to 12
 * @param opacity 0 to 1
 * @param diamonds whether they stand on a corner; else they are round. Diamonds keep their size
 */
record Dots(int[] rows, int[] cols, int[] rgb, int diameter, double opacity, boolean diamonds) implements Ink {

	private static final int LARGEST = 12;

	@Override
	public void draw(int[] pixels, Viewport view) {
		int size = diamonds ? diameter : (int) Math.clamp(Math.round(view.zoom() * 0.8), diameter, Math.max(diameter, LARGEST));
		boolean[] inside = new boolean[size * size];
		for (int i = 0; i < inside.length; i++) {
			double dx = i % size - (size - 1) / 2.0;
			double dy = i / size - (size - 1) / 2.0;
			inside[i] = diamonds ? Math.abs(dx) + Math.abs(dy) <= size / 2.0 : dx * dx + dy * dy <= size * size / 4.0;
		}
		boolean[] drawn = new boolean[pixels.length];
		for (int k = rows.length - 1; k >= 0; k--) {
			int left = (int) Math.round(view.screenX(cols[k] + 0.5) - size / 2.0);
			int top = (int) Math.round(view.screenY(rows[k] + 0.5) - size / 2.0);
			for (int i = 0; i < inside.length; i++) {
				int x = left + i % size;
				int y = top + i / size;
				if (inside[i] && x >= 0 && y >= 0 && x < view.width() && y < view.height()) {
					int at = y * view.width() + x;
					if (!drawn[at] && pixels[at] != ImageRenderer.OUTSIDE) {
						drawn[at] = true;
						pixels[at] = 0xff000000 | ImageRenderer.blend(pixels[at], rgb[k], opacity);
					}
				}
			}
		}
	}

	@Override
	public boolean equals(Object o) {
		return o instanceof Dots d && diameter == d.diameter && opacity == d.opacity && diamonds == d.diamonds && Arrays.equals(rows, d.rows)
				&& Arrays.equals(cols, d.cols) && Arrays.equals(rgb, d.rgb);
	}

	@Override
	public int hashCode() {
		return rows.length * 31 + diameter;
	}
}
