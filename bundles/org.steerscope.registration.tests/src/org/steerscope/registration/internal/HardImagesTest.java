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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.learning.ImageRegistration.Shift;

/** Images that are unlike, too far apart, periodic, tilted, constant, broken, or of different make. */
class HardImagesTest {

	private static final int N = 128;

	private final PhaseCorrelation registration = new PhaseCorrelation();

	private Shift register(float[] a, float[] b) {
		return registration.register(Scene.image(N, N, a), Scene.image(N, N, b));
	}

	@Test
	void unlikeImagesHaveNoCorrelation() {
		for (long seed = 1; seed <= 10; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			float[] a = Scene.counted(Scene.of(N, N, 100 + seed).moved(0, 0), 30, random);
			float[] b = Scene.counted(Scene.of(N, N, 200 + seed).moved(0, 0), 30, random);
			assertThat(register(a, b).correlation()).as("seed %d", seed).isLessThan(0.3);
		}
	}

	@Test
	void noiseAloneHasNoCorrelation() {
		SplittableRandom random = new SplittableRandom(4);
		float[] flat = new float[N * N];
		assertThat(register(Scene.counted(flat, 50, random), Scene.counted(flat, 50, random)).correlation()).isLessThan(0.3);
	}

	@Test
	void tooFarIsNotReportedAsGood() {
		for (long seed = 1; seed <= 5; seed++) {
			Scene scene = Scene.of(N, N, seed);
			for (double[] s : new double[][] { { 0.4 * N, 0 }, { -0.35 * N, 0.3 * N }, { 5, -0.45 * N } }) {
				Shift shift = register(scene.moved(0, 0), scene.moved(s[0], s[1]));
				assertThat(shift.correlation()).as("seed %d, shift %s", seed, Arrays.toString(s)).isLessThan(0.5);
				assertThat(Math.max(Math.abs(shift.rows()), Math.abs(shift.cols()))).isLessThanOrEqualTo(0.25 * N);
			}
		}
	}

	@Test
	void tiltGainAndOffsetDoNotMatter() {
		Scene scene = Scene.of(N, N, 17);
		float[] a = scene.moved(0, 0);
		float[] b = scene.moved(-6.4, 2.8);
		for (int i = 0; i < b.length; i++) {
			b[i] = (float) (1.5 * b[i] + 40 + 0.05 * (i / N) - 0.03 * (i % N));
		}
		Shift shift = register(a, b);
		assertThat(shift.rows()).isCloseTo(-6.4, within(0.1));
		assertThat(shift.cols()).isCloseTo(2.8, within(0.1));
		assertThat(shift.correlation()).isGreaterThan(0.98);
	}

	private static float[] lattice(double down, double right, double period) {
		float[] values = new float[N * N];
		for (int r = 0; r < N; r++) {
			for (int c = 0; c < N; c++) {
				values[r * N + c] = (float) (Math.cos(2 * Math.PI * (r - down) / period) + Math.cos(2 * Math.PI * (c - right) / period));
			}
		}
		return values;
	}

	@Test
	void onALatticeTheSmallestShiftIsTaken() {
		Shift within = register(lattice(0, 0, 12), lattice(3.3, -4.2, 12));
		assertThat(within.rows()).isCloseTo(3.3, within(0.1));
		assertThat(within.cols()).isCloseTo(-4.2, within(0.1));
		Shift beyond = register(lattice(0, 0, 12), lattice(12 + 2.5, 7.5, 12));
		assertThat(beyond.rows()).as("a unit cell is lost").isCloseTo(2.5, within(0.1));
		assertThat(beyond.cols()).as("the other neighbour is nearer").isCloseTo(7.5 - 12, within(0.1));
		assertThat(beyond.correlation()).as("and nothing tells").isGreaterThan(0.95);
	}

	@Test
	void constantTiltedAndEmptyImagesShowNothing() {
		float[] constant = new float[N * N];
		Arrays.fill(constant, 3.3f);
		float[] tilted = new float[N * N];
		for (int i = 0; i < tilted.length; i++) {
			tilted[i] = 1 + 0.01f * (i % N);
		}
		float[] empty = new float[N * N];
		Arrays.fill(empty, Float.NaN);
		float[] good = Scene.of(N, N, 3).moved(0, 0);
		for (float[] bad : new float[][] { constant, tilted, empty }) {
			assertThat(register(good, bad)).isEqualTo(new Shift(0, 0, 0));
			assertThat(register(bad, good)).isEqualTo(new Shift(0, 0, 0));
			assertThat(register(bad, bad)).isEqualTo(new Shift(0, 0, 0));
		}
	}

	@Test
	void missingPixelsAreBridged() {
		Scene scene = Scene.of(N, N, 23);
		float[] a = scene.moved(0, 0);
		float[] b = scene.moved(4.6, -3.2);
		SplittableRandom random = new SplittableRandom(9);
		for (int i = 0; i < N * N / 100; i++) {
			b[random.nextInt(b.length)] = i % 3 == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
		}
		Shift shift = register(a, b);
		assertThat(shift.rows()).isCloseTo(4.6, within(0.2));
		assertThat(shift.cols()).isCloseTo(-3.2, within(0.2));
		assertThat(shift.correlation()).isGreaterThan(0.9);
	}

	@Test
	void aChannelOfNoiseOrNothingDoesNotSpoilTheOther() {
		Scene scene = Scene.of(N, N, 29);
		SplittableRandom random = new SplittableRandom(10);
		float[] flat = new float[N * N];
		Shift shift = registration.register(scene.image(scene.moved(0, 0), Scene.counted(flat, 50, random), flat),
				scene.image(scene.moved(-9.1, 5.7), Scene.counted(flat, 50, random), flat));
		assertThat(shift.rows()).isCloseTo(-9.1, within(0.1));
		assertThat(shift.cols()).isCloseTo(5.7, within(0.1));
		assertThat(shift.correlation()).isGreaterThan(0.9);
	}

	@Test
	void imagesOfAnySizeAreTaken() {
		SplittableRandom random = new SplittableRandom(12);
		for (int[] size : new int[][] { { 1, 1 }, { 1, 2 }, { 2, 1 }, { 3, 3 }, { 5, 4 }, { 1, 700 }, { 1100, 7 }, { 513, 9 } }) {
			float[] a = new float[size[0] * size[1]];
			float[] b = new float[a.length];
			for (int i = 0; i < a.length; i++) {
				a[i] = (float) (1e30 * random.nextGaussian());
				b[i] = (float) (1e-30 * random.nextGaussian());
			}
			Shift shift = registration.register(Scene.image(size[0], size[1], a), Scene.image(size[0], size[1], b));
			assertThat(new double[] { shift.rows(), shift.cols(), shift.correlation() }).as(Arrays.toString(size))
					.doesNotContain(Double.NaN);
			assertThat(Math.abs(shift.rows())).isLessThanOrEqualTo(0.25 * size[0]);
			assertThat(Math.abs(shift.cols())).isLessThanOrEqualTo(0.25 * size[1]);
		}
	}

	@Test
	void otherSizesAndChannelsAreRefused() {
		float[] six = new float[6];
		assertThatThrownBy(() -> registration.register(Scene.image(2, 3, six), Scene.image(3, 2, six)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 × 3");
		assertThatThrownBy(() -> registration.register(Scene.image(2, 3, six), Scene.image(2, 3, six, six)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("channels");
	}
}
