/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Scenes of particles on a support. */
final class Particles {

	private Particles() {
	}

	/** A turned rectangle: centre, half sizes, direction of its first side, and how strongly it shows. */
	private record Box(double row, double col, double halfRow, double halfCol, double angle, double strength) {

		/** @return signed distance from the edge in pixels, negative inside */
		double distance(double r, double c) {
			double dr = r - row;
			double dc = c - col;
			double u = Math.abs(dr * Math.cos(angle) + dc * Math.sin(angle)) - halfRow;
			double v = Math.abs(-dr * Math.sin(angle) + dc * Math.cos(angle)) - halfCol;
			return Math.hypot(Math.max(u, 0), Math.max(v, 0)) + Math.min(Math.max(u, v), 0);
		}
	}

	/**
	 * Plasmonic cuboids, as in the published scene: an edge mode that decays from the edges, outside more slowly than inside, brighter for
	 * thicker particles.
	 *
	 * @param dose counts per unit of image and scalar
	 */
	static Scene cuboids(String name, String physics, int rows, int cols, int count, double dose, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<Box> boxes = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			boxes.add(new Box(random.nextDouble() * rows, random.nextDouble() * cols, 6 + 4 * random.nextDouble(), 7 + 4 * random.nextDouble(),
					Math.PI * random.nextDouble(), 0.5 + 0.6 * random.nextDouble()));
		}
		Plane image = Plane.of(rows, cols, (r, c) -> 0.12 + boxes.stream().mapToDouble(b -> b.strength() * inside(b.distance(r, c))).max().orElse(0));
		Plane clean = Plane.of(rows, cols, (r, c) -> 1 + boxes.stream().mapToDouble(b -> {
			double d = b.distance(r, c);
			return 50 * b.strength() * Math.exp(-(d < 0 ? -d / 2.2 : d / 5));
		}).max().orElse(0)).blur(0.6);
		return Scene.of(name, physics, List.of(image.blur(0.7).counted(dose, 0.02, random)), clean.counted(5 * dose, 0.1, random), clean);
	}

	private static double inside(double distance) {
		return Math.clamp(0.5 - distance, 0, 1);
	}

	/**
	 * Rods whose length resonance, bright at the two tips, is excited by the field along one direction only: response cos² of the angle
	 * between.
	 */
	static Scene rods(String name, int rows, int cols, int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<Box> rods = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			rods.add(new Box(random.nextDouble() * rows, random.nextDouble() * cols, 1.6, 6, Math.PI * random.nextDouble(), 0.8 + 0.2 * random.nextDouble()));
		}
		Plane image = Plane.of(rows, cols, (r, c) -> 0.1 + rods.stream().mapToDouble(b -> b.strength() * inside(b.distance(r, c))).max().orElse(0));
		Plane clean = Plane.of(rows, cols, (r, c) -> {
			double sum = 0.5;
			for (Box b : rods) {
				double along = Math.cos(b.angle());
				for (int tip = -1; tip <= 1; tip += 2) {
					double dr = r - b.row() + tip * 6 * Math.sin(b.angle());
					double dc = c - b.col() - tip * 6 * Math.cos(b.angle());
					sum += 10 * along * along * Math.exp(-(dr * dr + dc * dc) / (2 * 3 * 3));
				}
			}
			return sum;
		});
		return Scene.of(name, "rods; the tips of those along one direction respond", List.of(image.blur(0.7).counted(60, 0.02, random)),
				clean.noisy(0.3, random), clean);
	}
}
