/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.function.ToDoubleFunction;

import org.steerscope.ui.PlotModel.Kind;
import org.steerscope.ui.PlotModel.Series;

/**
 * Maps values to pixels of a plot's inner rectangle. Immutable.
 *
 * @param minX value at the left edge
 * @param maxX value at the right edge
 * @param minY value at the lower edge
 * @param maxY value at the upper edge
 * @param left pixel of the left edge
 * @param top pixel of the upper edge
 * @param width of the rectangle
 * @param height of the rectangle
 */
public record PlotScale(double minX, double maxX, double minY, double maxY, int left, int top, int width, int height) {

	/**
	 * @param model what is drawn; given axis ranges are kept, free ones get a margin
	 * @return a scale that shows all of it
	 */
	public static PlotScale of(PlotModel model, int left, int top, int width, int height) {
		double[] x = range(model, Series::x, false);
		double[] y = range(model, Series::y, true);
		if (model.density() != null) {
			x = union(x, model.density().minX(), model.density().maxX());
			y = union(y, model.density().minY(), model.density().maxY());
		}
		if (model.picture() != null) {
			x = union(x, model.picture().minX(), model.picture().maxX());
			y = union(y, model.picture().minY(), model.picture().maxY());
		}
		x = ends(x, model.x(), model.density() == null && !model.x().whole() ? 0 : 0.03);
		y = ends(y, model.y(), model.picture() == null ? 0.06 : 0);
		return new PlotScale(x[0], x[1], y[0], y[1], left, top, Math.max(1, width), Math.max(1, height));
	}

	/** @return the same rectangle with another range of x */
	public PlotScale withX(double from, double to) {
		return new PlotScale(from, to, minY, maxY, left, top, width, height);
	}

	/** @return the same rectangle with another range of y */
	public PlotScale withY(double from, double to) {
		return new PlotScale(minX, maxX, from, to, left, top, width, height);
	}

	/** @return pixel of a value */
	public double px(double x) {
		return left + (x - minX) / (maxX - minX) * width;
	}

	/** @return pixel of a value */
	public double py(double y) {
		return top + height - (y - minY) / (maxY - minY) * height;
	}

	/** @return value at a pixel */
	public double x(double px) {
		return minX + (px - left) / width * (maxX - minX);
	}

	/** @return value at a pixel */
	public double y(double py) {
		return minY + (top + height - py) / height * (maxY - minY);
	}

	private static double[] range(PlotModel model, java.util.function.Function<Series, double[]> of, boolean spread) {
		double[] r = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		for (Series s : model.series()) {
			double[] values = of.apply(s);
			for (int i = 0; i < values.length; i++) {
				double half = spread && s.kind() == Kind.RIBBON && s.spread() != null && Double.isFinite(s.spread()[i])
						? s.spread()[i] : 0;
				if (Double.isFinite(values[i])) {
					r[0] = Math.min(r[0], values[i] - half);
					r[1] = Math.max(r[1], values[i] + half);
				}
			}
		}
		ToDoubleFunction<PlotModel.Mark> mark = spread ? PlotModel.Mark::y : PlotModel.Mark::x;
		for (PlotModel.Mark m : model.marks()) {
			double v = mark.applyAsDouble(m);
			r = Double.isFinite(v) ? union(r, v, v) : r;
		}
		return r;
	}

	private static double[] union(double[] r, double low, double high) {
		return new double[] { Math.min(r[0], low), Math.max(r[1], high) };
	}

	private static double[] ends(double[] r, PlotModel.Axis axis, double margin) {
		double low = r[0] > r[1] ? 0 : r[0];
		double high = r[0] > r[1] ? 1 : r[1];
		if (axis.whole() && high - low < 10) {
			high = low + 10;
		}
		if (!(high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high)))) {
			double half = low == 0 ? 1 : Math.abs(low) * 0.1;
			low -= half;
			high += half;
		}
		double m = margin * (high - low);
		return new double[] { Double.isNaN(axis.min()) ? low - m : axis.min(), Double.isNaN(axis.max()) ? high + m : axis.max() };
	}
}
