/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The standard normal distribution. */
final class Normal {

	private Normal() {
	}

	/** @return its density */
	static double density(double u) {
		return Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
	}

	/** @return its cumulative distribution, to 1e-7 relative also far below (Numerical Recipes 1992, erfc by Chebyshev fit) */
	static double cumulative(double u) {
		double z = Math.abs(u) / Math.sqrt(2);
		double t = 1 / (1 + 0.5 * z);
		double series = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * (0.27886807
				+ t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
		double tail = 0.5 * t * Math.exp(-z * z + series);
		return u < 0 ? tail : 1 - tail;
	}
}
