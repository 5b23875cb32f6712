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
 * A particle: a cuboid lying on the film.
 *
 * @param x centre, m
 * @param y centre, m
 * @param a half of the side along its own first axis, m
 * @param b half of the side along its second axis, m
 * @param height m
 * @param cos of its rotation
 * @param sin of its rotation
 * @param shift factor on the energies of its modes: smaller particles have higher ones
 */
record Cuboid(double x, double y, double a, double b, double height, double cos, double sin, double shift) {

	/** Softness of its rim, m. */
	static final double RIM = 2.5e-9;

	/** @return its own first coordinate of a place */
	double u(double px, double py) {
		return (px - x) * cos + (py - y) * sin;
	}

	/** @return its own second coordinate of a place */
	double v(double px, double py) {
		return (py - y) * cos - (px - x) * sin;
	}

	/** @return the distance from the rim seen from above, negative inside, m */
	double distance(double px, double py) {
		double du = Math.abs(u(px, py)) - a;
		double dv = Math.abs(v(px, py)) - b;
		return Math.hypot(Math.max(du, 0), Math.max(dv, 0)) + Math.min(Math.max(du, dv), 0);
	}

	/** @return the distance from the nearest corner seen from above, m */
	double cornerDistance(double px, double py) {
		return Math.hypot(Math.abs(u(px, py)) - a, Math.abs(v(px, py)) - b);
	}

	/** @return how much of its height the beam crosses, 0 … 1, softly at the rim */
	double cover(double px, double py) {
		return 1 / (1 + Math.exp(distance(px, py) / RIM * 2));
	}

	/** @return the radius of a circle round it, m */
	double reach() {
		return Math.hypot(a, b);
	}
}
