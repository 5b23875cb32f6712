/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.data.PixelGrid;
import org.steerscope.instrument.Probe;
import org.steerscope.ui.Numbers;

/** Whether a patch fits the image and the probe. */
final class PatchAdvice {

	private static final int PROBES = 3;

	private PatchAdvice() {
	}

	/** @return the edge in pixels and, where the size of a pixel is known, in metres: {@code 16 px = 80 nm} */
	static String size(int patch, PixelGrid grid) {
		return patch + SetupTexts.of("patchAdvice.px", grid.calibrated() ? " = " + Numbers.text(patch * grid.pitchX(), grid.unit())
				+ (Math.abs(grid.pitchX() / grid.pitchY() - 1) > 1e-3 ? " × " + Numbers.text(patch * grid.pitchY(), grid.unit()) : "") : "");
	}

	/** @return what is wrong or doubtful with it, or that it is well */
	static List<Finding> of(int patch, int step, PixelGrid grid, Probe probe) {
		List<Finding> found = new ArrayList<>();
		if (patch > Math.min(grid.rows(), grid.cols())) {
			found.add(Finding.refused(SetupPage.PATCH, SetupTexts.of("patchAdvice.thePatchOfPx", patch,
					grid.cols(), grid.rows())));
			return found;
		}
		if (4 * patch > Math.min(grid.rows(), grid.cols())) {
			found.add(Finding.warning(SetupPage.PATCH, SetupTexts.of("patchAdvice.thePatchIsLarger", grid.cols(), grid.rows())));
		}
		double edge = patch * Math.min(grid.pitchX(), grid.pitchY());
		if (grid.calibrated() && probe.diameter() > 0 && edge < PROBES * probe.diameter()) {
			found.add(Finding.warning(SetupPage.PATCH, SetupTexts.of("patchAdvice.thePatchOfIs", Numbers.text(edge, grid.unit()), Numbers.text(probe.diameter(), grid.unit()))));
		}
		long places = (long) ((grid.rows() - patch) / step + 1) * ((grid.cols() - patch) / step + 1);
		found.add(Finding.good(SetupPage.PATCH, SetupTexts.of("patchAdvice.placesMayBeMeasured", size(patch, grid), Numbers.text(places))));
		return found;
	}
}
