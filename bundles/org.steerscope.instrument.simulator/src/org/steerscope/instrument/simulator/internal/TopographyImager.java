/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;

/**
 * Scans topography and piezoresponse phase: grains and grooves on a tilted, slightly bowed plane, with line-to-line offsets, noise,
 * drift and the creep of the slow axis in the first lines. Rows have streams of their own; the result does not depend on threads.
 */
final class TopographyImager {

	private static final double LINE_NOISE = 0.25e-9;
	private static final double POINT_NOISE = 0.12e-9;
	private static final double PHASE_NOISE = 5;
	private static final double BOW = 3e-9;

	private final SpmScene scene;
	private final Chance chance;
	private final DriftModel drift;
	private final double slopeX;
	private final double slopeY;
	private final double creep;
	private final boolean noise;

	TopographyImager(SpmScene scene, Chance chance, DriftModel drift, double tilt, double creep, boolean noise) {
		this.scene = scene;
		this.chance = chance;
		this.drift = drift;
		double direction = 2 * Math.PI * chance.at(Chance.Of.SCENE, 6, 6);
		this.slopeX = Math.tan(Math.toRadians(tilt)) * Math.cos(direction);
		this.slopeY = Math.tan(Math.toRadians(tilt)) * Math.sin(direction);
		this.creep = creep;
		this.noise = noise;
	}

	/**
	 * @param start simulated time of the first line, s
	 * @param line time a line takes, s
	 * @param number of the command
	 */
	Image scan(PixelGrid grid, double start, double line, long number) {
		int n = grid.rows() * grid.cols();
		float[] height = new float[n];
		float[] phase = new float[n];
		IntStream.range(0, grid.rows()).parallel().forEach(r -> row(grid, start, line, number, r, height, phase));
		return Image.of(grid, List.of(new Image.Plane("height", Unit.METRE), new Image.Plane("phase", Unit.of("deg"))),
				List.of(height, phase), List.of(), true);
	}

	private void row(PixelGrid grid, double start, double line, long number, int r, float[] height, float[] phase) {
		SplittableRandom random = chance.stream(Chance.Of.OVERVIEW, number, r);
		double offset = noise ? LINE_NOISE * chance.stream(Chance.Of.LINES, number, r).nextGaussian() : 0;
		double time = start + r * line;
		double lag = creep * grid.height() * Math.max(0, Math.log10(100 / (r * line + 0.1)));
		double y = grid.y(r) - drift.dy(time) - lag;
		for (int c = 0; c < grid.cols(); c++) {
			double x = grid.x(c) - drift.dx(time);
			double u = 2 * grid.x(c) / grid.width() - 1;
			double v = 2 * grid.y(r) / grid.height() - 1;
			double h = scene.height(x, y) + slopeX * grid.x(c) + slopeY * grid.y(r) + BOW * (u * u + v * v) + offset;
			double p = 90 - 90 * scene.polarisation(x, y);
			if (noise) {
				h += POINT_NOISE * random.nextGaussian();
				p += PHASE_NOISE * random.nextGaussian();
			}
			height[r * grid.cols() + c] = (float) h;
			phase[r * grid.cols() + c] = (float) p;
		}
	}
}
