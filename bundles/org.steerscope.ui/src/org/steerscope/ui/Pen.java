/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What plots are drawn with: on screen with a graphics context, in a file as vectors. Named as in {@link org.eclipse.swt.graphics.GC}. UI thread. */
public interface Pen {

	/** @return what paths and images are made for */
	Device getDevice();

	/** Colour of lines and text. */
	void setForeground(Color color);

	/** Colour of areas. */
	void setBackground(Color color);

	/** 0 invisible to 255 opaque. */
	void setAlpha(int alpha);

	/** In pixels. */
	void setLineWidth(int width);

	/** SWT.LINE_SOLID or SWT.LINE_DASH. */
	void setLineStyle(int style);

	/** SWT.ON or SWT.OFF. */
	void setAntialias(int antialias);

	/** SWT.NONE or SWT.HIGH. */
	void setInterpolation(int interpolation);

	/** What is drawn from now on is cut at the rectangle; null cuts nothing. */
	void setClipping(Rectangle clip);

	/** A line. */
	void drawLine(int x1, int y1, int x2, int y2);

	/** A frame. */
	void drawRectangle(Rectangle r);

	/** A filled rectangle. */
	void fillRectangle(int x, int y, int width, int height);

	/** A filled rectangle with round corners. */
	void fillRoundRectangle(int x, int y, int width, int height, int arcWidth, int arcHeight);

	/** An outlined oval. */
	void drawOval(int x, int y, int width, int height);

	/** A filled oval. */
	void fillOval(int x, int y, int width, int height);

	/** A filled polygon; x and y in turn. */
	void fillPolygon(int[] points);

	/** The outline of a path. */
	void drawPath(Path path);

	/** Part of an image, scaled. */
	void drawImage(Image image, int sx, int sy, int sw, int sh, int x, int y, int width, int height);

	/** One line of text, nothing behind it; its upper left corner is named. */
	void drawText(String text, int x, int y);

	/** One line of text that reads upwards; its lower left corner on the page is named. */
	void drawUpright(String text, int x, int y);

	/** @return width and height of a line of text */
	Point textExtent(String text);

	/** @return height of a line of text */
	int lineHeight();

	/** Fills. */
	default void fillRectangle(Rectangle r) {
		fillRectangle(r.x, r.y, r.width, r.height);
	}
}
