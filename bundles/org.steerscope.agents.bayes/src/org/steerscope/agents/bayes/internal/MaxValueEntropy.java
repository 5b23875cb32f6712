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
 * Information that a value gives on the largest value of all, in nats (max-value entropy search, Wang and Jegelka 2017, eq. 6).
 *
 * @param maxima draws of the largest value
 */
record MaxValueEntropy(double[] maxima) implements AcquisitionFunction {

	/** @param best does not matter */
	@Override
	public double value(double mean, double sd, double best) {
		if (!(sd > 0)) {
			return 0;
		}
		double sum = 0;
		for (double maximum : maxima) {
			sum += Tail.information((maximum - mean) / sd);
		}
		return Math.max(0, sum / maxima.length);
	}
}
