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
 * A smooth random function of place or time: values on a lattice, joined by a smooth step (value noise; K. Perlin 1985). The same
 * everywhere and always for one seed. Thread-safe.
 *
 * @param chance where the lattice values come from
 * @param purpose which stream
 * @param salt tells several functions of one purpose apart
 * @param length distance of the lattice points, in the unit of the arguments
 */
record SmoothNoise(Chance chance, Chance.Of purpose, int salt, double length) {

	/** @return the value at a place, in [−1, 1] */
	double at(double x, double y) {
		double u = x / length;
		double v = y / length;
		long i = (long) Math.floor(u);
		long j = (long) Math.floor(v);
		double fu = smooth(u - i);
		double fv = smooth(v - j);
		double top = lattice(i, j) + fu * (lattice(i + 1, j) - lattice(i, j));
		double bottom = lattice(i, j + 1) + fu * (lattice(i + 1, j + 1) - lattice(i, j + 1));
		return top + fv * (bottom - top);
	}

	/** @return the value at a time, in [−1, 1], and 0 at time 0 */
	double at(double t) {
		return (at(t, 0.5) - at(0, 0.5)) / 2;
	}

	private double lattice(long i, long j) {
		return 2 * chance.at(purpose, i * 1_000_003L + salt * 0x5DEECE66DL, j) - 1;
	}

	private static double smooth(double f) {
		return f * f * (3 - 2 * f);
	}
}
