/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.PixelGrid;

class TicksTest {

	@Test
	void standAtRoundNumbers() {
		Ticks t = Ticks.of(-0.13, 1.02, 7);
		assertThat(t.first()).isZero();
		assertThat(t.step()).isEqualTo(0.2);
		assertThat(t.label(1)).isEqualTo("0.2");
		assertThat(t.label(t.count() - 1)).isEqualTo("1.0");
	}

	@Test
	void takeOutPowersOfTen() {
		Ticks t = Ticks.of(-5e-9, 5e-9, 6);
		assertThat(t.exponent()).isEqualTo(-9);
		assertThat(t.label(0)).isEqualTo("−4");
	}

	@Test
	void stayInsideTheRangeAndTheRoom() {
		long seed = System.nanoTime();
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < 2000; i++) {
			double from = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-12, 12));
			double to = from + random.nextDouble() * Math.pow(10, random.nextInt(-12, 12));
			if (to - from < 1e-9 * Math.abs(from)) {
				continue;
			}
			int most = random.nextInt(2, 12);
			Ticks t = Ticks.of(from, to, most);
			assertThat(t.count()).as("seed %d", seed).isBetween(2, Math.max(6, most + 1));
			double slack = 1e-6 * (to - from);
			assertThat(t.value(0)).as("seed %d", seed).isBetween(from - slack, to + slack);
			assertThat(t.value(t.count() - 1)).as("seed %d", seed).isBetween(from - slack, to + slack);
		}
	}

	@Test
	void scaleBarsAreRoundToo() {
		PixelGrid grid = PixelGrid.ofMetres(256, 256, 0.8e-9);
		ScaleBar bar = ScaleBar.of(grid, 80);
		assertThat(bar.label()).isEqualTo("50 nm");
		assertThat(bar.pixels()).isCloseTo(62.5, within(1e-9));
		assertThat(ScaleBar.of(PixelGrid.uncalibrated(64, 64), 30).label()).isEqualTo("20 px");
		assertThat(ScaleBar.of(PixelGrid.ofMetres(64, 64, 1e-7), 30).label()).isEqualTo("2 µm");
	}
}
