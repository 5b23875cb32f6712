/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.Locale;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.steerscope.ui.Theme;

/**
 * How much light a window gives.
 *
 * @param mean luminance in cd/m², for a screen whose white has {@value #WHITE} cd/m²
 * @param brightest mean brightness of the brightest square of {@value #SQUARE} pixels a side, 0 to 1 (ITU-R BT.709, linear in the coded
 *        values, which is stricter than luminance)
 */
record Darkness(double mean, double brightest) {

	/** Luminance of white on an ordinary screen, cd/m². */
	static final double WHITE = 250;
	/** What may be bright is smaller than this. */
	static final int SQUARE = 100;
	/** Mean of a window in a dim room, cd/m². */
	static final double MOST_MEAN = 2;
	/** Of a square of a window in a dim room. */
	static final double MOST_BRIGHT = 0.2;

	/** @return the light of a picture */
	static Darkness of(ImageData picture) {
		int columns = picture.width + 1;
		double[] sums = new double[columns * (picture.height + 1)];
		double shine = 0;
		for (int y = 0; y < picture.height; y++) {
			double row = 0;
			for (int x = 0; x < picture.width; x++) {
				RGB c = picture.palette.getRGB(picture.getPixel(x, y));
				row += (0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue) / 255;
				shine += Theme.shine(c.red << 16 | c.green << 8 | c.blue);
				sums[(y + 1) * columns + x + 1] = sums[y * columns + x + 1] + row;
			}
		}
		int w = Math.min(SQUARE, picture.width);
		int h = Math.min(SQUARE, picture.height);
		double most = 0;
		for (int y = h; y <= picture.height; y++) {
			for (int x = w; x <= picture.width; x++) {
				most = Math.max(most, sums[y * columns + x] - sums[(y - h) * columns + x] - sums[y * columns + x - w]
						+ sums[(y - h) * columns + x - w]);
			}
		}
		return new Darkness(WHITE * shine / (picture.width * (double) picture.height), most / (w * (double) h));
	}

	/** @return the darker of both in nothing: the worst of each */
	Darkness worst(Darkness other) {
		return new Darkness(Math.max(mean, other.mean), Math.max(brightest, other.brightest));
	}

	/** @return whether a dim room stays dim */
	boolean dim() {
		return mean <= MOST_MEAN && brightest <= MOST_BRIGHT;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "mean %.2f cd/m², brightest %d × %d pixels %.1f %%", mean, SQUARE, SQUARE, 100 * brightest);
	}
}
