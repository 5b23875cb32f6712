/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.PixelGrid;

/**
 * Fluence accumulated on the overview's pixels, in electrons per square metre. A stationary exposure is spread with a Gaussian of the
 * damage kernel's size; overviews are uniform. Written by the command thread only.
 */
final class FluenceMap {

	private static final int MOST_PIXELS = 64;

	private final PixelGrid grid;
	private final double sigma;
	private float[] map;
	private double everywhere;

	/** @param fwhm of the kernel, m */
	FluenceMap(PixelGrid grid, double fwhm) {
		this.grid = grid;
		this.sigma = Math.max(fwhm / 2.354820045, grid.pitchX() / 2);
	}

	/** Books electrons spread over the whole field. */
	void addOverview(double electrons) {
		everywhere += electrons / (grid.width() * grid.height());
	}

	/** Books electrons that hit about one place, in the sample frame. */
	void add(double x, double y, double electrons) {
		if (map == null) {
			map = new float[grid.rows() * grid.cols()];
		}
		int reach = (int) Math.min(MOST_PIXELS, Math.ceil(3 * sigma / grid.pitchX()));
		int row = (int) Math.floor(y / grid.pitchY());
		int col = (int) Math.floor(x / grid.pitchX());
		double sum = 0;
		for (int pass = 0; pass < 2; pass++) {
			for (int r = row - reach; r <= row + reach; r++) {
				for (int c = col - reach; c <= col + reach; c++) {
					double dx = grid.x(c) - x;
					double dy = grid.y(r) - y;
					double w = Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma));
					if (pass == 0) {
						sum += w;
					} else if (r >= 0 && r < grid.rows() && c >= 0 && c < grid.cols()) {
						map[r * grid.cols() + c] += (float) (electrons * w / sum / (grid.pitchX() * grid.pitchY()));
					}
				}
			}
		}
	}

	/** @return fluence at a place so far; places outside the field have only the overviews' */
	double at(double x, double y) {
		int row = (int) Math.floor(y / grid.pitchY());
		int col = (int) Math.floor(x / grid.pitchX());
		boolean inside = row >= 0 && row < grid.rows() && col >= 0 && col < grid.cols();
		return everywhere + (map != null && inside ? map[row * grid.cols() + col] : 0);
	}

	/** @return all electrons booked inside the field */
	double electrons() {
		double sum = everywhere * grid.width() * grid.height();
		if (map != null) {
			for (float f : map) {
				sum += f * grid.pitchX() * grid.pitchY();
			}
		}
		return sum;
	}
}
