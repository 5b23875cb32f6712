/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.Axis;
import org.steerscope.data.Unit;

/**
 * Current against bias of a perovskite-like film under a tip: a diode-like rise from a turn-on voltage, limited by a series
 * resistance and the amplifier's compliance, with leakage and displacement current; lower turn-on on the way back. Thread-safe.
 */
final class CurrentSweep {

	/** The current at the turn-on voltage, A: the usual threshold. */
	static final double AT_TURN_ON = 10e-12;
	/** Largest current the amplifier measures, A. */
	static final double COMPLIANCE = 20e-9;

	private static final int QUARTER = 75;
	private static final double SLOPE = 0.08;
	private static final double SERIES = 130e6;
	private static final double LEAKAGE = 1.5e12;
	private static final double CAPACITANCE = 0.02e-12;

	private CurrentSweep() {
	}

	/** @return the bias as it is swept: 0 → +max → −max → 0 */
	static Axis axis(double max) {
		double[] v = new double[4 * QUARTER + 1];
		for (int i = 0; i < v.length; i++) {
			int k = i <= QUARTER ? i : i <= 3 * QUARTER ? 2 * QUARTER - i : i - 4 * QUARTER;
			v[i] = max * k / QUARTER;
		}
		return Axis.swept("bias", Unit.of("V"), v);
	}

	/**
	 * @param axis made by {@link #axis}
	 * @param turnOn when |bias| rises, V
	 * @param turnOnBack when |bias| falls, V
	 * @param rate of the sweep, V/s
	 * @param tip factor on the current
	 * @return current without noise, A
	 */
	static double[] expected(Axis axis, double turnOn, double turnOnBack, double rate, double tip) {
		double[] current = new double[axis.size()];
		for (int i = 0; i < current.length; i++) {
			double v = axis.value(i);
			double before = i == 0 ? 0 : axis.value(i - 1);
			boolean rising = Math.abs(v) >= Math.abs(before);
			double on = rising ? turnOn : turnOnBack;
			double diode = AT_TURN_ON * (Math.exp((Math.abs(v) - on) / SLOPE) - Math.exp(-on / SLOPE));
			double most = Math.abs(v) / SERIES;
			double film = diode == 0 ? 0 : diode * most / (diode + most);
			double displaced = CAPACITANCE * rate * Math.signum(v - before);
			current[i] = limit(tip * (Math.signum(v) * film + v / LEAKAGE) + displaced);
		}
		return current;
	}

	/** @return the current as the amplifier gives it */
	static double limit(double current) {
		return Math.clamp(current, -COMPLIANCE, COMPLIANCE);
	}
}
