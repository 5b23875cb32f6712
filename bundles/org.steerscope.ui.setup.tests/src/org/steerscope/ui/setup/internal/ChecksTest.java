/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Probe;
import org.steerscope.ui.setup.internal.Finding.Severity;

/** What the pages say of an overview and a patch. */
class ChecksTest {

	private static float[] noise(int n) {
		SplittableRandom random = new SplittableRandom(7);
		float[] v = new float[n];
		for (int i = 0; i < n; i++) {
			v[i] = (float) random.nextGaussian(100, 10);
		}
		return v;
	}

	@Test
	void valuesThatPileUpAtTheTopAreSaturated() {
		for (int percent : new int[] { 0, 1, 10 }) {
			float[] v = noise(10_000);
			for (int i = 0; i < v.length * percent / 100; i++) {
				v[i] = 200;
			}
			Clipping c = Clipping.of("HAADF", Unit.COUNTS, v);
			assertThat(c.saturated()).isEqualTo(percent / 100.0);
			assertThat(c.clipped()).isZero();
			assertThat(c.finding().severity()).isEqualTo(percent == 0 ? Severity.GOOD : percent == 1 ? Severity.WARNING : Severity.REFUSED);
		}
	}

	@Test
	void zeroCountsAreAReadingButAFloorOfAVoltageIsNot() {
		float[] v = noise(1000);
		java.util.Arrays.fill(v, 0, 100, 0);
		assertThat(Clipping.of("HAADF", Unit.COUNTS, v.clone()).clipped()).isZero();
		assertThat(Clipping.of("height", Unit.of("V"), v).clipped()).isEqualTo(0.1);
	}

	@Test
	void fewCountsAndFlatImagesAreNotCutOff() {
		float[] v = new float[1000];
		for (int i = 0; i < v.length; i++) {
			v[i] = 1 + i % 5;
		}
		assertThat(Clipping.of("counts", Unit.ONE, v).share()).isZero();
		assertThat(Clipping.of("flat", Unit.ONE, new float[100]).share()).isZero();
	}

	@Test
	void theHistogramHoldsEveryValue() {
		Clipping c = Clipping.of("HAADF", Unit.ONE, noise(5000));
		assertThat(java.util.Arrays.stream(c.bins()).sum()).isEqualTo(5000);
	}

	@Test
	void aPatchIsMeasuredAgainstProbeAndImage() {
		PixelGrid grid = PixelGrid.ofMetres(96, 96, 5e-9);
		assertThat(PatchAdvice.of(16, 1, grid, new Probe(3e-11, 1e-9))).extracting(Finding::severity).containsExactly(Severity.GOOD);
		assertThat(PatchAdvice.size(16, grid)).isEqualTo("16 px = 80 nm");
		assertThat(PatchAdvice.of(2, 1, grid, new Probe(3e-11, 4e-9)).get(0).text()).contains("three times the probe", "10 nm", "4 nm");
		assertThat(PatchAdvice.of(24, 1, grid, Probe.NONE)).extracting(Finding::severity).containsExactly(Severity.GOOD);
		assertThat(PatchAdvice.of(25, 1, grid, Probe.NONE).get(0).text()).contains("a quarter of the image");
		assertThat(PatchAdvice.of(97, 1, grid, Probe.NONE)).extracting(Finding::severity).containsExactly(Severity.REFUSED);
	}

	@Test
	void numbersAreTypedWithHandyPrefixes() {
		assertThat(Typed.text(0.05, Unit.SECOND)).isEqualTo("50 ms");
		assertThat(Typed.text(1e-5, Unit.SECOND)).isEqualTo("10 µs");
		assertThat(Typed.text(0, Unit.SECOND)).isEqualTo("0");
		assertThat(Typed.text(5e-9, Unit.METRE)).isEqualTo("5 nm");
		assertThat(Typed.text(1200, Unit.of("e/Å²"))).isEqualTo("1200 e/Å²");
	}
}
