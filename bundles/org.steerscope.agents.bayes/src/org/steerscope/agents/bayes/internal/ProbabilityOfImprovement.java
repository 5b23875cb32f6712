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
 * Probability that the value exceeds the best one by more than a margin (Kushner 1964).
 *
 * @param margin ξ, in units of the value, not negative
 */
record ProbabilityOfImprovement(double margin) implements AcquisitionFunction {

	@Override
	public double value(double mean, double sd, double best) {
		double gain = mean - best - margin;
		return sd > 0 ? Normal.cumulative(gain / sd) : gain > 0 ? 1 : 0;
	}
}
