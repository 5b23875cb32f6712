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
 * Expected improvement over the best value by more than a margin (Jones, Schonlau and Welch 1998).
 *
 * @param margin ξ, in units of the value, not negative
 */
record ExpectedImprovement(double margin) implements AcquisitionFunction {

	@Override
	public double value(double mean, double sd, double best) {
		double gain = mean - best - margin;
		if (!(sd > 0)) {
			return Math.max(0, gain);
		}
		double u = gain / sd;
		return Math.max(0, gain * Normal.cumulative(u) + sd * Normal.density(u));
	}
}
