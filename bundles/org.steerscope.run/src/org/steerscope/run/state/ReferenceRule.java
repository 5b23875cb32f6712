/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

/**
 * When a value of the reference point is off: by more than three standard deviations, or by more than 20 % where that is more than two
 * standard deviations of the difference, so that noise alone raises no alarm.
 */
public final class ReferenceRule {

	/** So many standard deviations of the difference are too many. */
	public static final double SDS = 3;
	/** So much of the first value is too much. */
	public static final double SHARE = 0.2;
	private static final double NOISE = 2;

	private ReferenceRule() {
	}

	/**
	 * @param first value of the point, in its unit
	 * @param firstSd its standard deviation; NaN if unknown
	 * @param now a later value
	 * @param nowSd its standard deviation; NaN if unknown
	 * @return whether the later value is off; one that is invalid after a valid one is
	 */
	public static boolean off(double first, double firstSd, double now, double nowSd) {
		double sd = Math.hypot(firstSd, nowSd);
		double difference = Math.abs(now - first);
		if (Double.isNaN(difference)) {
			return Double.isNaN(now) && !Double.isNaN(first);
		}
		double share = SHARE * Math.abs(first);
		return Double.isNaN(sd) ? difference > share : difference > SDS * sd || share > NOISE * sd && difference > share;
	}
}
