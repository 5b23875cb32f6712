/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;

/**
 * The range a number may take. Out of range is refused with the limit named, never clamped.
 *
 * @param name of the parameter: {@code exposure}, {@code x}, {@code y} or a knob of the instrument
 * @param min smallest allowed value in {@code unit}
 * @param max largest allowed value in {@code unit}
 * @param unit of both
 */
public record Limit(String name, double min, double max, Unit unit) {

	/** @return whether a value in the limit's unit is allowed; NaN never is */
	public boolean allows(double value) {
		return value >= min && value <= max;
	}

	/** @return for example {@code exposure 1e-06 … 10 s} */
	@Override
	public String toString() {
		return "%s %s … %s".formatted(name, new Quantity(min, Unit.ONE), new Quantity(max, unit));
	}
}
