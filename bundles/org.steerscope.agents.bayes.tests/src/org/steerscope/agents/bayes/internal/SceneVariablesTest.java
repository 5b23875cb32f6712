/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;

/** What physical hypotheses may speak of. */
class SceneVariablesTest {

	@Test
	void theDistanceIsTheOneToTheNearestPixelOfTheClass() {
		long seed = new SplittableRandom().nextLong();
		System.out.println("seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		int rows = 3 + random.nextInt(20);
		int cols = 3 + random.nextInt(20);
		boolean[] bright = new boolean[rows * cols];
		for (int i = 0; i < bright.length; i++) {
			bright[i] = random.nextInt(9) == 0;
		}
		bright[random.nextInt(bright.length)] = true;
		double[] d = SceneVariables.squaredDistance(bright, true, rows, cols);
		for (int i = 0; i < d.length; i++) {
			double nearest = Double.POSITIVE_INFINITY;
			for (int j = 0; j < d.length; j++) {
				if (bright[j]) {
					nearest = Math.min(nearest, Math.pow(i / cols - j / cols, 2) + Math.pow(i % cols - j % cols, 2));
				}
			}
			assertThat(d[i]).isCloseTo(nearest, within(1e-9));
		}
	}

	@Test
	void aBrightSquareHasItsPlacesIntensitiesAndDistances() {
		int edge = 40;
		float[] image = new float[edge * edge];
		for (int r = 15; r < 25; r++) {
			for (int c = 15; c < 25; c++) {
				image[r * edge + c] = 3;
			}
		}
		Candidates candidates = new Candidates(edge, edge, 4, 1);
		SceneVariables v = new SceneVariables(new ImageTiles(Image.of(PixelGrid.uncalibrated(edge, edge),
				List.of(new Image.Plane("a", Unit.ONE)), List.of(image), List.of(), true)), candidates);
		assertThat(v.names()).containsExactly("x", "y", "i1", "g1", "d1");
		double[] in = new double[5];
		v.read(candidates.indexOf(new org.steerscope.data.Pixel(20, 20)), 1, in);
		double[] out = new double[5];
		v.read(candidates.indexOf(new org.steerscope.data.Pixel(20, 34)), 1, out);
		double[] edgeOf = new double[5];
		v.read(candidates.indexOf(new org.steerscope.data.Pixel(20, 25)), 1, edgeOf);
		assertThat(in[0]).isCloseTo(20.5 / 40, within(1e-12));
		assertThat(in[2]).isGreaterThan(out[2] + 3);
		assertThat(in[4]).isCloseTo(-4.5, within(0.6));
		assertThat(out[4]).isCloseTo(9.5, within(0.6));
		assertThat(edgeOf[3]).isGreaterThan(10 * out[3] + 0.1);
	}

	@Test
	void aConstantImageHasNoBorder() {
		assertThat(SceneVariables.otsu(new float[] { 2, 2, 2 })).isEqualTo(2);
		assertThat(SceneVariables.otsu(new float[] { 0, 0, 1, 10, 11, 10 })).isBetween(1f, 10f);
	}
}
