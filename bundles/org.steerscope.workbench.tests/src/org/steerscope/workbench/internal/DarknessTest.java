/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

/** A bright square is found wherever it is; a small one does no harm. */
class DarknessTest {

	@Test
	void blackIsDarkAndWhiteIsNot() {
		assertThat(Darkness.of(picture(300, 200))).isEqualTo(new Darkness(0, 0));
		ImageData white = picture(300, 200);
		paint(white, 0, 0, 300, 200, 0xffffff);
		assertThat(Darkness.of(white).mean()).isCloseTo(Darkness.WHITE, within(1e-6));
		assertThat(Darkness.of(white).brightest()).isCloseTo(1, within(1e-9));
		assertThat(Darkness.of(white).dim()).isFalse();
	}

	@Test
	void aBrightSquareInACornerIsFound() {
		ImageData picture = picture(1280, 800);
		paint(picture, 1180, 700, 100, 100, 0x808080);
		Darkness found = Darkness.of(picture);
		assertThat(found.brightest()).isCloseTo(128 / 255.0, within(1e-9));
		assertThat(found.dim()).isFalse();
	}

	@Test
	void smallMarksDoNoHarm() {
		ImageData picture = picture(1280, 800);
		paint(picture, 500, 300, 30, 30, 0xffffff);
		Darkness found = Darkness.of(picture);
		assertThat(found.brightest()).isCloseTo(0.09, within(1e-9));
		assertThat(found.dim()).isTrue();
		assertThat(found.worst(new Darkness(5, 0)).dim()).isFalse();
	}

	private static ImageData picture(int width, int height) {
		return new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
	}

	private static void paint(ImageData picture, int left, int top, int width, int height, int rgb) {
		for (int y = top; y < top + height; y++) {
			for (int x = left; x < left + width; x++) {
				picture.setPixel(x, y, rgb);
			}
		}
	}
}
