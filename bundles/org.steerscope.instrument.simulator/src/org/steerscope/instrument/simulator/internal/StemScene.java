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
import java.util.SplittableRandom;

import org.steerscope.data.PixelGrid;

/**
 * The sample of the STEM twin, in the sample frame: cuboids of varied size and rotation on a film, drawn from the seed. Immutable and
 * thread-safe. Particles are found through a grid of cells, so that a place costs the same however large the field is.
 */
final class StemScene {

	/** Film thickness, m. */
	static final double FILM = 15e-9;
	/** Beyond this distance from a particle's rim its modes are no longer felt, m. */
	static final double FAR = 150e-9;
	private static final double CELL = 200e-9;
	private static final double GAP = 25e-9;

	private final List<Cuboid> particles = new ArrayList<>();
	private final Cuboid[][] cells;
	private final int across;
	private final int down;
	private final SmoothNoise film;
	private final SmoothNoise grain;

	StemScene(Chance chance, PixelGrid field, double density) {
		film = new SmoothNoise(chance, Chance.Of.SCENE, 1, 90e-9);
		grain = new SmoothNoise(chance, Chance.Of.SCENE, 2, 12e-9);
		across = Math.max(1, (int) Math.ceil(field.width() / CELL));
		down = Math.max(1, (int) Math.ceil(field.height() / CELL));
		List<List<Cuboid>> near = new ArrayList<>();
		for (int i = 0; i < across * down; i++) {
			near.add(new ArrayList<>());
		}
		SplittableRandom random = chance.stream(Chance.Of.SCENE, 0, 0);
		double wanted = density * field.width() * field.height() * 1e12;
		for (int tries = 0; particles.size() < wanted && tries < 20 * wanted + 20; tries++) {
			Cuboid c = draw(random, field);
			int home = cell(c.x(), c.y());
			if (near.get(home).stream().allMatch(o -> Math.hypot(o.x() - c.x(), o.y() - c.y()) > o.reach() + c.reach() + GAP)) {
				particles.add(c);
				place(near, c);
			}
		}
		cells = near.stream().map(l -> l.toArray(Cuboid[]::new)).toArray(Cuboid[][]::new);
	}

	private static Cuboid draw(SplittableRandom random, PixelGrid field) {
		double a = 22e-9 + 33e-9 * random.nextDouble();
		double b = a * (0.55 + 0.45 * random.nextDouble());
		double angle = Math.PI * random.nextDouble();
		double height = 20e-9 + 25e-9 * random.nextDouble();
		double shift = 1 + 0.06 * (38e-9 - a) / 16e-9 * 0.5;
		return new Cuboid(field.width() * random.nextDouble(), field.height() * random.nextDouble(), a, b, height,
				Math.cos(angle), Math.sin(angle), shift);
	}

	private void place(List<List<Cuboid>> near, Cuboid c) {
		double r = c.reach() + FAR;
		for (int j = row(c.y() - r); j <= row(c.y() + r); j++) {
			for (int i = col(c.x() - r); i <= col(c.x() + r); i++) {
				near.get(j * across + i).add(c);
			}
		}
	}

	private int row(double y) {
		return Math.clamp((int) Math.floor(y / CELL), 0, down - 1);
	}

	private int col(double x) {
		return Math.clamp((int) Math.floor(x / CELL), 0, across - 1);
	}

	private int cell(double x, double y) {
		return row(y) * across + col(x);
	}

	/** @return all particles */
	List<Cuboid> particles() {
		return List.copyOf(particles);
	}

	/** @return the particles that may be felt at a place; not to be changed */
	Cuboid[] near(double x, double y) {
		return cells[cell(x, y)];
	}

	/**
	 * @return the projected scattering strength t·σ at a place: the film with its texture, and the particles, whose indium and tin
	 *         scatter about eight times as much as the film (∝ Z^1.7)
	 */
	double scattering(double x, double y) {
		double fine = grain.at(x, y);
		double s = FILM * 2e5 * (1 + 0.15 * film.at(x, y) + 0.08 * fine);
		for (Cuboid c : near(x, y)) {
			s += c.height() * c.cover(x, y) * 1.6e6 * (1 + 0.03 * fine);
		}
		return s;
	}

	/** @return the thickness the beam crosses, m */
	double thickness(double x, double y) {
		double t = FILM;
		for (Cuboid c : near(x, y)) {
			t += c.height() * c.cover(x, y);
		}
		return t;
	}
}
