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
 * Scans the HAADF overview: counts = Poisson(N·DQE·(1 − exp(−σ·t))) + dark + readout noise, with the sample drifting under the scan
 * and, if wanted, line jitter, 50 Hz mains hum and a lag at the beginning of each line. Rows have streams of their own and are
 * reckoned in parallel; the result does not depend on how many threads there are.
 */
final class HaadfImager {

	private static final double DQE = 0.7;
	private static final double DARK = 20;
	private static final double READOUT = 2;
	private static final double SATURATION = 65535;

	private final StemScene scene;
	private final Chance chance;
	private final DriftModel drift;
	private final boolean distortion;
	private final boolean noise;

	HaadfImager(StemScene scene, Chance chance, DriftModel drift, boolean distortion, boolean noise) {
		this.scene = scene;
		this.chance = chance;
		this.drift = drift;
		this.distortion = distortion;
		this.noise = noise;
	}

	/**
	 * @param electrons per pixel
	 * @param start simulated time of the first line, s
	 * @param line time a line takes, s
	 * @param number of the command
	 */
	Image scan(PixelGrid grid, double electrons, double start, double line, long number) {
		float[] values = new float[grid.rows() * grid.cols()];
		IntStream.range(0, grid.rows()).parallel().forEach(r -> row(grid, electrons, start, line, number, r, values));
		return Image.of(grid, List.of(new Image.Plane("HAADF", Unit.COUNTS)), List.of(values), List.of(), true);
	}

	private void row(PixelGrid grid, double electrons, double start, double line, long number, int r, float[] values) {
		SplittableRandom lines = chance.stream(Chance.Of.LINES, number, r);
		SplittableRandom random = chance.stream(Chance.Of.OVERVIEW, number, r);
		double time = start + r * line;
		double dx = -drift.dx(time);
		double dy = -drift.dy(time);
		if (distortion) {
			dx += grid.pitchX() * (0.15 * lines.nextGaussian() + 0.1 * Math.sin(2 * Math.PI * 50 * time));
			dy += grid.pitchY() * 0.05 * lines.nextGaussian();
		}
		double y = grid.y(r) + dy;
		double lag = Math.max(1, grid.cols() * 0.01);
		for (int c = 0; c < grid.cols(); c++) {
			double x = grid.x(c) + dx;
			if (distortion) {
				x -= grid.pitchX() * 0.8 * Math.exp(-c / lag);
			}
			double mean = signal(x, y, electrons);
			double v = noise ? Math.rint(Chance.poisson(random, mean) + DARK + READOUT * random.nextGaussian()) : mean + DARK;
			values[r * grid.cols() + c] = (float) Math.clamp(v, 0, SATURATION);
		}
	}

	/** @return expected HAADF counts, without dark level */
	double signal(double x, double y, double electrons) {
		return electrons * DQE * -Math.expm1(-scene.scattering(x, y));
	}
}
