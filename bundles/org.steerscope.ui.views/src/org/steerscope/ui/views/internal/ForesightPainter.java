/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Pixel;
import org.steerscope.ui.Foresight;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/**
 * Draws the next places as things are as hollow squares, and those with an open draft as filled discs, numbered in order, and says so in
 * words. A place in both is a disc in a square. UI thread.
 */
final class ForesightPainter {

	private static final int BLACK = 0x000000;
	private static final int BEFORE = 0xffffff;
	private static final int AFTER = 0xffc857;
	private static final int MARGIN = 8;

	private ForesightPainter() {
	}

	static void paint(GC gc, Viewport view, Foresight f) {
		Point digit = gc.textExtent("5");
		int r = Math.max(digit.x, digit.y) / 2 + 2;
		for (int i = f.before().size() - 1; i >= 0; i--) {
			boolean both = f.after().contains(f.before().get(i));
			square(gc, x(view, f.before().get(i)), y(view, f.before().get(i)), both ? r + 3 : r, both ? "" : String.valueOf(i + 1));
		}
		for (int i = f.after().size() - 1; i >= 0; i--) {
			disc(gc, x(view, f.after().get(i)), y(view, f.after().get(i)), r, String.valueOf(i + 1));
		}
		legend(gc, r, List.of(SearchTexts.of("foresight.before"), SearchTexts.of("foresight.after")));
	}

	private static void square(GC gc, int x, int y, int r, String text) {
		gc.setLineWidth(4);
		gc.setForeground(Theme.color(BLACK));
		gc.drawRectangle(x - r, y - r, 2 * r, 2 * r);
		gc.setLineWidth(2);
		gc.setForeground(Theme.color(BEFORE));
		gc.drawRectangle(x - r, y - r, 2 * r, 2 * r);
		gc.setLineWidth(1);
		if (!text.isEmpty()) {
			write(gc, x + 1, y + 1, text, BLACK);
			write(gc, x, y, text, BEFORE);
		}
	}

	private static void disc(GC gc, int x, int y, int r, String text) {
		gc.setBackground(Theme.color(AFTER));
		gc.fillOval(x - r, y - r, 2 * r, 2 * r);
		gc.setForeground(Theme.color(BLACK));
		gc.drawOval(x - r, y - r, 2 * r, 2 * r);
		write(gc, x, y, text, BLACK);
	}

	private static void write(GC gc, int x, int y, String text, int rgb) {
		Point e = gc.textExtent(text);
		gc.setForeground(Theme.color(rgb));
		gc.drawText(text, x - e.x / 2, y - e.y / 2, true);
	}

	/** In the upper left corner, on a dark plate so that it can be read on any picture. */
	private static void legend(GC gc, int r, List<String> words) {
		int line = 2 * r + 6;
		int wide = words.stream().mapToInt(w -> gc.textExtent(w).x).max().orElse(0) + 2 * r + 18;
		Rectangle clip = gc.getClipping();
		if (wide > clip.x + clip.width && wide > 400) {
			return;
		}
		int alpha = gc.getAlpha();
		gc.setBackground(Theme.color(BLACK));
		gc.setAlpha(alpha * 180 / 255);
		gc.fillRectangle(MARGIN, MARGIN, wide, line * words.size() + 4);
		gc.setAlpha(alpha);
		for (int i = 0; i < words.size(); i++) {
			int y = MARGIN + 2 + i * line + line / 2;
			int x = MARGIN + 6 + r;
			if (i == 0) {
				square(gc, x, y, r - 1, "1");
			} else {
				disc(gc, x, y, r, "1");
			}
			gc.setForeground(Theme.color(BEFORE));
			gc.drawText(words.get(i), x + r + 6, y - gc.textExtent(words.get(i)).y / 2, true);
		}
	}

	private static int x(Viewport view, Pixel p) {
		return (int) Math.round(view.screenX(p.col() + 0.5));
	}

	private static int y(Viewport view, Pixel p) {
		return (int) Math.round(view.screenY(p.row() + 0.5));
	}
}
