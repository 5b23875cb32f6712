/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours for a canvas, derived from the colours its control got from the theme. Series colours follow M. Okabe and K. Ito (2008): told
 * apart also by people with colour-vision deficiency.
 *
 * @param background 0xRRGGBB of the control
 * @param foreground 0xRRGGBB of its text
 */
public record Theme(int background, int foreground) {

	private static final int[] ON_LIGHT = { 0x0072b2, 0xc04e00, 0x00805e, 0x9a4f7c, 0xa06a00, 0x2a7fb0 };
	private static final int[] ON_DARK = { 0x56b4e9, 0xe69f00, 0x35c49b, 0xd98fbb, 0xf0e442, 0xff8a4c };

	/** @return the colours of a control as it is now; UI thread */
	public static Theme of(Control control) {
		return new Theme(rgb(control.getBackground()), rgb(control.getForeground()));
	}

	/** @return whether the background is dark */
	public boolean dark() {
		return luminance(background) < 0.4;
	}

	/** @return the ground of plots and images, a shade off the background */
	public int ground() {
		return dark() ? ImageRenderer.blend(background, 0x000000, 0.28) : ImageRenderer.blend(background, 0xffffff, 0.75);
	}

	/** @return axis labels and other secondary text: at least 4.5:1 on the usual grounds */
	public int muted() {
		return ImageRenderer.blend(foreground, background, 0.25);
	}

	/** @return grid lines */
	public int grid() {
		return ImageRenderer.blend(ground(), foreground, 0.13);
	}

	/** @return frames and axes */
	public int frame() {
		return ImageRenderer.blend(ground(), foreground, 0.4);
	}

	/** @return colour of a series; the index wraps round */
	public int series(int index) {
		int[] all = dark() ? ON_DARK : ON_LIGHT;
		return all[Math.floorMod(index, all.length)];
	}

	/** @return what is selected */
	public int selected() {
		return dark() ? 0xff8a4c : 0xc04e00;
	}

	/** @return what may have gone wrong; drawn with a triangle, so that it can be told without colours */
	public int caution() {
		return dark() ? 0xf0c040 : 0x946000;
	}

	/** @return what has gone wrong; drawn with a diamond, so that it can be told without colours */
	public int serious() {
		return dark() ? 0xff7b72 : 0xb3001b;
	}

	/** @return an SWT colour; needs no disposal */
	public static Color color(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}

	/** @return relative luminance, 0 to 1 (ITU-R BT.709, linear in the coded values) */
	static double luminance(int rgb) {
		return (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
	}

	private static int rgb(Color color) {
		RGB c = color.getRGB();
		return c.red << 16 | c.green << 8 | c.blue;
	}
}
