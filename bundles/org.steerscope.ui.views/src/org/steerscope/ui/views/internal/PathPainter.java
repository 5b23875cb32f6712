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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.steerscope.data.Pixel;
import org.steerscope.run.state.Source;
import org.steerscope.ui.ColourMap;
import org.steerscope.ui.ImageCanvas;
import org.steerscope.ui.Theme;
import org.steerscope.ui.Viewport;

/** Draws the newest measured points, the path between them, what is selected and what comes next over the overview. */
final class PathPainter implements ImageCanvas.Painter {

	private static final int NEXT = 0x7fe8ff;
	private ScanModel model;

	void show(ScanModel shown) {
		model = shown;
	}

	/** @return the colour of a step */
	static int rgb(ColourMap map, int step, int steps) {
		return map.rgb(step / Math.max(1.0, steps - 1.0));
	}

	@Override
	public void paint(GC gc, Viewport view, Theme theme) {
		if (model == null) {
			return;
		}
		List<Pixel> path = model.path();
		RegionPainter.paint(gc, view, model.regions(), model.alpha(Layer.REGIONS));
		int alpha = model.alpha(Layer.PATH);
		if (alpha > 0) {
			path(gc, view, path, alpha);
			dots(gc, view, path, alpha);
		}
		if (model.shows(Layer.NEXT)) {
			gc.setAlpha(model.alpha(Layer.NEXT));
			// The numbers of an open draft are enough.
			boolean thinking = model.shows(Layer.DRAFT) && !model.foresight().isEmpty();
			for (int i = 0; i < model.runnersUp().size() && !thinking; i++) {
				runnerUp(gc, view, model.runnersUp().get(i), i + 1);
			}
			model.next().forEach(p -> cross(gc, view, p));
		}
		if (model.shows(Layer.DRIFT)) {
			DriftPainter.paint(gc, view, model.drift(), model.image().grid(), model.alpha(Layer.DRIFT));
		}
		if (model.shows(Layer.DRAFT) && !model.foresight().isEmpty()) {
			gc.setAlpha(model.alpha(Layer.DRAFT));
			ForesightPainter.paint(gc, view, model.foresight());
		}
		gc.setAlpha(255);
		if (model.step() >= 0 && model.step() < path.size()) {
			ring(gc, view, path.get(model.step()), theme);
		} else if (model.place() != null) {
			ring(gc, view, model.place(), theme);
		}
	}

	/** The newest stretch of the path; older stretches would only be a tangle. */
	private void path(GC gc, Viewport view, List<Pixel> path, int alpha) {
		gc.setForeground(Theme.color(0xffffff));
		gc.setLineWidth(1);
		for (int i = Math.max(model.from() + 1, path.size() - ScanPoints.ONE_BY_ONE); i < path.size(); i++) {
			gc.setAlpha((int) (22 + 170.0 * Math.max(0, 1 - (path.size() - 1 - i) / 12.0)) * alpha / 255);
			gc.drawLine(x(view, path.get(i - 1)), y(view, path.get(i - 1)), x(view, path.get(i)), y(view, path.get(i)));
		}
	}

	private void dots(GC gc, Viewport view, List<Pixel> path, int alpha) {
		Rectangle clip = gc.getClipping();
		ColourMap map = model.settings().look(Layer.PATH).map();
		int size = (int) Math.round(Math.clamp(view.zoom() * 0.7, path.size() > 1000 ? 4 : 5, 11));
		gc.setAlpha(alpha);
		for (int i = model.from(); i < path.size(); i++) {
			int x = x(view, path.get(i));
			int y = y(view, path.get(i));
			if (clip.contains(x, y)) {
				dot(gc, x, y, size, rgb(map, i, model.scaled()), model.sources().get(i));
			}
		}
	}

	private static void dot(GC gc, int x, int y, int size, int rgb, Source source) {
		gc.setBackground(Theme.color(rgb));
		gc.setForeground(Theme.color(0xffffff));
		int half = size / 2;
		switch (source) {
		case START -> {
			gc.fillRectangle(x - half, y - half, size, size);
			gc.drawRectangle(x - half, y - half, size, size);
		}
		case PERSON -> {
			int r = half + 3;
			int[] diamond = { x, y - r, x + r, y, x, y + r, x - r, y };
			gc.fillPolygon(diamond);
			gc.setForeground(Theme.color(0x000000));
			gc.setLineWidth(3);
			gc.drawPolygon(diamond);
			gc.setForeground(Theme.color(0xffffff));
			gc.setLineWidth(1);
			gc.drawPolygon(diamond);
		}
		case REFERENCE -> {
			gc.drawLine(x - half - 1, y - half - 1, x + half + 1, y + half + 1);
			gc.drawLine(x - half - 1, y + half + 1, x + half + 1, y - half - 1);
		}
		case AGENT -> {
			gc.fillOval(x - half, y - half, size, size);
			gc.drawOval(x - half, y - half, size, size);
		}
		}
	}

	/** A numbered ring, smaller than the cross of the next point. */
	private static void runnerUp(GC gc, Viewport view, Pixel p, int rank) {
		int x = x(view, p);
		int y = y(view, p);
		String text = Integer.toString(rank);
		Point extent = gc.textExtent(text);
		int r = Math.max(extent.x, extent.y) / 2 + 1;
		gc.setBackground(Theme.color(0x000000));
		int alpha = gc.getAlpha();
		gc.setAlpha(alpha * 150 / 255);
		gc.fillOval(x - r, y - r, 2 * r, 2 * r);
		gc.setAlpha(alpha);
		gc.setForeground(Theme.color(NEXT));
		gc.setLineWidth(1);
		gc.drawOval(x - r, y - r, 2 * r, 2 * r);
		gc.drawText(text, x - extent.x / 2, y - extent.y / 2, true);
	}

	private static void cross(GC gc, Viewport view, Pixel p) {
		int x = x(view, p);
		int y = y(view, p);
		for (int pass = 0; pass < 2; pass++) {
			gc.setForeground(Theme.color(pass == 0 ? 0x000000 : NEXT));
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
