/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/** The error function and its inverse. */
final class Erf {

	private Erf() {
	}

	/**
	 * Power series (Abramowitz and Stegun 7.1.6) below 2.5, continued fraction (7.1.14) above; relative error about 1e-14.
	 *
	 * @return 2/√π ∫₀ˣ exp(−t²) dt
	 */
	static double of(double x) {
		double a = Math.abs(x);
		if (Double.isNaN(x)) {
			return x;
		}
		if (a > 6) {
			return Math.signum(x);
		}
		double e = Math.exp(-a * a);
		double value;
		if (a < 2.5) {
			double term = a;
			double sum = a;
			for (int n = 1; term > 1e-17 * sum; n++) {
				term *= 2 * a * a / (2 * n + 1);
				sum += term;
			}
			value = 2 / Math.sqrt(Math.PI) * e * sum;
		} else {
			double fraction = a;
			for (int k = 60; k > 0; k--) {
				fraction = a + k / 2.0 / fraction;
			}
			value = 1 - e / Math.sqrt(Math.PI) / fraction;
		}
		return Math.copySign(value, x);
	}

	/** @return x with erf(x) = y, by bisection; infinite at ±1, NaN outside */
	static double inverse(double y) {
		if (!(Math.abs(y) < 1)) {
			return Math.abs(y) == 1 ? y * Double.POSITIVE_INFINITY : Double.NaN;
		}
		double low = -6;
		double high = 6;
		for (int i = 0; i < 80; i++) {
			double mid = (low + high) / 2;
			if (of(mid) < y) {
				low = mid;
			} else {
				high = mid;
			}
		}
		return (low + high) / 2;
	}
}
