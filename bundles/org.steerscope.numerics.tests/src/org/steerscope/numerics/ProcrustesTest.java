/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ProcrustesTest {

	@Test
	void findsTheSimilarityThatMovedThePoints() {
		SplittableRandom random = new SplittableRandom(1);
		for (int trial = 0; trial < 40; trial++) {
			boolean flip = trial % 2 == 0;
			double angle = 6 * random.nextDouble();
			double scale = 0.2 + random.nextDouble();
			Procrustes moved = new Procrustes(scale * Math.cos(angle), scale * Math.sin(angle), flip, random.nextGaussian(),
					random.nextGaussian());
			float[] points = Plain.floats(Plain.random(random, 20));
			float[] target = points.clone();
			moved.apply(10, target);
			Procrustes found = Procrustes.of(10, points, target);
			assertThat(found.flip()).isEqualTo(flip);
			assertThat(new double[] { found.a(), found.b(), found.e(), found.f() })
					.containsExactly(new double[] { moved.a(), moved.b(), moved.e(), moved.f() }, within(1e-5));
			double[] back = found.back(target[6], target[7]);
			assertThat(back[0]).isCloseTo(points[6], within(1e-4));
			assertThat(back[1]).isCloseTo(points[7], within(1e-4));
		}
	}

	@Test
	void noOtherSimilarityIsNearer() {
		SplittableRandom random = new SplittableRandom(2);
		float[] points = Plain.floats(Plain.random(random, 60));
		float[] target = Plain.floats(Plain.random(random, 60));
		Procrustes best = Procrustes.of(30, points, target);
		double least = distance(best, points, target);
		for (int i = 0; i < 300; i++) {
			double s = 0.05;
			Procrustes other = new Procrustes(best.a() + s * random.nextGaussian(), best.b() + s * random.nextGaussian(),
					random.nextInt(4) == 0 != best.flip(), best.e() + s * random.nextGaussian(), best.f() + s * random.nextGaussian());
			assertThat(distance(other, points, target)).isGreaterThanOrEqualTo(least - 1e-6);
		}
	}

	private static double distance(Procrustes p, float[] points, float[] target) {
		float[] moved = points.clone();
		p.apply(moved.length / 2, moved);
		double s = 0;
		for (int i = 0; i < moved.length; i++) {
			s += Math.pow(moved[i] - target[i], 2);
		}
		return s;
	}

	@Test
	void pointsThatAreAllOneAreOnlyShifted() {
		Procrustes p = Procrustes.of(2, new float[] { 1, 1, 1, 1 }, new float[] { 0, 0, 2, 4 });
		assertThat(new double[] { p.a(), p.b(), p.e(), p.f() }).containsExactly(1, 0, 0, 1);
	}

	@Test
	void theSpreadOfTheTargetIsKeptOnWishEvenWhereNothingFits() {
		SplittableRandom random = new SplittableRandom(3);
		float[] points = Plain.floats(Plain.random(random, 80));
		float[] target = Plain.floats(Plain.random(random, 80));
		for (int i = 0; i < 20; i++) {
			Procrustes loose = Procrustes.of(40, points, target);
			Procrustes kept = Procrustes.keepingSpread(40, points, target);
			assertThat(Math.atan2(kept.b(), kept.a())).isCloseTo(Math.atan2(loose.b(), loose.a()), within(1e-9));
			float[] moved = points.clone();
			kept.apply(40, moved);
			assertThat(spread(moved)).isCloseTo(spread(target), within(1e-4 * spread(target)));
			points[2 * i] += 1;
		}
		Procrustes same = Procrustes.keepingSpread(40, target, target);
		assertThat(new double[] { same.a(), same.b(), same.e(), same.f() }).containsExactly(new double[] { 1, 0, 0, 0 }, within(1e-6));
	}

	private static double spread(float[] p) {
		double[] mean = new double[2];
		double s = 0;
		for (int i = 0; i < p.length; i++) {
			mean[i % 2] += 2.0 * p[i] / p.length;
		}
		for (int i = 0; i < p.length; i++) {
			s += Math.pow(p[i] - mean[i % 2], 2);
		}
		return s;
	}
}
