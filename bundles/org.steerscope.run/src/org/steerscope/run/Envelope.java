/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.instrument.Limit;

/**
 * What is allowed: the station's envelope, tightened by the plan. Zero means no limit beyond the instrument's own.
 *
 * @param maxExposure of one measurement, seconds
 * @param maxPlaceFluence at one place, e/Å²
 * @param maxTotalFluence over the whole run, e/Å² summed over exposures
 * @param positionTolerance how far the read-back may be off, metres
 * @param limits on the instrument's knobs
 */
public record Envelope(double maxExposure, double maxPlaceFluence, double maxTotalFluence, double positionTolerance,
		List<Limit> limits) {

	/** Nothing beyond the instrument's own limits. */
	public static final Envelope OPEN = new Envelope(0, 0, 0, 0, List.of());

	/** Keeps a copy. */
	public Envelope {
		limits = List.copyOf(limits);
	}
}
