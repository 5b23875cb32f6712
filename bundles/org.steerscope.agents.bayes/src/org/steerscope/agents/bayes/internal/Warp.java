/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * A rising transformation of values before a Gaussian process sees them, so that a few very high ones do not rule it, and back. Learned
 * from measured values only.
 *
 * @param shape its form
 * @param low the value at which the transformed one is 0, for the curved forms
 * @param mean subtracted after the form
 * @param scale divided by after that
 */
record Warp(Shape shape, double low, double mean, double scale) {

	/** The forms. */
	enum Shape {
		/** As it is. */
		IDENTITY(0, "as they are"),
		/** √(y − min + 0.05·range). */
		ROOT(0.05, "as square root"),
		/** log(y − min + 0.2·range). */
		LOGARITHM(0.2, "as logarithm");

		private final double room;
		private final String label;

		Shape(double room, String label) {
			this.room = room;
			this.label = label;
		}

		/** @return its name for people */
		String label() {
			return label;
		}
	}

	// Gauss–Hermite, 9 points: means over a normal distribution
	private static final double[] NODES = { -3.190993201781528, -2.266580584531843, -1.468553289216668, -0.7235510187528376, 0,
			0.7235510187528376, 1.468553289216668, 2.266580584531843, 3.190993201781528 };
	private static final double[] WEIGHTS = { 3.960697726326438e-05, 0.004943624275536947, 0.08847452739437657, 0.4326515590025558,
			0.7202352156060510, 0.4326515590025558, 0.08847452739437657, 0.004943624275536947, 3.960697726326438e-05 };

	/** @return the transformation of a form, standardised on some values of which at least two differ */
	static Warp of(Shape shape, double[] values) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double v : values) {
			min = Math.min(min, v);
			max = Math.max(max, v);
		}
		Warp raw = new Warp(shape, shape == Shape.IDENTITY ? 0 : min - shape.room * (max - min), 0, 1);
		double mean = 0;
		for (double v : values) {
			mean += raw.forward(v) / values.length;
		}
		double variance = 0;
		for (double v : values) {
			variance += (raw.forward(v) - mean) * (raw.forward(v) - mean) / values.length;
		}
		return new Warp(shape, raw.low, mean, Math.sqrt(variance));
	}

	/** @return the model's value */
	double forward(double y) {
		double z = switch (shape) {
		case IDENTITY -> y;
		case ROOT -> Math.sqrt(Math.max(0, y - low));
		case LOGARITHM -> Math.log(Math.max(Double.MIN_NORMAL, y - low));
		};
		return (z - mean) / scale;
	}

	/** @return the value; rising, constant below the least possible */
	double back(double z) {
		double t = z * scale + mean;
		return switch (shape) {
		case IDENTITY -> t;
		case ROOT -> low + (t > 0 ? t * t : 0);
		case LOGARITHM -> low + Math.exp(t);
		};
	}

	/** @return log dz/dy, what the density of a value is multiplied by */
	double logSlope(double y) {
		double form = switch (shape) {
		case IDENTITY -> 0;
		case ROOT -> -Math.log(2) - 0.5 * Math.log(y - low);
		case LOGARITHM -> -Math.log(y - low);
		};
		return form - Math.log(scale);
	}

	/** @return the mean of the value, if the model's value is normal */
	double mean(double z, double sd) {
		if (shape == Shape.IDENTITY) {
			return back(z);
		}
		double sum = 0;
		for (int i = 0; i < NODES.length; i++) {
			sum += WEIGHTS[i] * back(z + Math.sqrt(2) * sd * NODES[i]);
		}
		return sum / Math.sqrt(Math.PI);
	}

	/** @return the standard deviation of the value, if the model's value is normal */
	double sd(double z, double sd) {
		if (shape == Shape.IDENTITY) {
			return sd * scale;
		}
		double centre = mean(z, sd);
		double sum = 0;
		for (int i = 0; i < NODES.length; i++) {
			double v = back(z + Math.sqrt(2) * sd * NODES[i]) - centre;
			sum += WEIGHTS[i] * v * v;
		}
		return Math.sqrt(sum / Math.sqrt(Math.PI));
	}
}
