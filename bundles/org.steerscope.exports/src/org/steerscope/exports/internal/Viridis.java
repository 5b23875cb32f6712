/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.Locale;

/** Viridis (Smith and van der Walt, 2015), interpolated between nine of its colours. */
final class Viridis {

	private static final int[] COLOURS = { 0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725 };

	private Viridis() {
	}

	/** @return the colour at a place from 0 to 1, as #rrggbb */
	static String colour(double at) {
		double place = Math.clamp(at, 0.0, 1.0) * (COLOURS.length - 1);
		int lower = Math.min(COLOURS.length - 2, (int) place);
		double share = place - lower;
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int a = COLOURS[lower] >> shift & 255;
			int b = COLOURS[lower + 1] >> shift & 255;
			mixed |= (int) Math.round(a + share * (b - a)) << shift;
		}
		return String.format(Locale.ROOT, "#%06x", mixed);
	}
}
