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
 * The sample of the SPM twin, in the sample frame: a perovskite-like film of grains with grooves at their boundaries, and
 * ferroelectric domains that do not follow the grains. Immutable and thread-safe.
 */
final class SpmScene {

	/** Decay of the electronic effect of a boundary, m; three pixels of the default field. */
	static final double BOUNDARY_LENGTH = 45e-9;
	private static final double GROOVE_LENGTH = 25e-9;
	private static final double GROOVE_DEPTH = 18e-9;
	private static final double STEP_HEIGHT = 14e-9;
	private static final double DOMAIN_SIZE = 400e-9;
	private static final double ALONG_BOUNDARY = 0.4;
	private static final double GRAIN_SPREAD = 0.05;

	private final Grains grains;
	private final SmoothNoise domains;
	private final SmoothNoise roughness;
	private final double turnOn;
	private final double drop;

	SpmScene(Chance chance, double grain, double turnOn, double drop) {
		grains = new Grains(chance, grain);
		domains = new SmoothNoise(chance, Chance.Of.SCENE, 4, DOMAIN_SIZE);
		roughness = new SmoothNoise(chance, Chance.Of.SCENE, 5, 30e-9);
		this.turnOn = turnOn;
		this.drop = drop;
	}

	/** @return height without tilt, m */
	double height(double x, double y) {
		Grains.Place p = grains.at(x, y);
		double near = Math.exp(-p.boundary() / GROOVE_LENGTH);
		double both = Math.exp(-p.junction() / GROOVE_LENGTH);
		double step = STEP_HEIGHT * p.grain() * -Math.expm1(-p.boundary() / 8e-9);
		return step - GROOVE_DEPTH * near * (1 + 0.6 * both) + 1.2e-9 * roughness.at(x, y);
	}

	/**
	 * @return the turn-on voltage of a fresh place: that of grains (a little different from grain to grain), lower along boundaries
	 *         and lowest where three grains meet, V
	 */
	double turnOn(double x, double y) {
		Grains.Place p = grains.at(x, y);
		double near = Math.exp(-p.boundary() / BOUNDARY_LENGTH);
		double both = near * Math.exp(-p.junction() / BOUNDARY_LENGTH);
		return turnOn + GRAIN_SPREAD * (2 * p.grain() - 1) - drop * (ALONG_BOUNDARY * near + (1 - ALONG_BOUNDARY) * both);
	}

	/** @return the polarisation out of plane, −1 … 1, through 0 at walls */
	double polarisation(double x, double y) {
		return Math.tanh(6 * domain(x, y));
	}

	/** @return 1 on a domain wall, falling to 0 within some ten nanometres */
	double wall(double x, double y) {
		double p = polarisation(x, y);
		return 1 - p * p;
	}

	private double domain(double x, double y) {
		double u = 0.80 * x + 0.60 * y;
		double v = 0.80 * y - 0.60 * x;
		return domains.at(u, v) + 0.5 * domains.at(1.9 * (x + 1e-6), 1.9 * y) + 0.25 * domains.at(4.1 * v, 4.1 * (u - 1e-6));
	}
}
