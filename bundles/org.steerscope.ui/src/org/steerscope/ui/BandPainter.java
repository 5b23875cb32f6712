/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.SWT;

/** Draws a band with its handles. */
final class BandPainter {

	private final Pen gc;
	private final Theme theme;
	private final PlotScale s;

	BandPainter(Pen gc, Theme theme, PlotScale scale) {
		this.gc = gc;
		this.theme = theme;
		this.s = scale;
	}

	/** @param chosen whether keys move it */
	void paint(PlotBand b, boolean chosen) {
		int from = (int) Math.round(Math.clamp(s.px(b.from()), -1e5, 1e5));
		int to = (int) Math.round(Math.clamp(s.px(b.to()), -1e5, 1e5));
		int colour = theme.series(b.draft() ? 3 : 1);
		gc.setBackground(Theme.color(colour));
		gc.setForeground(Theme.color(colour));
		gc.setAlpha(theme.dark() ? 55 : 42);
		gc.fillRectangle(Math.min(from, to), s.top(), Math.max(1, Math.abs(to - from)), s.height());
		gc.setAlpha(220);
		gc.setLineWidth(chosen ? 2 : 1);
		gc.setLineStyle(b.draft() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(from, s.top(), from, s.top() + s.height());
		gc.drawLine(to, s.top(), to, s.top() + s.height());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAlpha(255);
		handle(from, colour, chosen);
		handle(to, colour, chosen);
		gc.setLineWidth(1);
		gc.setForeground(Theme.color(theme.foreground()));
		int width = gc.textExtent(b.label()).x;
		int x = Math.clamp(Math.max(Math.min(from, to), s.left()) + 8, s.left() + 8, Math.max(s.left() + 8, s.left() + s.width() - width - 6));
		gc.drawText(b.label(), x, s.top() + 3 + (b.draft() ? gc.lineHeight() : 0));
	}

	private void handle(int x, int colour, boolean chosen) {
		int half = chosen ? 5 : 4;
		int tall = chosen ? 26 : 20;
		int y = s.top() + s.height() / 2 - tall / 2;
		gc.setBackground(Theme.color(colour));
		gc.fillRoundRectangle(x - half, y, 2 * half, tall, 6, 6);
		gc.setForeground(Theme.color(theme.ground()));
		gc.drawLine(x - 1, y + 6, x - 1, y + tall - 7);
		gc.drawLine(x + 1, y + 6, x + 1, y + tall - 7);
		gc.setForeground(Theme.color(colour));
	}
}
