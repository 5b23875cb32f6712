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

import org.steerscope.instrument.SafetyChannel;

/**
 * Makes the SPM twin safe as an AFM in contact: bias and drive to zero, withdraw, stop the scan; verified by the tip current's
 * read-back.
 */
final class SpmSafety implements SafetyChannel {

	/** Standard deviation of the tip current's reading, pA. */
	private static final double READING = 0.7;
	/** Current of a tip whose bias did not go off, pA. */
	private static final double STILL_ON = 500;

	private final ProbeSwitch probe;
	private final Chance chance;
	private final AtomicLong readings = new AtomicLong();

	SpmSafety(ProbeSwitch probe, Chance chance) {
		this.probe = probe;
		this.chance = chance;
	}

	@Override
	public boolean independent() {
		return true;
	}

	@Override
	public Outcome makeSafe() {
		List<String> steps = new ArrayList<>();
		probe.makeSafe();
		steps.add("ramped the bias and the drive to 0 V");
		double noise = READING * chance.stream(Chance.Of.SAFETY, readings.incrementAndGet(), 0).nextGaussian();
		double current = (probe.reallyOn() ? STILL_ON : 0) + noise;
		boolean off = Math.abs(current) < 5 * READING;
		steps.add(String.format(Locale.ROOT, "read the tip current: %.1f pA, %s", current, off ? "off" : "NOT off"));
		steps.add("withdrew the tip");
		steps.add("stopped the scan");
		if (!off) {
			steps.add("the bias did not go off: switch off the bias amplifier by hand");
		}
		return new Outcome(steps, off);
	}
}
