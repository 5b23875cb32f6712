/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.List;
import java.util.SplittableRandom;

/** Scenes of patterns that fill the image. */
final class Textures {

	private Textures() {
	}

	/** A labyrinth of two phases, of one mean brightness; the response is large where it is fine. */
	static Scene labyrinth(String name, int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Plane where = Plane.smooth(rows, cols, 9, random);
		Plane fine = band(rows, cols, 1.0, random);
		Plane coarse = band(rows, cols, 2.2, random);
		Plane share = where.map(i -> 1 / (1 + Math.exp(-4 * where.v()[i])));
		Plane image = where.map(i -> 0.6 + 0.3 * Math.tanh(2.5 * (share.v()[i] * fine.v()[i] + (1 - share.v()[i]) * coarse.v()[i])));
		Plane clean = share.map(i -> 1 + 9 * share.v()[i] * share.v()[i]);
		return Scene.of(name, "labyrinth of two phases; the response follows how fine it is", List.of(image.counted(60, 0.02, random)),
				clean.noisy(0.3, random), clean);
	}

	/** @return noise of one wavelength, about 6 sigma, mean 0 and variance 1 */
	private static Plane band(int rows, int cols, double sigma, SplittableRandom random) {
		int margin = (int) Math.ceil(6 * sigma);
		Plane white = Plane.white(rows + 2 * margin, cols + 2 * margin, random);
		Plane narrow = white.blur(sigma);
		Plane wide = white.blur(1.6 * sigma);
		return Plane.of(rows, cols, (r, c) -> narrow.at(r + margin, c + margin) - wide.at(r + margin, c + margin)).standardised();
	}

	/** Two channels, each of which alone says nothing: the response is large where both are high or both are low. */
	static Scene pair(String name, int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Plane a = Plane.smooth(rows, cols, 5, random);
		Plane b = Plane.smooth(rows, cols, 5, random);
		Plane clean = a.map(i -> 5 + 4 * Math.tanh(a.v()[i] * b.v()[i]));
		return Scene.of(name, "two channels; only both together tell", List.of(a.noisy(0.15, random), b.noisy(0.15, random)), clean.noisy(0.3, random), clean);
	}
}
