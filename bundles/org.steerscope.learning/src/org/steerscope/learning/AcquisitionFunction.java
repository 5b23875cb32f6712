/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * How much a candidate is worth measuring («search rule» on screen). For maximisation; the caller negates the mean to minimise.
 * Stateless and thread-safe.
 */
@ConsumerType
@FunctionalInterface
public interface AcquisitionFunction {

	/**
	 * @param mean predicted value
	 * @param sd standard deviation of the noise-free value, not negative
	 * @param best the best value measured so far
	 * @return larger is better; finite for finite arguments
	 */
	double value(double mean, double sd, double best);
}
