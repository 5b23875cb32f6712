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

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;

class PyramidTest {

	private static Image image(int rows, int cols, float[] values) {
		return Image.of(PixelGrid.uncalibrated(rows, cols), List.of(new Image.Plane("a", Unit.ONE)), List.of(values), List.of(), false);
	}

	@Test
	void eachPixelOfALevelIsTheMeanOfThoseItCovers() {
		SplittableRandom random = new SplittableRandom(7);
		float[] values = new float[48 * 64];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextDouble();
		}
		Pyramid pyramid = new Pyramid(image(48, 64, values), 0);
		for (int level = 0; level < 5; level++) {
			int edge = 1 << level;
			assertThat(pyramid.rows(level)).isEqualTo(48 / edge);
			assertThat(pyramid.cols(level)).isEqualTo(64 / edge);
			float[] line = new float[64 / edge];
			for (int r = 0; r < 48 / edge; r++) {
				pyramid.read(level, r, 0, line.length, line);
				for (int c = 0; c < line.length; c++) {
					double sum = 0;
					for (int i = 0; i < edge * edge; i++) {
						sum += values[(r * edge + i / edge) * 64 + c * edge + i % edge];
					}
					assertThat((double) line[c]).isCloseTo(sum / (edge * edge), org.assertj.core.api.Assertions.within(1e-5));
				}
			}
		}
	}

	@Test
	void unknownValuesDoNotSpread() {
		float nan = Float.NaN;
		Pyramid pyramid = new Pyramid(image(2, 4, new float[] { 1, nan, nan, nan, 3, 2, nan, nan }), 0);
		float[] line = new float[2];
		pyramid.read(1, 0, 0, 2, line);
		assertThat(line[0]).isEqualTo(2);
		assertThat(line[1]).isNaN();
	}

	@Test
	void noHalvedPixelIsLargerThanOneOfTheScreen() {
		Pyramid pyramid = new Pyramid(image(512, 512, new float[512 * 512]), 0);
		assertThat(pyramid.level(2)).isZero();
		assertThat(pyramid.level(0.51)).isZero();
		assertThat(pyramid.level(0.5)).isEqualTo(1);
		assertThat(pyramid.level(0.13)).isEqualTo(2);
		assertThat(pyramid.level(1e-9)).isEqualTo(9);
	}

	@Test
	void zoomedOutTheRendererShowsMeans() {
		float[] stripes = new float[256 * 256];
		for (int i = 0; i < stripes.length; i++) {
			stripes[i] = i % 2;
		}
		Image image = image(256, 256, stripes);
		Viewport view = Viewport.fit(256, 256, 1, 72, 72);
		int[] pixels = ImageRenderer.render(image, new Pyramid(image, 0), new Contrast(0, 1), ColourMap.GREY, List.of(), view);
		assertThat(pixels[36 * 72 + 36] & 0xff).isBetween(126, 129);
		assertThat(pixels[36 * 72 + 37] & 0xff).isBetween(126, 129);
	}
}
