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
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.PlotScale;

/** Ten thousand points as one picture: what is drawn one by one would hold up the window. */
final class FeatureDots {

	/** More measured points than that are drawn as a picture. */
	static final int CROWD = 600;

	private static final int[][] DISC = { { 1, 0 }, { 2, 0 }, { 3, 0 }, { 0, 1 }, { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 1 }, { 0, 2 }, { 1, 2 }, { 2, 2 },
			{ 3, 2 }, { 4, 2 }, { 0, 3 }, { 1, 3 }, { 2, 3 }, { 3, 3 }, { 4, 3 }, { 1, 4 }, { 2, 4 }, { 3, 4 } };

	private final int width;
	private final int height;
	private final ImageData data;

	private FeatureDots(int width, int height) {
		this.width = width;
		this.height = height;
		data = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[width * height];
	}

	/**
	 * Candidates of classes as small squares, and measured points, if there are many, as discs of their colours, later ones on top.
	 *
	 * @param ink a colour as the theme shows it
	 * @return a picture of the axes' inside; null if there is nothing to draw
	 */
	static ImageData of(FeatureModel model, PlotScale s, IntUnaryOperator ink) {
		FeatureCloud cloud = model.cloud();
		boolean classes = cloud.candidates().equals(model.classes().candidates()) && !model.classes().isEmpty();
		boolean crowd = cloud.stepX().length > CROWD;
		if (!classes && !crowd || s.width() < 1 || s.height() < 1) {
			return null;
		}
		FeatureDots dots = new FeatureDots(s.width(), s.height());
		int[] tones = IntStream.range(0, PlaceClasses.MOST).map(i -> ink.applyAsInt(PlaceClasses.rgb(i))).toArray();
		for (int i = 0; classes && i < cloud.x().length; i++) {
			int of = model.classes().of(cloud.map().candidates()[i]);
			if (of >= 0) {
				dots.square(s.px(cloud.x()[i]) - s.left(), s.py(cloud.y()[i]) - s.top(), tones[of]);
			}
		}
		for (int i = 0; crowd && i < cloud.stepX().length; i++) {
			dots.disc(s.px(cloud.stepX()[i]) - s.left(), s.py(cloud.stepY()[i]) - s.top(), ink.applyAsInt(model.rgb()[i]));
		}
		return dots.data;
	}

	private void square(double x, double y, int rgb) {
		if (x >= 0 && y >= 0 && x < width && y < height) {
			int left = (int) x / 3 * 3;
			int top = (int) y / 3 * 3;
			for (int k = 0; k < 4; k++) {
				put(left + k % 2, top + k / 2, rgb, (byte) 190);
			}
		}
	}

	private void disc(double x, double y, int rgb) {
		if (x > -5 && y > -5 && x < width + 5 && y < height + 5) {
			for (int[] d : DISC) {
				put((int) x - 2 + d[0], (int) y - 2 + d[1], rgb, (byte) 255);
			}
		}
	}

	private void put(int x, int y, int rgb, byte alpha) {
		if (x >= 0 && y >= 0 && x < width && y < height) {
			int at = y * data.bytesPerLine + 3 * x;
			data.data[at] = (byte) (rgb >> 16);
			data.data[at + 1] = (byte) (rgb >> 8);
			data.data[at + 2] = (byte) rgb;
			data.alphaData[y * width + x] = alpha;
		}
	}

	/** @return whether two points of the same picture would look the same; for the cache */
	static boolean same(FeatureModel a, FeatureModel b) {
		return a == b || a != null && a.cloud().x() == b.cloud().x() && a.cloud().y() == b.cloud().y() && a.classes().equals(b.classes())
				&& Arrays.equals(a.cloud().stepX(), b.cloud().stepX()) && Arrays.equals(a.cloud().stepY(), b.cloud().stepY()) && Arrays.equals(a.rgb(), b.rgb());
	}
}
