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

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.steerscope.ui.Spoken;
import org.steerscope.ui.Theme;

/** The patch and the words of the point under the pointer, in a small pane beside it. UI thread. */
final class FeatureHover extends Canvas {

	private static final int GAP = 6;
	private static final int THUMB = 96;

	private List<String> lines = List.of();
	private int[][] patch = {};

	/** @param plot over which it floats */
	FeatureHover(Composite plot) {
		super(plot, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		setVisible(false);
		addPaintListener(this::paint);
		Spoken.as(this, () -> String.join(", ", lines));
	}

	/**
	 * Shows itself beside a point of the plot.
	 *
	 * @param words what is told
	 * @param shades the patch, 0 to 255; empty for none
	 * @param x of the point, pixels of the plot
	 * @param y of the point, pixels of the plot
	 */
	void show(List<String> words, int[][] shades, int x, int y) {
		boolean same = isVisible() && lines.equals(words) && java.util.Arrays.deepEquals(patch, shades);
		lines = words;
		patch = shades;
		Point size = size();
		Rectangle area = getParent().getClientArea();
		int left = x + 16 + size.x <= area.width ? x + 16 : x - 16 - size.x;
		int top = y - size.y / 2;
		setBounds(Math.clamp(left, 0, Math.max(0, area.width - size.x)), Math.clamp(top, 0, Math.max(0, area.height - size.y)), size.x, size.y);
		setVisible(true);
		if (!same) {
			redraw();
		}
	}

	/** @return what is told now; empty if it is hidden */
	List<String> words() {
		return isVisible() ? lines : List.of();
	}

	private int times() {
		return patch.length == 0 ? 0 : Math.max(1, THUMB / patch.length);
	}

	private Point size() {
		GC gc = new GC(this);
		try {
			int width = patch.length * times();
			int height = 0;
			for (String line : lines) {
				Point e = gc.textExtent(line);
				width = Math.max(width, e.x);
				height += e.y;
			}
			return new Point(width + 2 * GAP, height + 2 * GAP + (patch.length == 0 ? 0 : patch.length * times() + GAP));
		} finally {
			gc.dispose();
		}
	}

	private void paint(PaintEvent e) {
		Theme theme = Theme.of(this);
		Rectangle area = getClientArea();
		e.gc.setBackground(Theme.color(theme.background()));
		e.gc.fillRectangle(area);
		int y = GAP;
		if (patch.length > 0) {
			int n = patch.length;
			ImageData data = new ImageData(n, n, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			for (int i = 0; i < n * n; i++) {
				int grey = patch[i / n][i % n];
				data.setPixel(i % n, i / n, theme.tone(grey << 16 | grey << 8 | grey) & 0xffffff);
			}
			Image image = new Image(getDisplay(), data);
			e.gc.setInterpolation(SWT.NONE);
			e.gc.drawImage(image, 0, 0, n, n, GAP, y, n * times(), n * times());
			image.dispose();
			y += n * times() + GAP;
		}
		e.gc.setForeground(Theme.color(theme.foreground()));
		for (String line : lines) {
			e.gc.drawText(line, GAP, y, true);
			y += e.gc.textExtent(line).y;
		}
		e.gc.setForeground(Theme.color(theme.frame()));
		e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
	}
}
