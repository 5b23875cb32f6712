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
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Pixel;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** Outlines of the regions a person favours, avoids or forbids, told apart by colour and line, with a legend. */
final class RegionPainter {

	private static final int GAP = 8;
	private static final int SWATCH = 22;

	/** How a kind is drawn and called. */
	private enum Style {
		FORBIDDEN(Kind.VETO, "forbidden", 0xff5a4f, SWT.LINE_SOLID, 3),
		AVOIDED(Kind.AVOID, "avoided", 0xffc83d, SWT.LINE_DASH, 2),
		FAVOURED(Kind.FAVOUR, "favoured", 0x5fe08a, SWT.LINE_DOT, 2);

		private final Kind kind;
		private final String label;
		private final int rgb;
		private final int line;
		private final int width;

		Style(Kind kind, String label, int rgb, int line, int width) {
			this.kind = kind;
			this.label = label;
			this.rgb = rgb;
			this.line = line;
			this.width = width;
		}

		static Style of(Kind kind) {
			return Arrays.stream(values()).filter(s -> s.kind == kind).findFirst().orElseThrow();
		}

		void begin(GC gc) {
			gc.setForeground(Theme.color(rgb));
			gc.setLineStyle(line);
			gc.setLineWidth(width);
		}
	}

	private RegionPainter() {
	}

	static void paint(GC gc, Viewport view, List<PlaceRule> regions, int alpha) {
		if (regions.isEmpty() || alpha == 0) {
			return;
		}
		for (PlaceRule rule : regions) {
			int[] outline = outline(rule, view);
			gc.setForeground(Theme.color(0x000000));
			gc.setAlpha(150 * alpha / 255);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(Style.of(rule.kind()).width + 2);
			gc.drawPolygon(outline);
			gc.setAlpha(alpha);
			Style.of(rule.kind()).begin(gc);
			gc.drawPolygon(outline);
		}
		legend(gc, view, Arrays.stream(Style.values()).filter(s -> regions.stream().anyMatch(r -> r.kind() == s.kind)).toList());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** @return x, y, x, y … on the screen; a rectangle goes round its pixels, a polygon through the middle of its corners */
	static int[] outline(PlaceRule rule, Viewport view) {
		if (rule.outline().size() == 2) {
			int left = (int) Math.round(view.screenX(rule.topLeft().col()));
			int top = (int) Math.round(view.screenY(rule.topLeft().row()));
			int right = (int) Math.round(view.screenX(rule.bottomRight().col() + 1.0));
			int bottom = (int) Math.round(view.screenY(rule.bottomRight().row() + 1.0));
			return new int[] { left, top, right, top, right, bottom, left, bottom };
		}
		int[] points = new int[2 * rule.outline().size()];
		for (int i = 0; i < rule.outline().size(); i++) {
			Pixel p = rule.outline().get(i);
			points[2 * i] = (int) Math.round(view.screenX(p.col() + 0.5));
			points[2 * i + 1] = (int) Math.round(view.screenY(p.row() + 0.5));
		}
		return points;
	}

	private static void legend(GC gc, Viewport view, List<Style> styles) {
		int line = gc.getFontMetrics().getHeight();
		int widest = styles.stream().mapToInt(s -> gc.textExtent(s.label).x).max().orElse(0);
		Rectangle box = new Rectangle(GAP, GAP, SWATCH + widest + 3 * GAP, styles.size() * line + GAP);
		if (box.width > view.width() / 3) {
			return;
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setBackground(Theme.color(0x000000));
		gc.setAlpha(150);
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
		gc.setAlpha(255);
		for (int i = 0; i < styles.size(); i++) {
			int y = box.y + GAP / 2 + i * line;
			styles.get(i).begin(gc);
			gc.drawLine(box.x + GAP, y + line / 2, box.x + GAP + SWATCH, y + line / 2);
			gc.setForeground(Theme.color(0xffffff));
			Point at = new Point(box.x + 2 * GAP + SWATCH, y);
			gc.drawText(styles.get(i).label, at.x, at.y, true);
		}
	}
}
