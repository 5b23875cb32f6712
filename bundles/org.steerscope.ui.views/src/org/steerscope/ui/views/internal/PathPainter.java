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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Pixel;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** Draws the measured points, the path between them, what is selected and what comes next over the overview. */
final class PathPainter implements ImageCanvas.Painter {

	/** Colours of the steps where no map is laid over. */
	static final ColourMap STEPS = ColourMap.MAGMA;
	private static final int PATH = 200;

	private ScanModel model;

	void show(ScanModel shown) {
		model = shown;
	}

	/** @return the colour of a step */
	static int rgb(int step, int steps) {
		return STEPS.rgb(step / Math.max(1.0, steps - 1.0));
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		if (model == null) {
			return;
		}
		List<Pixel> path = model.path();
		Rectangle clip = gc.getClipping();
		RegionPainter.paint(gc, view, model.regions());
		path(gc, view, path);
		double size = Math.clamp(view.zoom() * 0.7, 5, 11);
		for (int i = 0; i < path.size(); i++) {
			double x = view.screenX(path.get(i).col() + 0.5);
			double y = view.screenY(path.get(i).row() + 0.5);
			if (clip.contains((int) x, (int) y)) {
				dot(gc, x, y, size, model.raster() == null ? rgb(i, path.size()) : 0xffffff,
						model.raster() == null ? 0xffffff : 0x101010, i < model.starting());
			}
		}
		for (Pixel p : model.next()) {
			cross(gc, view, p);
		}
		if (model.step() >= 0 && model.step() < path.size()) {
			ring(gc, view, path.get(model.step()), theme);
		} else if (model.place() != null) {
			ring(gc, view, model.place(), theme);
		}
	}

	/** The newest stretch of the path; older stretches would only be a tangle. */
	private static void path(GC gc, Viewport view, List<Pixel> path) {
		gc.setForeground(Theme.color(0xffffff));
		gc.setLineWidth(1);
		for (int i = Math.max(1, path.size() - PATH); i < path.size(); i++) {
			gc.setAlpha((int) (22 + 170.0 * Math.max(0, 1 - (path.size() - 1 - i) / 12.0)));
			gc.drawLine(x(view, path.get(i - 1)), y(view, path.get(i - 1)), x(view, path.get(i)), y(view, path.get(i)));
		}
		gc.setAlpha(255);
	}

	private static void dot(GC gc, double x, double y, double size, int rgb, int edge, boolean starting) {
		int d = (int) Math.round(size);
		int left = (int) Math.round(x - size / 2);
		int top = (int) Math.round(y - size / 2);
		gc.setBackground(Theme.color(rgb));
		gc.setForeground(Theme.color(edge));
		if (starting) {
			gc.fillRectangle(left, top, d, d);
			gc.drawRectangle(left, top, d, d);
		} else {
			gc.fillOval(left, top, d, d);
			gc.drawOval(left, top, d, d);
		}
	}

	private static void cross(GC gc, Viewport view, Pixel p) {
		int x = x(view, p);
		int y = y(view, p);
		for (int pass = 0; pass < 2; pass++) {
			gc.setForeground(Theme.color(pass == 0 ? 0x000000 : 0x7fe8ff));
			gc.setLineWidth(pass == 0 ? 4 : 2);
			gc.drawLine(x - 11, y, x - 3, y);
			gc.drawLine(x + 3, y, x + 11, y);
			gc.drawLine(x, y - 11, x, y - 3);
			gc.drawLine(x, y + 3, x, y + 11);
		}
		gc.setLineWidth(1);
	}

	private static void ring(GC gc, Viewport view, Pixel p, Theme theme) {
		int x = x(view, p);
		int y = y(view, p);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(Theme.color(0x000000));
		gc.setLineWidth(4);
		gc.drawOval(x - 9, y - 9, 18, 18);
		gc.setForeground(Theme.color(0xff8a4c));
		gc.setLineWidth(2);
		gc.drawOval(x - 9, y - 9, 18, 18);
		gc.setLineWidth(1);
	}

	private static int x(Viewport view, Pixel p) {
		return (int) Math.round(view.screenX(p.col() + 0.5));
	}

	private static int y(Viewport view, Pixel p) {
		return (int) Math.round(view.screenY(p.row() + 0.5));
	}
}
