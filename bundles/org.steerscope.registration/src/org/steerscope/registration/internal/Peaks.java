/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the shift on a correlation surface, to a fraction of a pixel, among shifts of at most a quarter of the field. */
final class Peaks {

	/** Peaks that reach this part of the highest one are as good as it: the nearest of them is taken. */
	private static final double NEARLY = 0.95;
	/** Largest shift, in parts of the field. */
	static final double REACH = 0.25;

	/**
	 * A maximum of the surface.
	 *
	 * @param rows down, pixels
	 * @param cols to the right, pixels
	 * @param height of the surface between the pixels
	 */
	record Peak(double rows, double cols, double height) {

		double distance() {
			return Math.hypot(rows, cols);
		}
	}

	private final Spectrum surface;
	private final int reachRows;
	private final int reachCols;

	/**
	 * @param surface correlation at whole shifts, negative ones from the end
	 * @param rows height of the field
	 * @param cols width of the field
	 */
	Peaks(Spectrum surface, int rows, int cols) {
		this.surface = surface;
		reachRows = (int) (REACH * rows);
		reachCols = (int) (REACH * cols);
	}

	/** @return the best peak; of several nearly equal ones the one with the smallest shift */
	Peak best() {
		List<Peak> peaks = new ArrayList<>();
		for (int r = -reachRows; r <= reachRows; r++) {
			for (int c = -reachCols; c <= reachCols; c++) {
				if (maximum(r, c)) {
					peaks.add(between(r, c));
				}
			}
		}
		double highest = peaks.stream().mapToDouble(Peak::height).max().orElse(0);
		return peaks.stream().filter(p -> p.height() >= NEARLY * highest).min(Comparator.comparingDouble(Peak::distance))
				.orElse(new Peak(0, 0, 0));
	}

	private double at(int r, int c) {
		return surface.re()[Math.floorMod(r, surface.rows())][Math.floorMod(c, surface.cols())];
	}

	private boolean maximum(int r, int c) {
		double here = at(r, c);
		for (int dr = -1; dr <= 1; dr++) {
			for (int dc = -1; dc <= 1; dc++) {
				if (at(r + dr, c + dc) > here) {
					return false;
				}
			}
		}
		return here > 0;
	}

	private Peak between(int r, int c) {
		double here = at(r, c);
		double down = vertex(at(r - 1, c), here, at(r + 1, c));
		double right = vertex(at(r, c - 1), here, at(r, c + 1));
		double rise = gain(at(r - 1, c), here, at(r + 1, c)) + gain(at(r, c - 1), here, at(r, c + 1));
		return new Peak(r + down, c + right, here + rise);
	}

	/** @return where the parabola through three equidistant values has its top, −0.5 to 0.5 from the middle one */
	static double vertex(double before, double here, double after) {
		double bend = before - 2 * here + after;
		return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
	}

	private static double gain(double before, double here, double after) {
		return (after - before) * vertex(before, here, after) / 4;
	}
}
