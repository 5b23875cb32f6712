/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.steerscope.data.Unit;

/**
 * One number out of a measurement.
 *
 * @param name what it is: {@code band-integral}, {@code turn-on}, …
 * @param value in {@code unit}; a bound if censored; NaN only if invalid
 * @param unit of value and sd
 * @param sd standard deviation of the value; NaN if unknown
 * @param quality how far to trust it
 * @param reason why it is not OK; empty if it is
 */
public record Scalar(String name, double value, Unit unit, double sd, Quality quality, String reason) {

	/** @throws IllegalArgumentException if an unusable number claims to be usable */
	public Scalar {
		if (quality.usable() && !Double.isFinite(value)) {
			throw new IllegalArgumentException(name + " is " + value + " but not INVALID");
		}
	}

	/** @return a good value */
	public static Scalar ok(String name, double value, Unit unit, double sd) {
		return new Scalar(name, value, unit, sd, Quality.OK, "");
	}

	/** @return no value, and why */
	public static Scalar invalid(String name, Unit unit, String reason) {
		return new Scalar(name, Double.NaN, unit, Double.NaN, Quality.INVALID, reason);
	}
}
