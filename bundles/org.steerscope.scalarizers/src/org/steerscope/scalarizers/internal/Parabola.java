/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/** The parabola through three neighbouring points. */
final class Parabola {

	private Parabola() {
	}

	/**
	 * @param x positions, strictly monotonic, not necessarily equidistant
	 * @param y values, y[top] at least as large as its neighbours
	 * @param top index of the middle point, with a neighbour on either side
	 * @return position and height of the vertex, and the position's standard deviation for noise of 1 on each value
	 */
	static double[] vertex(double[] x, double[] y, int top) {
		double a = x[top - 1] - x[top];
		double b = x[top + 1] - x[top];
		double u = y[top - 1] - y[top];
		double v = y[top + 1] - y[top];
		double curvature = (u / a - v / b) / (a - b);
		if (!(curvature < 0)) {
			return new double[] { x[top], y[top], Double.NaN };
		}
		double slope = u / a - curvature * a;
		double shift = -slope / (2 * curvature);
		// partial derivatives of the shift after u and v; noise of the top enters both
		double du = -((-b / (a * (a - b))) / (2 * curvature)) - shift * (1 / (a * (a - b))) / curvature;
		double dv = -((a / (b * (a - b))) / (2 * curvature)) - shift * (-1 / (b * (a - b))) / curvature;
		double sd = Math.sqrt(du * du + dv * dv + (du + dv) * (du + dv));
		return new double[] { x[top] + shift, y[top] + slope * shift / 2, sd };
	}
}
