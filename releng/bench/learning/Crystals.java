/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Scenes of polycrystals and lattices. */
final class Crystals {

	private Crystals() {
	}

	/** Grains by nearest seed, in order of distance. */
	private record Grains(double[][] seeds) {

		static Grains of(int rows, int cols, int count, SplittableRandom random) {
			double[][] seeds = new double[count][];
			for (int i = 0; i < count; i++) {
				seeds[i] = new double[] { (rows + 20) * random.nextDouble() - 10, (cols + 20) * random.nextDouble() - 10 };
			}
			return new Grains(seeds);
		}

		/** @return numbers of the three nearest seeds and the distances to them */
		double[] near(int r, int c) {
			double[] best = { -1, -1, -1, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE };
			for (int i = 0; i < seeds.length; i++) {
				double d = Math.hypot(r - seeds[i][0], c - seeds[i][1]);
				for (int k = 0; k < 3; k++) {
					if (d < best[3 + k]) {
						System.arraycopy(best, k, best, k + 1, 2 - k);
						System.arraycopy(best, 3 + k, best, 4 + k, 2 - k);
						best[k] = i;
						best[3 + k] = d;
						break;
					}
				}
			}
			return best;
		}
	}

	/** A polycrystal with channelling contrast; boundaries conduct, the more the two grains differ, and triple junctions most. */
	static Scene boundaries(String name, int rows, int cols, int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Grains grains = Grains.of(rows, cols, count, random);
		double[] grey = random.doubles(count, 0.3, 1).toArray();
		Plane image = Plane.of(rows, cols, (r, c) -> {
			double[] n = grains.near(r, c);
			return grey[(int) n[0]] * (1 - 0.4 * Math.exp(-(n[4] - n[3]) / 2));
		});
		Plane clean = Plane.of(rows, cols, (r, c) -> {
			double[] n = grains.near(r, c);
			double differ = Math.abs(grey[(int) n[0]] - grey[(int) n[1]]);
			return 0.5 + (2 + 8 * differ) * Math.exp(-(n[4] - n[3]) / 5) + 5 * Math.exp(-(n[5] - n[3]) / 5);
		});
		return Scene.of(name, "polycrystal; boundaries and triple junctions respond", List.of(image.blur(0.7).counted(80, 0.02, random)),
				clean.noisy(0.3, random), clean);
	}

	/** Lamellar domains, each with its own direction; the response is large where the lamellae lie along one direction. */
	static Scene lamellae(String name, int rows, int cols, int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Grains domains = Grains.of(rows, cols, count, random);
		double[] angle = random.doubles(count, 0, Math.PI).toArray();
		double[] phase = random.doubles(count, 0, 2 * Math.PI).toArray();
		Plane image = Plane.of(rows, cols, (r, c) -> {
			int d = (int) domains.near(r, c)[0];
			return 0.6 + 0.4 * Math.cos(2 * Math.PI / 5 * (r * Math.cos(angle[d]) + c * Math.sin(angle[d])) + phase[d]);
		});
		Plane clean = Plane.of(rows, cols, (r, c) -> {
			double turn = 2 * (angle[(int) domains.near(r, c)[0]] - 0.6);
			return 1 + 9 * Math.exp(1.5 * (Math.cos(turn) - 1));
		}).blur(1.5);
		return Scene.of(name, "lamellae; the response depends on their direction", List.of(image.counted(40, 0.02, random)), clean.noisy(0.3, random), clean);
	}

	/** Atomic columns of a triangular lattice; the response surrounds vacancies and, weaker, heavy substitutes. */
	static Scene defects(String name, int rows, int cols, double fraction, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double pitch = 6.3;
		double turn = 0.2;
		Plane[] planes = { Plane.of(rows, cols, (r, c) -> 0.1), Plane.of(rows, cols, (r, c) -> 0.5) };
		for (int i = -30; i <= 30; i++) {
			for (int j = -30; j <= 30; j++) {
				double u = pitch * (i + 0.5 * j);
				double v = pitch * Math.sqrt(0.75) * j;
				double row = rows / 2.0 + u * Math.cos(turn) - v * Math.sin(turn) + 0.15 * random.nextGaussian();
				double col = cols / 2.0 + u * Math.sin(turn) + v * Math.cos(turn) + 0.15 * random.nextGaussian();
				double kind = random.nextDouble();
				double weight = kind < fraction ? 0 : kind < 2 * fraction ? 1.7 : 1;
				add(planes[0], row, col, weight, 1.4);
				add(planes[1], row, col, weight == 0 ? 10 : weight > 1 ? 5 : 0, 4);
			}
		}
		return Scene.of(name, "atomic lattice; the response surrounds point defects", List.of(planes[0].counted(40, 0.02, random)),
				planes[1].noisy(0.3, random), planes[1]);
	}

	private static void add(Plane plane, double row, double col, double height, double sigma) {
		int reach = (int) Math.ceil(4 * sigma);
		for (int r = Math.max(0, (int) row - reach); height > 0 && r < Math.min(plane.rows(), row + reach); r++) {
			for (int c = Math.max(0, (int) col - reach); c < Math.min(plane.cols(), col + reach); c++) {
				plane.v()[r * plane.cols() + c] += height * Math.exp(-((r - row) * (r - row) + (c - col) * (c - col)) / (2 * sigma * sigma));
			}
		}
	}

	/** The scalar is a slope over the sample, whatever the structure. */
	static Scene gradient(String name, int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Grains grains = Grains.of(rows, cols, 20, random);
		double[] grey = random.doubles(20, 0.3, 1).toArray();
		Plane image = Plane.of(rows, cols, (r, c) -> grey[(int) grains.near(r, c)[0]]);
		Plane clean = Plane.of(rows, cols, (r, c) -> {
			double x = (double) c / cols;
			double y = (double) r / rows;
			return 2 + 4 * x + 2 * y + 3 * Math.exp(-((x - 0.7) * (x - 0.7) + (y - 0.3) * (y - 0.3)) / 0.1);
		});
		return Scene.of(name, "the scalar is a slope over the sample and knows nothing of the structure",
				List.of(image.blur(0.7).counted(80, 0.02, random)), clean.noisy(0.3, random), clean);
	}

	/** The scalar is noise and nothing else. */
	static Scene noise(String name, int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Plane image = Plane.smooth(rows, cols, 3, random);
		double[] ten = new double[rows * cols];
		Arrays.fill(ten, 10);
		Plane clean = new Plane(rows, cols, ten);
		return Scene.of(name, "the scalar is noise", List.of(image), clean.noisy(1, random), clean);
	}
}
