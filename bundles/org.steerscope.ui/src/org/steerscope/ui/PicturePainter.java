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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Draws values over two axes as an image, at most one cell per screen pixel's worth of memory. */
final class PicturePainter {

	private static final int MOST = 2048;

	private final Pen gc;
	private final Theme theme;
	private final PlotScale s;

	PicturePainter(Pen gc, Theme theme, PlotScale scale) {
		this.gc = gc;
		this.theme = theme;
		this.s = scale;
	}

	void paint(PlotModel.Picture p) {
		int cols = Math.min(p.cols(), MOST);
		int rows = Math.min(p.rows(), MOST);
		ImageData data = new ImageData(cols, rows, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[cols * rows];
		for (int row = 0; row < rows; row++) {
			for (int col = 0; col < cols; col++) {
				float v = p.values()[(int) ((long) row * p.rows() / rows) * p.cols() + (int) ((long) col * p.cols() / cols)];
				if (Float.isFinite(v)) {
					data.setPixel(col, rows - 1 - row, theme.tone(p.map().rgb(p.contrast().position(v))));
					data.setAlpha(col, rows - 1 - row, 255);
				}
			}
		}
		Image image = new Image(gc.getDevice(), data);
		try {
			int x0 = (int) Math.round(s.px(p.minX()));
			int y0 = (int) Math.round(s.py(p.maxY()));
			gc.setInterpolation(SWT.NONE);
			gc.drawImage(image, 0, 0, cols, rows, x0, y0, Math.max(1, (int) Math.round(s.px(p.maxX())) - x0),
					Math.max(1, (int) Math.round(s.py(p.minY())) - y0));
		} finally {
			image.dispose();
		}
	}
}
