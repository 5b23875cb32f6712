/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

/**
 * The range of an axis that does not twitch: it widens when something would be outside, and narrows only when little of it is used. Used by
 * one thread at a time.
 */
final class SteadyRange {

	private static final double MARGIN = 0.05;
	private static final double LITTLE = 0.6;

	private double low = Double.NaN;
	private double high = Double.NaN;

	/** Takes in the finite values. */
	void show(float[] values) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (float v : values) {
			if (Float.isFinite(v)) {
				least = Math.min(least, v);
				most = Math.max(most, v);
			}
		}
		double extent = most - least;
		if (!(extent > 0)) {
			low = Double.NaN;
			high = Double.NaN;
		} else if (!(least >= low && most <= high && extent >= LITTLE * (high - low))) {
			low = least - MARGIN * extent;
			high = most + MARGIN * extent;
		}
	}

	/** @return lower end; NaN if nothing was shown */
	double low() {
		return low;
	}

	/** @return upper end; NaN if nothing was shown */
	double high() {
		return high;
	}
}
