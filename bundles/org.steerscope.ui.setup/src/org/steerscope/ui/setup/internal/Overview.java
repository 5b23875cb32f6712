/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.data.Image;
import org.steerscope.instrument.InstrumentInfo;

/**
 * The instrument's present view.
 *
 * @param image the overview
 * @param info what the instrument says of itself
 * @param dwell seconds per pixel
 * @param fluence it cost, e/Å²
 * @param clipping of each channel
 */
record Overview(Image image, InstrumentInfo info, double dwell, double fluence, List<Clipping> clipping) {

	static Overview of(Image image, InstrumentInfo info, double dwell, double fluence) {
		return new Overview(image, info, dwell, fluence, IntStream.range(0, image.planes().size()).mapToObj(i -> Clipping.of(image, i)).toList());
	}
}
