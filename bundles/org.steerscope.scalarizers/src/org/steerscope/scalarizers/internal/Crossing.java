/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a branch crosses a level: by linear interpolation, the middle one of several.
 *
 * @param bias NaN if it does not
 * @param sd noise over the local slope
 * @param doubt why it deserves no full trust; empty if it does
 */
record Crossing(double bias, double sd, String doubt) {

	/**
	 * @param branch sorted by bias
	 * @param level of the response
	 * @param noise of one value
	 */
	static Crossing find(Curve branch, double level, double noise) {
		List<Integer> at = new ArrayList<>();
		for (int i = 0; i + 1 < branch.size(); i++) {
			if (branch.y[i] - level <= 0 != branch.y[i + 1] - level <= 0) {
				at.add(i);
			}
		}
		if (at.isEmpty()) {
			return new Crossing(Double.NaN, Double.NaN, "A branch does not cross the middle of the loop: no switching");
		}
		int i = at.get(at.size() / 2);
		double slope = (branch.y[i + 1] - branch.y[i]) / (branch.x[i + 1] - branch.x[i]);
		double bias = branch.x[i] + (level - branch.y[i]) / slope;
		return new Crossing(bias, noise / Math.abs(slope),
				at.size() == 1 ? "" : "A branch crosses the middle of the loop " + at.size() + " times");
	}
}
