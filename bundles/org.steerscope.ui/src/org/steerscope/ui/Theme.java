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
import org.eclipse.swt.widgets.Display;

/**
 * Colours for a canvas, derived from the colours its control got from the theme. Series colours follow M. Okabe and K. Ito (2008): told
 * apart also by people with colour-vision deficiency.
 *
 * @param background 0xRRGGBB of the control
 * @param foreground 0xRRGGBB of its text
 */
public record Theme(int background, int foreground) {

	private static final String NIGHT = "org.steerscope.ui.night";
	private static final int[] ON_LIGHT = { 0x0072b2, 0xc04e00, 0x00805e, 0x9a4f7c, 0xa06a00, 0x2a7fb0 };
	private static final int[] AT_NIGHT = { 0xd9822e, 0xd8452a, 0xb08800, 0xc4664c, 0x9a6000, 0xe0a860 };
	private static final int[] ON_DARK = { 0x56b4e9, 0xe69f00, 0x35c49b, 0xd98fbb, 0xf0e442, 0xff8a4c };

	/** @return the colours of a control as it is now; UI thread */
	public static Theme of(Control control) {
		return new Theme(rgb(control.getBackground()), rgb(control.getForeground()));
	}

	/** @return whether the background is dark */
	public boolean dark() {
		return luminance(background) < 0.4;
	}

	/** @return whether this is the night theme: red and amber on black, for a room that must stay dark */
	public boolean night() {
		return luminance(background) < 0.1 && (foreground & 255) < (foreground >> 16 & 255) / 2;
	}

	/**
	 * How bright a colour of a picture may be in this theme.
	 *
	 * @param rgb 0xRRGGBB, or 0xAARRGGBB whose first byte is kept
	 * @return the same, or at night an amber as light as the colour was, of at most a fifth of the luminance of white
	 */
	public int tone(int rgb) {
		return night() ? ember(rgb) : rgb;
	}

	/** @return amber of the lightness of a colour, at most a fifth of the luminance of white */
	static int ember(int rgb) {
		double light = luminance(rgb) * 255;
		return rgb & 0xff000000 | (int) (0.52 * light) << 16 | (int) (0.09 * light) << 8;
	}

	/** @return contrast of two colours, 1 to 21 (WCAG 2.2) */
	public static double contrast(int one, int other) {
		double a = shine(one);
		double b = shine(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** @return relative luminance as an eye sees it, 0 to 1 (sRGB, IEC 61966-2-1) */
	public static double shine(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
	}

	private static double linear(int coded) {
		double c = coded / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	/** @return the ground of plots and images, a shade off the background */
	public int ground() {
		return dark() ? ImageRenderer.blend(background, 0x000000, 0.28) : ImageRenderer.blend(background, 0xffffff, 0.75);
	}

	/** @return axis labels and other secondary text: at least 4.5:1 on the usual grounds */
	public int muted() {
		return ImageRenderer.blend(foreground, background, 0.2);
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
		int[] all = night() ? AT_NIGHT : dark() ? ON_DARK : ON_LIGHT;
		return all[Math.floorMod(index, all.length)];
	}

	/** @return what is selected */
	public int selected() {
		return night() ? 0xffd27f : dark() ? 0xff8a4c : 0xc04e00;
	}

	/** @return what may have gone wrong; drawn with a triangle, so that it can be told without colours */
	public int caution() {
		return night() ? 0xffb020 : dark() ? 0xf0c040 : 0x946000;
	}

	/** @return what has gone wrong; drawn with a diamond, so that it can be told without colours */
	public int serious() {
		return night() ? 0xff5a3c : dark() ? 0xff7b72 : 0xb3001b;
	}

	/** Whether a display shows the night theme: then {@link #color} gives nothing but warm colours. UI thread. */
	public static void night(Display display, boolean on) {
		display.setData(NIGHT, on ? Boolean.TRUE : null);
	}

	/** @return whether a display shows the night theme; UI thread */
	static boolean night(Display display) {
		return display.getData(NIGHT) != null;
	}

	/** @return a colour of red or amber about as light; one that is warm already stays */
	static int warm(int rgb) {
		int red = rgb >> 16 & 255;
		if (red >= (rgb >> 8 & 255) * 1.2 && (rgb & 255) <= red / 3) {
			return rgb;
		}
		double light = luminance(rgb) * 255;
		return (int) (0.85 * light) << 16 | (int) (0.5 * light) << 8 | (int) (0.2 * light);
	}

	/** @return an SWT colour; needs no disposal. Of a warm hue where the display of this thread shows the night theme */
	public static Color color(int rgb) {
		Display display = Display.getCurrent();
		return plain(display != null && night(display) ? warm(rgb) : rgb);
	}

	private static Color plain(int rgb) {
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
