/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.PlaceRule.Kind;

/**
 * An outline being drawn: a drag is a rectangle, with Shift a lasso; single clicks set the corners of a polygon. Knows no window.
 */
final class Sketch {

	private static final double CLICK = 4;

	private enum Shape {
		NONE, RECTANGLE, LASSO, POLYGON
	}

	private final Kind kind;
	private final PixelGrid grid;
	private final List<double[]> corners = new ArrayList<>();
	private Shape shape = Shape.NONE;
	private double[] down;
	private double[] pointer = { 0, 0 };

	/** @param grid outlines stay inside it */
	Sketch(Kind kind, PixelGrid grid) {
		this.kind = kind;
		this.grid = grid;
	}

	void pressed(double x, double y) {
		down = new double[] { x, y };
		pointer = down;
	}

	/** @param lasso whether a drag that begins now is a lasso */
	void moved(double x, double y, double zoom, boolean lasso) {
		pointer = new double[] { x, y };
		if (down == null) {
			return;
		}
		if (shape == Shape.NONE && Math.hypot(x - down[0], y - down[1]) * zoom > CLICK) {
			shape = lasso ? Shape.LASSO : Shape.RECTANGLE;
			corners.add(down);
		}
		if (shape == Shape.LASSO && corners.size() < PlaceRule.MOST_CORNERS) {
			double[] last = corners.get(corners.size() - 1);
			if (Math.hypot(x - last[0], y - last[1]) * zoom > CLICK) {
				corners.add(pointer);
			}
		}
	}

	/** @return the region, if it is finished with that */
	Optional<PlaceRule> released(double x, double y) {
		if (down == null) {
			return Optional.empty();
		}
		pointer = new double[] { x, y };
		if (shape == Shape.RECTANGLE || shape == Shape.LASSO) {
			return finish();
		}
		down = null;
		shape = Shape.POLYGON;
		if (corners.size() < PlaceRule.MOST_CORNERS) {
			corners.add(pointer);
		}
		return Optional.empty();
	}

	/** Takes back the last corner of a polygon. */
	void back() {
		if (shape == Shape.POLYGON && !corners.isEmpty()) {
			corners.remove(corners.size() - 1);
			shape = corners.isEmpty() ? Shape.NONE : shape;
		}
	}

	/** @return the region; empty, and the sketch goes on, if it has no inside yet */
	Optional<PlaceRule> finish() {
		Optional<PlaceRule> rule = shape == Shape.POLYGON ? polygon(corners) : preview();
		if (rule.isPresent() || shape != Shape.POLYGON) {
			cancel();
		}
		return rule;
	}

	/** @return whether there was something to cancel */
	boolean cancel() {
		boolean any = active();
		corners.clear();
		shape = Shape.NONE;
		down = null;
		return any;
	}

	/** @return whether something is being drawn */
	boolean active() {
		return shape != Shape.NONE;
	}

	/** @return whether corners are set one by one */
	boolean polygonal() {
		return shape == Shape.POLYGON;
	}

	/** @return the region as it would be now, the pointer being its last corner */
	Optional<PlaceRule> preview() {
		return switch (shape) {
		case NONE -> Optional.empty();
		case RECTANGLE -> Optional.of(new PlaceRule(kind, List.of(pixel(corners.get(0)), pixel(pointer))));
		case LASSO -> polygon(corners);
		case POLYGON -> {
			List<double[]> all = new ArrayList<>(corners);
			all.add(pointer);
			yield polygon(all);
		}
		};
	}

	/** @return x, y of the line as drawn, in image coordinates */
	List<double[]> line() {
		List<double[]> all = new ArrayList<>(corners);
		if (shape == Shape.POLYGON) {
			all.add(pointer);
		}
		return all;
	}

	private Optional<PlaceRule> polygon(List<double[]> points) {
		List<Pixel> outline = new ArrayList<>();
		for (double[] p : points) {
			Pixel pixel = pixel(p);
			if (outline.isEmpty() || !outline.get(outline.size() - 1).equals(pixel)) {
				outline.add(pixel);
			}
		}
		if (outline.size() > 1 && outline.get(0).equals(outline.get(outline.size() - 1))) {
			outline.remove(outline.size() - 1);
		}
		return outline.size() < 3 || outline.size() > PlaceRule.MOST_CORNERS ? Optional.empty() : Optional.of(new PlaceRule(kind, outline));
	}

	private Pixel pixel(double[] p) {
		return new Pixel(Math.clamp((long) Math.floor(p[1]), 0, grid.rows() - 1), Math.clamp((long) Math.floor(p[0]), 0, grid.cols() - 1));
	}
}
