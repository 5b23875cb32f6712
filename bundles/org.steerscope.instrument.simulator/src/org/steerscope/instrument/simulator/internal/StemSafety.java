/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;

import org.steerscope.instrument.SafetyChannel;

/**
 * Makes the STEM twin safe: blank, verify by the screen current, stop the scan and park; if the screen still sees beam, the gun
 * deflector as second blanker. Never touches high tension, lenses, stage or valves.
 */
final class StemSafety implements SafetyChannel {

	/** Standard deviation of the screen current's reading, pA. */
	private static final double READING = 0.05;

	private final ProbeSwitch probe;
	private final Chance chance;
	private final DoubleSupplier picoampere;
	private final AtomicLong readings = new AtomicLong();

	StemSafety(ProbeSwitch probe, Chance chance, DoubleSupplier picoampere) {
		this.probe = probe;
		this.chance = chance;
		this.picoampere = picoampere;
	}

	@Override
	public boolean independent() {
		return true;
	}

	@Override
	public Outcome makeSafe() {
		List<String> steps = new ArrayList<>();
		probe.makeSafe();
		steps.add("blanked the beam");
		boolean dark = verified(steps);
		steps.add("stopped the scan and parked the probe");
		if (!dark) {
			probe.makeSafe();
			steps.add("deflected the beam at the gun, as second blanker");
			dark = verified(steps);
		}
		if (!dark) {
			steps.add("could not darken the screen: close the column valves");
		}
		return new Outcome(steps, dark);
	}

	private boolean verified(List<String> steps) {
		double noise = READING * chance.stream(Chance.Of.SAFETY, readings.incrementAndGet(), 0).nextGaussian();
		double current = (probe.reallyOn() ? picoampere.getAsDouble() : 0) + noise;
		boolean dark = Math.abs(current) < 5 * READING;
		steps.add(String.format(Locale.ROOT, "read the screen current: %.2f pA, %s", current, dark ? "dark" : "NOT dark"));
		return dark;
	}
}
