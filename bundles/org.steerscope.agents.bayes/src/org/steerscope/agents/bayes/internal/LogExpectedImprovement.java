/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.AcquisitionFunction;

/**
 * Logarithm of the expected improvement (Ament et al. 2023), exact also where the improvement itself is too small to be written down.
 *
 * @param margin ξ, in units of the value, not negative
 */
record LogExpectedImprovement(double margin) implements AcquisitionFunction {

	/** What stands for the logarithm of nothing. */
	static final double LEAST = -1e30;
	/** A standard deviation this much smaller than the gain is none. */
	private static final double CERTAIN = 1e-14;

	@Override
	public double value(double mean, double sd, double best) {
		double gain = mean - best - margin;
		if (!(sd > CERTAIN * Math.abs(gain))) {
			return gain > 0 ? Math.log(gain) : LEAST;
		}
		return Math.max(LEAST, Math.log(sd) + Tail.logImprovement(gain / sd));
	}
}
