/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

/**
 * Points of the plane sorted into square cells, so that the nearest of many is found at once. Points that are not finite are left out.
 * Immutable; the arrays must not be changed.
 */
final class PointIndex {

	private static final int CELLS = 96;

	private final double[] x;
	private final double[] y;
	private final double lowX;
	private final double lowY;
	private final double cellX;
	private final double cellY;
	private final int[] from;
	private final int[] sorted;

	PointIndex(double[] x, double[] y) {
		this.x = x;
		this.y = y;
		double[] rx = range(x);
		double[] ry = range(y);
		lowX = rx[0];
		lowY = ry[0];
		cellX = Math.max((rx[1] - rx[0]) / CELLS, Double.MIN_NORMAL);
		cellY = Math.max((ry[1] - ry[0]) / CELLS, Double.MIN_NORMAL);
		from = new int[CELLS * CELLS + 1];
		for (int i = 0; i < x.length; i++) {
			if (finite(i)) {
				from[cell(i) + 1]++;
			}
		}
		for (int c = 0; c < CELLS * CELLS; c++) {
			from[c + 1] += from[c];
		}
		sorted = new int[from[CELLS * CELLS]];
		int[] at = from.clone();
		for (int i = 0; i < x.length; i++) {
			if (finite(i)) {
				sorted[at[cell(i)]++] = i;
			}
		}
	}

	private static double[] range(double[] values) {
		double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
		return new double[] { Arrays.stream(finite).min().orElse(0), Arrays.stream(finite).max().orElse(0) };
	}

	private boolean finite(int i) {
		return Double.isFinite(x[i]) && Double.isFinite(y[i]);
	}

	private int cell(int i) {
		return along(y[i], lowY, cellY) * CELLS + along(x[i], lowX, cellX);
	}

	private static int along(double v, double low, double cell) {
		return (int) Math.clamp((v - low) / cell, 0, CELLS - 1);
	}

	/**
	 * Finds the nearest point.
	 *
	 * @param scaleX pixels per unit of x
	 * @param scaleY pixels per unit of y
	 * @param most farthest it may be, pixels
	 * @return its number, of equally near ones the greatest; −1 if none is that near
	 */
	int nearest(double px, double py, double scaleX, double scaleY, double most) {
		double whole = Math.hypot(CELLS * cellX * scaleX, CELLS * cellY * scaleY)
				+ Math.hypot((px - lowX) * scaleX, (py - lowY) * scaleY);
		double reach = Math.min(most, whole);
		for (double r = Math.min(reach, Math.max(cellX * scaleX, cellY * scaleY)); r > 0; r = Math.min(reach, 2 * r)) {
			int found = within(px, py, scaleX, scaleY, r);
			if (found >= 0 || r >= reach) {
				return found;
			}
		}
		return within(px, py, scaleX, scaleY, reach);
	}

	private int within(double px, double py, double scaleX, double scaleY, double r) {
		int left = along(px - r / scaleX, lowX, cellX);
		int right = along(px + r / scaleX, lowX, cellX);
		int low = along(py - r / scaleY, lowY, cellY);
		int high = along(py + r / scaleY, lowY, cellY);
		double best = r * r;
		int found = -1;
		for (int row = low; row <= high; row++) {
			for (int k = from[row * CELLS + left]; k < from[row * CELLS + right + 1]; k++) {
				int i = sorted[k];
				double dx = (x[i] - px) * scaleX;
				double dy = (y[i] - py) * scaleY;
				double d = dx * dx + dy * dy;
				if (d < best || d == best && i > found) {
					best = d;
					found = i;
				}
			}
		}
		return found;
	}

	/**
	 * Finds the nearest point in a direction: within 45° of it.
	 *
	 * @param dx −1, 0 or 1
	 * @param dy −1, 0 or 1; up is positive
	 * @return its number; −1 if nothing lies there
	 */
	int towards(double px, double py, double scaleX, double scaleY, int dx, int dy) {
		double best = Double.POSITIVE_INFINITY;
		int found = -1;
		for (int i : sorted) {
			double ax = (x[i] - px) * scaleX;
			double ay = (y[i] - py) * scaleY;
			double along = ax * dx + ay * dy;
			double across = Math.abs(ax * dy - ay * dx);
			double far = along * along + 4 * across * across;
			if (along > 1e-9 && across <= along && far < best) {
				best = far;
				found = i;
			}
		}
		return found;
	}
}
