/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.time.Instant;

/**
 * When a run ends. Zero or null means no limit of that kind; at least one limit is given.
 *
 * @param steps measurements after the starting points
 * @param seconds of clock time since the start
 * @param until clock time after which no exposure may still run
 * @param fluence accumulated at the probe over all exposures, e/Å²
 */
public record Budget(int steps, double seconds, Instant until, double fluence) {

	/** @return a budget of steps only */
	public static Budget ofSteps(int steps) {
		return new Budget(steps, 0, null, 0);
	}
}
