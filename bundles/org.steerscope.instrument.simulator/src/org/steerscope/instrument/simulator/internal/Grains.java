/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

/**
 * Grains of a polycrystalline film as a Voronoi tessellation of jittered lattice points, without end in any direction. Thread-safe.
 *
 * @param chance where the points come from
 * @param size mean size of a grain, m
 */
record Grains(Chance chance, double size) {

	/**
	 * Where a place lies among the grains.
	 *
	 * @param grain a number in [0, 1) that belongs to its grain
	 * @param boundary distance to the boundary with the nearest other grain, m
	 * @param junction distance to the boundary with the third nearest grain, m: both are small where three grains meet
	 */
	record Place(double grain, double boundary, double junction) {
	}

	private static final int REACH = 2;

	/** @return where a place lies */
	Place at(double x, double y) {
		long ci = (long) Math.floor(x / size);
		long cj = (long) Math.floor(y / size);
		double[] d = { Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE };
		double[] sx = new double[3];
		double[] sy = new double[3];
		long home = 0;
		for (long j = cj - REACH; j <= cj + REACH; j++) {
			for (long i = ci - REACH; i <= ci + REACH; i++) {
				double px = (i + 0.5 + 0.45 * (2 * chance.at(Chance.Of.SCENE, i * 31 + 1_000_000, j) - 1)) * size;
				double py = (j + 0.5 + 0.45 * (2 * chance.at(Chance.Of.SCENE, i * 31 + 2_000_000_000L, j) - 1)) * size;
				double dd = (px - x) * (px - x) + (py - y) * (py - y);
				int at = dd < d[0] ? 0 : dd < d[1] ? 1 : dd < d[2] ? 2 : 3;
				for (int k = 2; k > at; k--) {
					d[k] = d[k - 1];
					sx[k] = sx[k - 1];
					sy[k] = sy[k - 1];
				}
				if (at < 3) {
					d[at] = dd;
					sx[at] = px;
					sy[at] = py;
					home = at == 0 ? i * 7_919_000_003L + j : home;
				}
			}
		}
		return new Place(chance.at(Chance.Of.SCENE, home, 3), bisector(d, sx, sy, 1), bisector(d, sx, sy, 2));
	}

	private static double bisector(double[] d, double[] sx, double[] sy, int other) {
		return (d[other] - d[0]) / (2 * Math.hypot(sx[other] - sx[0], sy[other] - sy[0]));
	}
}
