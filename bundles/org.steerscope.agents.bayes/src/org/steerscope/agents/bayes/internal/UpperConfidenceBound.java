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
 * Mean plus some standard deviations (Srinivas et al. 2010).
 *
 * @param beta how many
 */
record UpperConfidenceBound(double beta) implements AcquisitionFunction {

	@Override
	public double value(double mean, double sd, double best) {
		return mean + beta * sd;
	}
}
