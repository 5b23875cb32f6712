/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Pixels and places. */
class PixelGridTest {

	@Test
	void positionsAreAtPixelCentresRowDownColumnRight() {
		PixelGrid grid = new PixelGrid(62, 75, 5e-9, 4e-9, Unit.METRE);
		assertThat(grid.centre(new Pixel(0, 0), Frame.SCAN)).isEqualTo(new Position(Frame.SCAN, 2.5e-9, 2e-9));
		assertThat(grid.centre(new Pixel(2, 10), Frame.SCAN).x()).isCloseTo(52.5e-9, within(1e-20));
		assertThat(grid.centre(new Pixel(2, 10), Frame.SCAN).y()).isCloseTo(10e-9, within(1e-20));
		assertThat(grid.width()).isCloseTo(375e-9, within(1e-18));
		assertThat(grid.height()).isCloseTo(248e-9, within(1e-18));
	}

	@Test
	void everyPixelIsFoundAtItsCentre() {
		long seed = 8;
		SplittableRandom random = new SplittableRandom(seed);
		for (int k = 0; k < 5000; k++) {
			PixelGrid grid = PixelGrid.ofMetres(random.nextInt(1, 40000), random.nextInt(1, 40000), Math.pow(10, random.nextInt(-12, -3)));
			Pixel p = new Pixel(random.nextInt(grid.rows()), random.nextInt(grid.cols()));
			assertThat(grid.pixel(grid.centre(p, Frame.SCAN))).as("seed %d, %s", seed, grid).isEqualTo(p);
		}
	}

	@Test
	void outsideIsOutside() {
		PixelGrid grid = PixelGrid.uncalibrated(3, 4);
		assertThat(grid.calibrated()).isFalse();
		assertThat(grid.contains(new Pixel(2, 3))).isTrue();
		assertThat(grid.contains(new Pixel(3, 3))).isFalse();
		assertThat(grid.contains(new Pixel(-1, 0))).isFalse();
		assertThat(grid.pixel(new Position(Frame.SCAN, -0.1, 0.5))).isEqualTo(new Pixel(0, -1));
	}

	@Test
	void impossibleGridsAreRefused() {
		for (double pitch : new double[] { 0, -1, Double.NaN, Double.POSITIVE_INFINITY }) {
			assertThatThrownBy(() -> PixelGrid.ofMetres(2, 2, pitch)).isInstanceOf(IllegalArgumentException.class);
		}
		assertThatThrownBy(() -> PixelGrid.ofMetres(0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void driftLeadsThereAndBack() {
		Position sample = new Position(Frame.SAMPLE, 1e-9, 2e-9);
		Drift drift = new Drift(3e-9, -1e-9, 0);
		assertThat(drift.toScan(sample)).isEqualTo(new Position(Frame.SCAN, 4e-9, 1e-9));
		assertThat(drift.toSample(drift.toScan(sample)).distance(sample)).isLessThan(1e-24);
		assertThatThrownBy(() -> drift.toScan(sample).distance(sample)).isInstanceOf(IllegalArgumentException.class);
	}
}
