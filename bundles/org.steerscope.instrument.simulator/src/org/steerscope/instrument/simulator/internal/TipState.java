/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.SplittableRandom;

/**
 * The tip's coating, as the decades by which the current is below that of a fresh tip. It changes in rare steps whose times and sizes
 * come from the seed; conditioning undoes what happened before. A function of time and of when the tip was conditioned.
 *
 * @param chance where the steps come from
 * @param perHour mean number of steps
 */
record TipState(Chance chance, double perHour) {

	/** @return decades lost between two times, never negative */
	double decades(double from, double to) {
		if (perHour == 0) {
			return 0;
		}
		double time = 0;
		double lost = 0;
		for (int k = 0;; k++) {
			SplittableRandom random = chance.stream(Chance.Of.TIP, k, 0);
			time += -Math.log(1 - random.nextDouble()) * 3600 / perHour;
			if (time > to) {
				return lost;
			}
			double size = 0.5 + 2.5 * random.nextDouble() * random.nextDouble();
			boolean recovers = random.nextDouble() < 0.25;
			if (time > from) {
				lost = Math.max(0, lost + (recovers ? -size : size));
			}
		}
	}
}
