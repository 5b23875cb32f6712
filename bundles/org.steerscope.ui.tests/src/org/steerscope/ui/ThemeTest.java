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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Everything written can be read, in every theme; pictures stay dim at night. */
class ThemeTest {

	/** Background and foreground of views in the three themes. */
	private static final String LIGHT = "ffffff,000000";
	private static final String DARK = "2f2f2f,d8d8d8";
	private static final String NIGHT = "030000,e47f34";

	/** What words stand in beside the main numbers. */
	@ParameterizedTest
	@CsvSource({ "030000,b86026", "0c0300,b86026", "120400,b86026", "2f2f2f,d8d8d8" })
	void labelsCanBeRead(String background, String foreground) {
		assertThat(Theme.contrast(Integer.parseInt(background, 16), Integer.parseInt(foreground, 16))).isGreaterThanOrEqualTo(4.5);
	}

	@ParameterizedTest
	@CsvSource({ LIGHT, "f6f5f4,2e3436", DARK, "48484c,eeeeee", NIGHT })
	void textAndNumbersHaveContrast(String background, String foreground) {
		Theme theme = theme(background, foreground);
		for (int ground : new int[] { theme.background(), theme.ground() }) {
			assertThat(Theme.contrast(theme.foreground(), ground)).as("main numbers").isGreaterThanOrEqualTo(7);
			assertThat(Theme.contrast(theme.muted(), ground)).as("secondary text").isGreaterThanOrEqualTo(4.5);
			for (int colour : new int[] { theme.selected(), theme.caution(), theme.serious() }) {
				assertThat(Theme.contrast(colour, ground)).as("sign %06x on %06x", colour, ground).isGreaterThanOrEqualTo(3);
			}
			for (int i = 0; i < 6; i++) {
				assertThat(Theme.contrast(theme.series(i), ground)).as("series %d, %06x", i, ground).isGreaterThanOrEqualTo(3);
			}
		}
	}

	@Test
	void onlyTheNightThemeIsNight() {
		assertThat(theme("030000", "e47f34").night()).isTrue();
		assertThat(theme("2f2f2f", "d8d8d8").night()).isFalse();
		assertThat(theme("ffffff", "000000").night()).isFalse();
	}

	@Test
	void picturesAreDimAtNightAndKeepTheirOrder() {
		double before = -1;
		for (double v = 0; v <= 1; v += 1 / 64.0) {
			int rgb = theme("030000", "e47f34").tone(ColourMap.VIRIDIS.rgb(v));
			assertThat(Theme.luminance(rgb)).isLessThanOrEqualTo(0.2).isGreaterThanOrEqualTo(before - 0.004);
			assertThat(rgb & 255).as("blue").isZero();
			before = Theme.luminance(rgb);
		}
		assertThat(Theme.luminance(Theme.ember(0xffffff))).isLessThanOrEqualTo(0.2);
		assertThat(theme("2f2f2f", "d8d8d8").tone(0xffffff)).isEqualTo(0xffffff);
		assertThat(Theme.ember(0x80ffffff) >>> 24).as("what is seen through stays so").isEqualTo(0x80);
	}

	@Test
	void nothingColdIsPaintedAtNight() {
		for (int rgb : new int[] { 0xffffff, 0x56b4e9, 0x00ff00, 0x0000ff, 0x808080, 0xffff00 }) {
			int warm = Theme.warm(rgb);
			assertThat(warm >> 16 & 255).as("red of %06x", warm).isGreaterThanOrEqualTo(warm >> 8 & 255);
			assertThat(warm & 255).as("blue of %06x", warm).isLessThanOrEqualTo((warm >> 16 & 255) / 2);
			assertThat(Theme.luminance(warm)).isCloseTo(Theme.luminance(rgb) * 0.553, within(0.02));
		}
		assertThat(Theme.warm(0xd8452a)).isEqualTo(0xd8452a);
	}

	@Test
	void contrastIsThatOfTheGuidelines() {
		assertThat(Theme.contrast(0x000000, 0xffffff)).isCloseTo(21, within(1e-9));
		assertThat(Theme.contrast(0x777777, 0xffffff)).isCloseTo(4.48, within(0.01));
		assertThat(Theme.contrast(0xff0000, 0xffffff)).isCloseTo(4.0, within(0.01));
	}

	private static Theme theme(String background, String foreground) {
		return new Theme(Integer.parseInt(background, 16), Integer.parseInt(foreground, 16));
	}
}
