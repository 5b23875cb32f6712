/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.steerscope.data.Pixel;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** What the tools draw: always with a dark rim, so that it can be seen on any image. */
final class Drawing {

	private Drawing() {
	}

	static int rgb(Kind kind) {
		return switch (kind) {
		case VETO -> 0xff5a4f;
		case AVOID -> 0xffc83d;
		case FAVOUR -> 0x5fe08a;
		};
	}

	/** Draws a closed outline and shades its inside. */
	static void region(GC gc, Viewport view, PlaceRule rule) {
		int[] outline = outline(rule, view);
		gc.setBackground(Theme.color(rgb(rule.kind())));
		gc.setAlpha(50);
		gc.fillPolygon(outline);
		gc.setAlpha(255);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(Theme.color(0x000000));
		gc.setLineWidth(4);
		gc.drawPolygon(outline);
		gc.setForeground(Theme.color(rgb(rule.kind())));
		gc.setLineWidth(2);
		gc.drawPolygon(outline);
		gc.setLineWidth(1);
	}

	private static int[] outline(PlaceRule rule, Viewport view) {
		return Regions.handles(rule).stream()
				.flatMapToInt(p -> java.util.stream.IntStream.of((int) Math.round(view.screenX(p[0])), (int) Math.round(view.screenY(p[1]))))
				.toArray();
	}

	/** Draws the places where a handle can be dragged. */
	static void handles(GC gc, Viewport view, PlaceRule rule) {
		for (double[] p : Regions.handles(rule)) {
			int x = (int) Math.round(view.screenX(p[0]));
			int y = (int) Math.round(view.screenY(p[1]));
			gc.setBackground(Theme.color(0xffffff));
			gc.setForeground(Theme.color(0x000000));
			gc.fillRectangle(x - 4, y - 4, 8, 8);
			gc.drawRectangle(x - 4, y - 4, 8, 8);
		}
	}

	/** Draws a place that may be measured. */
	static void place(GC gc, Viewport view, Pixel p) {
		int x = (int) Math.round(view.screenX(p.col() + 0.5));
		int y = (int) Math.round(view.screenY(p.row() + 0.5));
		int[] diamond = { x, y - 6, x + 6, y, x, y + 6, x - 6, y };
		for (int pass = 0; pass < 2; pass++) {
			gc.setForeground(Theme.color(pass == 0 ? 0x000000 : 0x7fe8ff));
			gc.setLineWidth(pass == 0 ? 4 : 2);
			gc.drawPolygon(diamond);
		}
		gc.setLineWidth(1);
	}
}
