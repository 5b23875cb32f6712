/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * The similarity of the plane (turn, perhaps reflect, scale, shift) that brings points as near as possible to others in the sense of
 * least squares (Gower 1975), so that a map does not jump when it is computed again: u = a·x ∓ b·y + e, v = b·x ± a·y + f.
 *
 * @param a scale · cos
 * @param b scale · sin
 * @param flip whether y is reflected first
 * @param e shift of the first coordinate
 * @param f shift of the second
 */
public record Procrustes(double a, double b, boolean flip, double e, double f) {

	/** Changes nothing. */
	public static final Procrustes NONE = new Procrustes(1, 0, false, 0, 0);

	/**
	 * @param points n × 2
	 * @param target n × 2
	 * @return what brings the points to the target; if all points are one, only shifts
	 */
	public static Procrustes of(int n, float[] points, float[] target) {
		double px = 0;
		double py = 0;
		double tx = 0;
		double ty = 0;
		for (int i = 0; i < n; i++) {
			px += points[2 * i] / (double) n;
			py += points[2 * i + 1] / (double) n;
			tx += target[2 * i] / (double) n;
			ty += target[2 * i + 1] / (double) n;
		}
		double xx = 0;
		double xy = 0;
		double yx = 0;
		double yy = 0;
		double spread = 0;
		for (int i = 0; i < n; i++) {
			double x = points[2 * i] - px;
			double y = points[2 * i + 1] - py;
			double u = target[2 * i] - tx;
			double v = target[2 * i + 1] - ty;
			xx += x * u;
			xy += x * v;
			yx += y * u;
			yy += y * v;
			spread += x * x + y * y;
		}
		double turned = Math.hypot(xx + yy, xy - yx);
		double flipped = Math.hypot(xx - yy, xy + yx);
		boolean flip = flipped > turned;
		double a = spread > 0 ? (flip ? xx - yy : xx + yy) / spread : 1;
		double b = spread > 0 ? (flip ? xy + yx : xy - yx) / spread : 0;
		double s = flip ? -1 : 1;
		return new Procrustes(a, b, flip, tx - a * px + b * s * py, ty - b * px - a * s * py);
	}

	/** As {@link #of}, but the points keep the spread of the target however badly they fit, so that a chain of maps does not shrink. */
	public static Procrustes keepingSpread(int n, float[] points, float[] target) {
		Procrustes best = of(n, points, target);
		double[] p = moments(n, points);
		double[] t = moments(n, target);
		double size = Math.hypot(best.a, best.b);
		double factor = p[2] > 0 && size > 0 ? Math.sqrt(t[2] / p[2]) / size : 1;
		double s = best.flip ? -1 : 1;
		double a = best.a * factor;
		double b = best.b * factor;
		return new Procrustes(a, b, best.flip, t[0] - a * p[0] + b * s * p[1], t[1] - b * p[0] - a * s * p[1]);
	}

	/** Means and total variance. */
	private static double[] moments(int n, float[] points) {
		double[] m = new double[3];
		for (int i = 0; i < 2 * n; i++) {
			m[i % 2] += points[i] / (double) n;
		}
		for (int i = 0; i < 2 * n; i++) {
			m[2] += (points[i] - m[i % 2]) * (points[i] - m[i % 2]) / n;
		}
		return m;
	}

	/** Moves n × 2 numbers in place. */
	public void apply(int n, float[] points) {
		double s = flip ? -1 : 1;
		for (int i = 0; i < n; i++) {
			double x = points[2 * i];
			double y = s * points[2 * i + 1];
			points[2 * i] = (float) (a * x - b * y + e);
			points[2 * i + 1] = (float) (b * x + a * y + f);
		}
	}

	/** @return where a moved point comes from; where all points became one, any */
	public double[] back(double u, double v) {
		double r = Math.max(1e-300, a * a + b * b);
		double x = (a * (u - e) + b * (v - f)) / r;
		double y = (a * (v - f) - b * (u - e)) / r;
		return new double[] { x, flip ? -y : y };
	}
}
