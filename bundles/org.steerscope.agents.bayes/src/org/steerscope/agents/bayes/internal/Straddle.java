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
 * How doubtful it is on which side of a level a value lies (Bryan et al. 2005). The best value does not matter.
 *
 * @param level the border
 * @param beta standard deviations counted
 */
record Straddle(double level, double beta) implements AcquisitionFunction {

	@Override
	public double value(double mean, double sd, double best) {
		return beta * sd - Math.abs(mean - level);
	}
}
