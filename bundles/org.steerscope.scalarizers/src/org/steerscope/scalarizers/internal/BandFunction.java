/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/** What an expression can take of a band of a channel, with its derivative by each value. */
enum BandFunction {
	/** Σ value. */
	SUM,
	/** Σ value × channel width. */
	AREA,
	/** Mean of the values. */
	MEAN,
	/** The largest value. */
	MAX,
	/** The smallest value. */
	MIN,
	/** Where the largest value stands, refined by a parabola. */
	POSITION,
	/** Centre of mass of what rises above the smallest value. */
	CENTROID,
	/** Slope of the least-squares line. */
	SLOPE,
	/** Area of the closed loop per round, positive anticlockwise. */
	LOOP_AREA;

	/** Names and meanings for help and messages. */
	static final String HELP = "sum, area (sum × channel width), mean, max, min, position (of the maximum), centroid, slope, loop_area";

	/** @return its unit */
	UnitPowers unit(UnitPowers axis, UnitPowers values) {
		return switch (this) {
		case SUM, MEAN, MAX, MIN -> values;
		case AREA, LOOP_AREA -> values.times(axis, 1);
		case POSITION, CENTROID -> axis;
		case SLOPE -> values.times(axis, -1);
		};
	}

	/** @return fewest points it can be had of */
	int least() {
		return switch (this) {
		case POSITION, LOOP_AREA -> 3;
		case SLOPE, CENTROID -> 2;
		default -> 1;
		};
	}

	/**
	 * @param x places of the band's points
	 * @param y their values
	 * @param width of the channels
	 * @param gradient receives the derivative by each value
	 * @return the value; NaN if there is none
	 */
	double of(double[] x, double[] y, double[] width, double[] gradient) {
		int n = y.length;
		return switch (this) {
		case SUM -> weighted(y, gradient, i -> 1);
		case AREA -> weighted(y, gradient, i -> width[i]);
		case MEAN -> weighted(y, gradient, i -> 1.0 / n);
		case MAX -> extreme(y, gradient, 1);
		case MIN -> extreme(y, gradient, -1);
		case POSITION -> position(x, y, gradient);
		case CENTROID -> centroid(x, y, gradient);
		case SLOPE -> {
			double mean = 0;
			for (double v : x) {
				mean += v / n;
			}
			double square = 0;
			for (double v : x) {
				square += (v - mean) * (v - mean);
			}
			double m = mean;
			double s = square;
			yield s > 0 ? weighted(y, gradient, i -> (x[i] - m) / s) : Double.NaN;
		}
		case LOOP_AREA -> {
			int turns = 0;
			for (int i = 1; i + 1 < n; i++) {
				turns += (x[i] - x[i - 1]) * (x[i + 1] - x[i]) < 0 ? 1 : 0;
			}
			double rounds = Math.max(1, (turns + 1) / 2);
			yield weighted(y, gradient, i -> (x[(i + n - 1) % n] - x[(i + 1) % n]) / 2 / rounds);
		}
		};
	}

	private static double weighted(double[] y, double[] gradient, java.util.function.IntToDoubleFunction weight) {
		double sum = 0;
		for (int i = 0; i < y.length; i++) {
			gradient[i] = weight.applyAsDouble(i);
			sum += gradient[i] * y[i];
		}
		return sum;
	}

	private static int top(double[] y, int sign) {
		int top = 0;
		for (int i = 1; i < y.length; i++) {
			top = sign * y[i] > sign * y[top] ? i : top;
		}
		return top;
	}

	private static double extreme(double[] y, double[] gradient, int sign) {
		int top = top(y, sign);
		gradient[top] = 1;
		return y[top];
	}

	private static double position(double[] x, double[] y, double[] gradient) {
		int top = top(y, 1);
		if (top == 0 || top == y.length - 1) {
			return x[top];
		}
		double at = Parabola.vertex(x, y, top)[0];
		double h = 1e-4 * (2 * y[top] - y[top - 1] - y[top + 1]);
		for (int i = top - 1; h > 0 && i <= top + 1; i++) {
			double[] moved = y.clone();
			moved[i] += h;
			double up = Parabola.vertex(x, moved, top)[0];
			moved[i] -= 2 * h;
			gradient[i] = (up - Parabola.vertex(x, moved, top)[0]) / (2 * h);
		}
		return at;
	}

	private static double centroid(double[] x, double[] y, double[] gradient) {
		double base = y[top(y, -1)];
		double weight = 0;
		double sum = 0;
		for (int i = 0; i < y.length; i++) {
			weight += y[i] - base;
			sum += (y[i] - base) * x[i];
		}
		double centre = sum / weight;
		for (int i = 0; i < y.length; i++) {
			gradient[i] = (x[i] - centre) / weight;
		}
		return centre;
	}
}
