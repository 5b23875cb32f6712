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
 * Functions of the standard normal distribution that stay exact where its density and its tail are too small to be written down: by the
 * power series near the centre, and by Laplace's continued fraction of Mills' ratio beyond four standard deviations.
 */
final class Tail {

	private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;
	private static final double FAR = 4;
	/** Beyond which the density is 0 in double precision. */
	private static final double NOTHING = 40;

	private Tail() {
	}

	/** @return log of the density */
	static double logDensity(double u) {
		return -0.5 * u * u - LOG_ROOT_TWO_PI;
	}

	/** @return Mills' ratio (1 − Φ(x)) / φ(x), for x not negative */
	static double mills(double x) {
		return x < FAR ? (0.5 - centre(x)) / Math.exp(logDensity(x)) : 1 / (x + fraction(x));
	}

	/** @return Φ(u), to a relative error of about 1e-11 */
	static double cumulative(double u) {
		double x = Math.abs(u);
		double tail = x < FAR ? 0.5 - centre(x) : mills(x) * Math.exp(logDensity(x));
		return u < 0 ? tail : 1 - tail;
	}

	/** @return log Φ(u) */
	static double logCumulative(double u) {
		return u < 0 ? logDensity(u) + Math.log(mills(-u)) : Math.log1p(-mills(u) * Math.exp(logDensity(u)));
	}

	/** @return φ(u) / Φ(u) */
	static double hazard(double u) {
		return u < 0 ? 1 / mills(-u) : Math.exp(logDensity(u)) / cumulative(u);
	}

	/** @return ½·u·φ(u)/Φ(u) − log Φ(u), the entropy that a normal distribution loses when what is above u is cut off */
	static double information(double u) {
		if (u > NOTHING) {
			return 0;
		}
		if (u > -FAR) {
			return 0.5 * u * hazard(u) - logCumulative(u);
		}
		double t = fraction(-u);
		return 0.5 * u * t + LOG_ROOT_TWO_PI + Math.log(t - u);
	}

	/** @return log (φ(u) + u·Φ(u)), the logarithm of the expected positive part of a normal variable of mean u and variance 1 */
	static double logImprovement(double u) {
		if (u >= 0) {
			return Math.log(Math.exp(logDensity(u)) + u * cumulative(u));
		}
		double x = -u;
		if (x < FAR) {
			return logDensity(u) + Math.log(1 - x * mills(x));
		}
		double t = fraction(x);
		return logDensity(u) + Math.log(t) - Math.log(x + t);
	}

	/** @return φ(u) + u·Φ(u) */
	static double improvement(double u) {
		return u < 0 ? Math.exp(logImprovement(u)) : Math.exp(logDensity(u)) + u * cumulative(u);
	}

	/** Φ(x) − ½ by its power series. */
	private static double centre(double x) {
		double term = x;
		double sum = x;
		for (int k = 1; k < 120 && term > 1e-17 * sum; k++) {
			term *= x * x / (2 * k + 1);
			sum += term;
		}
		return sum * Math.exp(logDensity(x));
	}

	/** 1/(x + 2/(x + 3/(x + …))), what stands behind the first x of the continued fraction of 1 / Mills' ratio. */
	private static double fraction(double x) {
		double t = 0;
		for (int k = x < 8 ? 60 : 20; k >= 1; k--) {
			t = k / (x + t);
		}
		return t;
	}
}
