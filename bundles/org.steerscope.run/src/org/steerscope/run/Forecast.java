/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * What a policy expects at a place it proposes, in the scalar's own unit.
 *
 * @param mean predicted mean; NaN where there is no model
 * @param sd standard deviation of the next measured value (noise included); NaN where there is no model
 * @param acquisition value of the acquisition function; NaN where there is none
 */
public record Forecast(double mean, double sd, double acquisition) {

	/** There is no model. */
	public static final Forecast NONE = new Forecast(Double.NaN, Double.NaN, Double.NaN);
}
