/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.steerscope.data.PixelGrid;

/**
 * A bar of a round length for an image.
 *
 * @param pixels its length in image pixels
 * @param label its length in words, for example {@code 20 nm}; {@code 50 px} where the size is unknown
 */
public record ScaleBar(double pixels, String label) {

	/**
	 * @param grid the image
	 * @param most longest allowed bar, in image pixels (may be a fraction)
	 * @return the longest bar of 1, 2 or 5 times a power of ten
	 */
	public static ScaleBar of(PixelGrid grid, double most) {
		double length = most * grid.pitchX();
		double power = Math.pow(10, Math.floor(Math.log10(length) + 1e-12));
		double mantissa = length / power;
		double round = power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
		return new ScaleBar(round / grid.pitchX(), Numbers.text(round, grid.unit()));
	}
}
