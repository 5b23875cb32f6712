/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.Axis;
import org.steerscope.data.Unit;

/**
 * A piezoresponse hysteresis loop in the nine-parameter form of BGlib (loop_fit_function): offset, size, two coercive biases, slope
 * and four widths, which make the onset of switching and its completion differ.
 *
 * @param offset a0
 * @param size a1
 * @param negative a2, coercive bias on the way down, V
 * @param positive a3, coercive bias on the way up, V
 * @param slope a4, 1/V
 * @param b0 width where switching down ends, V
 * @param b1 width where switching down begins, V
 * @param b2 width where switching up begins, V
 * @param b3 width where switching up ends, V
 */
record PiezoLoop(double offset, double size, double negative, double positive, double slope, double b0, double b1, double b2,
		double b3) {

	/** Steps of the bias. */
	static final int STEPS = 64;

	/** @return the bias as it is stepped: 0 → +max → −max → 0 in 64 steps, turning at steps 16 and 48 */
	static Axis axis(double max) {
		double[] v = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			int k = i < 16 ? i + 1 : i < 48 ? 31 - i : i - 64;
			v[i] = max * k / 16;
		}
		return Axis.swept("bias", Unit.of("V"), v);
	}

	/** @return the response at a bias on the way up or down */
	double at(double v, boolean rising) {
		double centre = rising ? positive : negative;
		double below = rising ? b2 : b0;
		double above = rising ? b3 : b1;
		double width = v < centre ? below : above;
		double y = (width * erf((v - centre) / width) + below) / (below + above);
		return offset + size * y + slope * v;
	}

	/** @return the responses along an axis */
	double[] along(Axis axis) {
		double[] r = new double[axis.size()];
		for (int i = 0; i < r.length; i++) {
			double before = i == 0 ? 0 : axis.value(i - 1);
			r[i] = at(axis.value(i), axis.value(i) > before);
		}
		return r;
	}

	/** Abramowitz and Stegun 7.1.26, to 1.5e-7. */
	static double erf(double x) {
		double t = 1 / (1 + 0.3275911 * Math.abs(x));
		double y = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
				* Math.exp(-x * x);
		return x < 0 ? -y : y;
	}
}
