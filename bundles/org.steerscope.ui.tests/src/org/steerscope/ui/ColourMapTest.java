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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {

	/** From the published tables, places that are no anchors among them. */
	@ParameterizedTest
	@CsvSource({ "VIRIDIS, 0, 440154", "VIRIDIS, 100, 2a768e", "VIRIDIS, 128, 21918c", "VIRIDIS, 255, fde725", "CIVIDIS, 0, 00224e",
			"CIVIDIS, 100, 656870", "CIVIDIS, 128, 7d7c78", "CIVIDIS, 255, fee838", "MAGMA, 0, 000004", "MAGMA, 100, 892881",
			"MAGMA, 128, b73779", "MAGMA, 255, fcfdbf", "GREY, 128, 808080" })
	void followsThePublishedTable(ColourMap map, int index, String hex) {
		int expected = Integer.parseInt(hex, 16);
		int actual = map.rgb(index / 255.0);
		for (int shift : new int[] { 0, 8, 16 }) {
			assertThat((actual >> shift & 255) - (expected >> shift & 255)).as("%06x against %s", actual, hex).isBetween(-3, 3);
		}
	}

	@ParameterizedTest
	@EnumSource
	void growsLighterFromEndToEnd(ColourMap map) {
		double before = -1;
		for (int i = 0; i <= 16; i++) {
			double luminance = Theme.luminance(map.rgb(i / 16.0));
			assertThat(luminance).as("%s at %d/16", map, i).isGreaterThan(before);
			before = luminance;
		}
	}

	@Test
	void takesTheEndColoursBeyondTheEnds() {
		assertThat(ColourMap.VIRIDIS.rgb(-3)).isEqualTo(ColourMap.VIRIDIS.rgb(0));
		assertThat(ColourMap.VIRIDIS.rgb(Double.POSITIVE_INFINITY)).isEqualTo(ColourMap.VIRIDIS.rgb(1));
	}
}
