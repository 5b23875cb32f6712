/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/**
 * What reckons the fluence: all current inside the probe's full width at half maximum, an upper bound.
 *
 * @param current probe current in ampere; 0 where there is no dose to speak of
 * @param diameter probe FWHM in metres
 */
public record Probe(double current, double diameter) {

	/** No dose is done to the sample. */
	public static final Probe NONE = new Probe(0, 0);

	/** @return fluence at the probe in electrons per square metre for an exposure in seconds: I·t / (e·π(d/2)²) */
	public double fluence(double seconds) {
		return current == 0 ? 0 : current * seconds / (1.602176634e-19 * Math.PI * diameter * diameter / 4);
	}
}
