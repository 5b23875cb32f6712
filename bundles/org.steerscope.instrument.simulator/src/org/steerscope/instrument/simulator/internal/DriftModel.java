/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

/**
 * How the sample moves against the scan frame: a velocity that decays from {@code start} to {@code end} with a time constant, along
 * a direction drawn from the seed, plus a slow wander across it. A function of simulated time only.
 *
 * @param start velocity at the beginning, m/s
 * @param end velocity after long, m/s
 * @param tau time constant, s
 * @param angle direction, rad
 * @param wander smooth noise of time across the direction
 */
record DriftModel(double start, double end, double tau, double angle, SmoothNoise wander) {

	private static final double METRE_PER_SECOND = 1e-9 / 60;

	/** @return a model with velocities in nm/min */
	static DriftModel of(Chance chance, double start, double end, double tau) {
		double angle = 2 * Math.PI * chance.at(Chance.Of.DRIFT, 0, 0);
		return new DriftModel(start * METRE_PER_SECOND, end * METRE_PER_SECOND, tau, angle,
				new SmoothNoise(chance, Chance.Of.DRIFT, 1, 60));
	}

	private double along(double t) {
		return end * t + (start - end) * tau * -Math.expm1(-t / tau);
	}

	private double across(double t) {
		return end * 30 * wander.at(t);
	}

	/** @return shift of the sample to the right at a time in seconds, metres */
	double dx(double t) {
		return along(t) * Math.cos(angle) - across(t) * Math.sin(angle);
	}

	/** @return shift of the sample downwards at a time in seconds, metres */
	double dy(double t) {
		return along(t) * Math.sin(angle) + across(t) * Math.cos(angle);
	}
}
