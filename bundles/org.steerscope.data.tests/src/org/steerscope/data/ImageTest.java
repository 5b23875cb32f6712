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

import java.util.List;

import org.junit.jupiter.api.Test;

/** Images in memory. */
class ImageTest {

	private static final float[] FIRST = { 0, 1, 2, 10, 11, 12 };
	private static final Image IMAGE = Image.of(PixelGrid.uncalibrated(2, 3),
			List.of(new Image.Plane("height", Unit.METRE), new Image.Plane("phase", Unit.of("deg"))),
			List.of(FIRST, new float[] { 5, 6, 7, 8, 9, 10 }), List.of("flattened"), true);

	@Test
	void windowsAreReadRowByRow() {
		float[] into = { -1, -1, -1, -1, -1 };
		IMAGE.read(0, 0, 1, 2, 2, into);
		assertThat(into).containsExactly(1, 2, 11, 12, -1);
		assertThat(IMAGE.value(1, 1, 2)).isEqualTo(10);
		assertThat(IMAGE.plane(0)).containsExactly(FIRST);
		assertThat(IMAGE.simulated()).isTrue();
	}

	@Test
	void windowsThatLeaveTheGridAreRefused() {
		for (int[] w : new int[][] { { -1, 0, 1, 1 }, { 0, 2, 1, 2 }, { 1, 0, 2, 1 }, { 0, 0, 3, 3 } }) {
			assertThatThrownBy(() -> IMAGE.read(0, w[0], w[1], w[2], w[3], new float[9])).isInstanceOf(IndexOutOfBoundsException.class);
		}
		assertThatThrownBy(() -> IMAGE.value(0, 0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> IMAGE.value(0, 1, -1)).isInstanceOf(IndexOutOfBoundsException.class);
	}

	@Test
	void planesMustFitTheGrid() {
		assertThatThrownBy(() -> Image.of(PixelGrid.uncalibrated(2, 2), List.of(new Image.Plane("a", Unit.ONE)), List.of(new float[3]),
				List.of(), false)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Image.of(PixelGrid.uncalibrated(65536, 65536), List.of(new Image.Plane("a", Unit.ONE)),
				List.of(new float[0]), List.of(), false)).isInstanceOf(IllegalArgumentException.class);
	}
}
