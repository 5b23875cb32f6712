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
import java.util.BitSet;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.ui.ImageRenderer;
import org.steerscope.ui.Ink;
import org.steerscope.ui.PlaceClasses;
import org.steerscope.ui.Viewport;

/**
 * Places sorted into classes, tinted in the colour of the class with its sign here and there, and rings round those about to be asked for.
 *
 * @param classes what is drawn
 */
record ClassInk(PlaceClasses classes) implements Ink {

	private static final double TINT = 0.5;
	private static final int APART = 26;
	private static final int PLANNED = 0xffffff;
	private static final int[][] SIGNS = {
			{ 0b0011100, 0b0111110, 0b1111111, 0b1111111, 0b1111111, 0b0111110, 0b0011100 },
			{ 0b1111111, 0b1111111, 0b1111111, 0b1111111, 0b1111111, 0b1111111, 0b1111111 },
			{ 0b0001000, 0b0011100, 0b0111110, 0b1111111, 0b0111110, 0b0011100, 0b0001000 },
			{ 0b0001000, 0b0001000, 0b0011100, 0b0011100, 0b0111110, 0b0111110, 0b1111111 },
			{ 0b0011100, 0b0011100, 0b1111111, 0b1111111, 0b1111111, 0b0011100, 0b0011100 } };

	@Override
	public void draw(int[] pixels, Viewport view) {
		Candidates c = classes.candidates();
		if (c != null) {
			tint(pixels, view, c);
		}
		for (Pixel p : classes.planned()) {
			ring(pixels, view, view.screenX(p.col() + 0.5), view.screenY(p.row() + 0.5));
		}
	}

	private void tint(int[] pixels, Viewport view, Candidates c) {
		byte[] of = new byte[c.size()];
		for (int k = 0; k < PlaceClasses.MOST; k++) {
			BitSet members = classes.members().get(k);
			for (int i = members.nextSetBit(0); i >= 0 && i < of.length; i = members.nextSetBit(i + 1)) {
				of[i] = (byte) (k + 1);
			}
		}
		int half = c.patch() / 2 - c.step() / 2;
		int[] cols = new int[view.width()];
		Arrays.setAll(cols, x -> Math.floorDiv((int) Math.floor(view.imageX(x + 0.5)) - half, c.step()));
		for (int y = 0; y < view.height(); y++) {
			int row = Math.floorDiv((int) Math.floor(view.imageY(y + 0.5)) - half, c.step());
			for (int x = 0; row >= 0 && row < c.gridRows() && x < view.width(); x++) {
				int k = cols[x] < 0 || cols[x] >= c.gridCols() ? 0 : of[row * c.gridCols() + cols[x]];
				int at = y * view.width() + x;
				if (k > 0 && pixels[at] != ImageRenderer.OUTSIDE) {
					pixels[at] = 0xff000000 | ImageRenderer.blend(pixels[at], PlaceClasses.rgb(k - 1), TINT);
				}
			}
		}
		for (int y = APART / 2; y < view.height(); y += APART) {
			int row = Math.floorDiv((int) Math.floor(view.imageY(y + 0.5)) - half, c.step());
			for (int x = APART / 2 + y / APART % 2 * APART / 2; row >= 0 && row < c.gridRows() && x < view.width(); x += APART) {
				int k = cols[x] < 0 || cols[x] >= c.gridCols() ? 0 : of[row * c.gridCols() + cols[x]];
				if (k > 0) {
					sign(pixels, view, x - 3, y - 3, k - 1);
				}
			}
		}
	}

	private static void sign(int[] pixels, Viewport view, int left, int top, int index) {
		for (int pass = 0; pass < 2; pass++) {
			for (int r = 0; r < 7; r++) {
				for (int col = 0; col < 7; col++) {
					if ((SIGNS[index][r] >> 6 - col & 1) != 0) {
						put(pixels, view, left + col + 1 - pass, top + r + 1 - pass, pass == 0 ? 0 : PlaceClasses.rgb(index));
					}
				}
			}
		}
	}

	/** A ring of dashes. */
	private static void ring(int[] pixels, Viewport view, double x, double y) {
		for (int pass = 0; pass < 2; pass++) {
			for (int step = 0; step < 120; step++) {
				double angle = step * Math.PI / 60;
				for (double r = 9 - (pass == 0 ? 1 : 0); r <= 10 + (pass == 0 ? 1 : 0); r++) {
					if (pass == 0 || step / 10 % 2 == 0) {
						put(pixels, view, (int) Math.round(x + r * Math.cos(angle)), (int) Math.round(y + r * Math.sin(angle)), pass == 0 ? 0 : PLANNED);
					}
				}
			}
		}
	}

	private static void put(int[] pixels, Viewport view, int x, int y, int rgb) {
		if (x >= 0 && y >= 0 && x < view.width() && y < view.height() && pixels[y * view.width() + x] != ImageRenderer.OUTSIDE) {
			pixels[y * view.width() + x] = 0xff000000 | rgb;
		}
	}
}
