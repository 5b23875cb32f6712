/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.ImageRegistration.Shift;

/** Known shifts of synthetic samples, with and without noise. */
class SubPixelTest {

	private static final double[][] SHIFTS = { { 0.3, -0.45 }, { 3.37, -7.81 }, { -12.5, 9.25 }, { 21.13, 18.62 }, { -28.9, -0.05 },
			{ 0, 0.1 }, { -0.7, 27.4 } };

	private final PhaseCorrelation registration = new PhaseCorrelation();

	private double worst(double counts, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double worst = 0;
		double least = 1;
		for (int k = 0; k < SHIFTS.length; k++) {
			Scene scene = Scene.of(128, 128, seed + k);
			double[] s = SHIFTS[k];
			float[] a = scene.moved(0, 0);
			float[] b = scene.moved(s[0], s[1]);
			Shift shift = counts == 0 ? registration.register(scene.image(a), scene.image(b))
					: registration.register(scene.image(Scene.counted(a, counts, random)), scene.image(Scene.counted(b, counts, random)));
			worst = Math.max(worst, Math.max(Math.abs(shift.rows() - s[0]), Math.abs(shift.cols() - s[1])));
			least = Math.min(least, shift.correlation());
		}
		System.out.printf(Locale.ROOT, "seed %d, %.0f counts: largest error %.3f px, least correlation %.3f%n", seed, counts, worst, least);
		return worst;
	}

	@Test
	void withoutNoise() {
		assertThat(worst(0, 20261123)).isLessThan(0.05);
	}

	@Test
	void goodSignalToNoise() {
		for (long seed = 1; seed <= 5; seed++) {
			assertThat(worst(300, seed)).as("seed %d", seed).isLessThan(0.1);
		}
	}

	@Test
	void poorSignalToNoise() {
		for (long seed = 1; seed <= 5; seed++) {
			assertThat(worst(12, seed)).as("seed %d", seed).isLessThan(0.3);
		}
	}

	@Test
	void theSameImageIsExactlyAtRest() {
		Scene scene = Scene.of(100, 150, 5);
		float[] a = Scene.counted(scene.moved(0, 0), 10, new SplittableRandom(6));
		assertThat(registration.register(scene.image(a), scene.image(a.clone()))).isEqualTo(new Shift(0, 0, 1));
	}

	@Test
	void sameInputSameBits() {
		Scene scene = Scene.of(90, 70, 7);
		float[] a = scene.moved(0, 0);
		float[] b = scene.moved(3.3, 4.4);
		Shift once = registration.register(scene.image(a), scene.image(b));
		assertThat(new PhaseCorrelation().register(scene.image(a), scene.image(b))).isEqualTo(once);
	}

	@Test
	void largeImagesAreAveragedInBlocks() {
		Scene small = Scene.of(256, 256, 11);
		int n = 1024;
		Scene large = new Scene(n, n, small.particles().stream().map(p -> new double[] { 4 * p[0], 4 * p[1], 4 * p[2], p[3] }).toList());
		Shift shift = registration.register(large.image(large.moved(0, 0)), large.image(large.moved(37.3, -101.7)));
		assertThat(shift.rows()).isCloseTo(37.3, within(0.1));
		assertThat(shift.cols()).isCloseTo(-101.7, within(0.1));
		assertThat(shift.correlation()).isGreaterThan(0.99);
	}
}
