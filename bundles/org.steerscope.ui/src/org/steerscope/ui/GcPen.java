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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws with a graphics context, on screen or on an image, there perhaps larger. */
final class GcPen implements Pen {

	private final GC gc;
	private final Rectangle visible;

	/** Draws as large as on screen. */
	GcPen(GC gc) {
		this(gc, 1);
	}

	/**
	 * Smooths, and scales.
	 *
	 * @param gc where to
	 * @param scale pixels of the context per pixel drawn
	 */
	GcPen(GC gc, int scale) {
		this.gc = gc;
		Rectangle clip = gc.getClipping();
		visible = new Rectangle(clip.x / scale, clip.y / scale, (clip.width + scale - 1) / scale, (clip.height + scale - 1) / scale);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		if (scale != 1) {
			Transform larger = new Transform(gc.getDevice());
			larger.scale(scale, scale);
			gc.setTransform(larger);
			larger.dispose();
		}
	}

	@Override
	public Device getDevice() {
		return gc.getDevice();
	}

	@Override
	public void setForeground(Color color) {
		gc.setForeground(color);
	}

	@Override
	public void setBackground(Color color) {
		gc.setBackground(color);
	}

	@Override
	public void setAlpha(int alpha) {
		gc.setAlpha(alpha);
	}

	@Override
	public void setLineWidth(int width) {
		gc.setLineWidth(width);
	}

	@Override
	public void setLineStyle(int style) {
		gc.setLineStyle(style);
	}

	@Override
	public void setAntialias(int antialias) {
		gc.setAntialias(antialias);
	}

	@Override
	public void setInterpolation(int interpolation) {
		gc.setInterpolation(interpolation);
	}

	@Override
	public void setClipping(Rectangle clip) {
		// Without this a canvas scrolled out of sight by half would draw over its neighbours.
		gc.setClipping(clip == null ? visible : visible.intersection(clip));
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		gc.drawLine(x1, y1, x2, y2);
	}

	@Override
	public void drawRectangle(Rectangle r) {
		gc.drawRectangle(r);
	}

	@Override
	public void fillRectangle(int x, int y, int width, int height) {
		gc.fillRectangle(x, y, width, height);
	}

	@Override
	public void fillRoundRectangle(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		gc.fillRoundRectangle(x, y, width, height, arcWidth, arcHeight);
	}

	@Override
	public void drawOval(int x, int y, int width, int height) {
		gc.drawOval(x, y, width, height);
	}

	@Override
	public void fillOval(int x, int y, int width, int height) {
		gc.fillOval(x, y, width, height);
	}

	@Override
	public void fillPolygon(int[] points) {
		gc.fillPolygon(points);
	}

	@Override
	public void drawPath(Path path) {
		gc.drawPath(path);
	}

	@Override
	public void drawImage(Image image, int sx, int sy, int sw, int sh, int x, int y, int width, int height) {
		gc.drawImage(image, sx, sy, sw, sh, x, y, width, height);
	}

	@Override
	public void drawText(String text, int x, int y) {
		gc.drawText(text, x, y, true);
	}

	@Override
	public void drawUpright(String text, int x, int y) {
		Transform before = new Transform(gc.getDevice());
		Transform turn = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turn);
			turn.translate(x, y);
			turn.rotate(-90);
			gc.setTransform(turn);
			gc.drawText(text, 0, 0, true);
			gc.setTransform(before.isIdentity() ? null : before);
		} finally {
			turn.dispose();
			before.dispose();
		}
	}

	@Override
	public Point textExtent(String text) {
		return gc.textExtent(text);
	}

	@Override
	public int lineHeight() {
		return gc.getFontMetrics().getHeight();
	}
}
