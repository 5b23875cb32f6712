/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.steerscope.data.Drift;
import org.steerscope.data.PixelGrid;
import org.steerscope.ui.Numbers;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** An arrow in the upper right corner: where the sample has moved, and how far. To scale where it fits. */
final class DriftPainter {

	private static final int GAP = 8;
	private static final int SHORTEST = 14;
	private static final int LONGEST = 60;

	private DriftPainter() {
	}

	static void paint(GC gc, Viewport view, Drift drift, PixelGrid grid, int alpha) {
		double length = Math.hypot(drift.dx(), drift.dy());
		if (!(length > 0)) {
			return;
		}
		double dx = drift.dx() / grid.pitchX() * view.zoom();
		double dy = drift.dy() / grid.pitchY() * view.zoomY();
		double drawn = Math.hypot(dx, dy);
		String text = ViewTexts.of("driftPainter.drift", Numbers.text(length, grid.unit()));
		Point extent = gc.textExtent(text);
		boolean roomy = extent.x + LONGEST + 4 * GAP <= view.width() / 2;
		int longest = roomy ? LONGEST : 2 * SHORTEST;
		double scale = Math.clamp(drawn, SHORTEST, longest) / drawn;
		int box = longest + 2 * GAP;
		int width = roomy ? extent.x + 2 * GAP + box : box;
		int left = view.width() - GAP - width;
		gc.setAlpha(alpha * 150 / 255);
		gc.setBackground(Theme.color(0x000000));
		int height = Math.max(extent.y, (int) Math.abs(dy * scale)) + 2 * GAP;
		gc.fillRoundRectangle(left, GAP, width, height, 6, 6);
		gc.setAlpha(alpha);
		gc.setForeground(Theme.color(0xffffff));
		if (roomy) {
			gc.drawText(text, left + GAP, GAP + (height - extent.y) / 2, true);
		}
		arrow(gc, view.width() - GAP - box / 2, GAP + height / 2, dx * scale, dy * scale);
	}

	private static void arrow(GC gc, int x, int y, double dx, double dy) {
		int fromX = (int) Math.round(x - dx / 2);
		int fromY = (int) Math.round(y - dy / 2);
		int toX = (int) Math.round(x + dx / 2);
		int toY = (int) Math.round(y + dy / 2);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(2);
		gc.drawLine(fromX, fromY, toX, toY);
		double angle = Math.atan2(dy, dx);
		for (int side : new int[] { -1, 1 }) {
			double turn = angle + side * 2.6;
			gc.drawLine(toX, toY, (int) Math.round(toX + 7 * Math.cos(turn)), (int) Math.round(toY + 7 * Math.sin(turn)));
		}
		gc.setLineWidth(1);
	}
}
