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

/** The standard deviation: map evenly, whatever the value. */
record MaximumUncertainty() implements AcquisitionFunction {

	@Override
	public double value(double mean, double sd, double best) {
		return sd;
	}
}
