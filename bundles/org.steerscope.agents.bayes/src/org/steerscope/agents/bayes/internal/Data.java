/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;

/**
 * What a model learns from.
 *
 * @param where candidates, one may occur several times
 * @param upward the value of each, larger is better
 */
record Data(int[] where, double[] upward) {

	/** @return why no model can learn from it, in words; empty if one can */
	String obstacle() {
		if (upward.length < 2) {
			return upward.length == 0 ? "nothing usable is measured yet" : "only one usable value is measured yet";
		}
		double size = Math.max(Math.abs(min()), Math.abs(max()));
		return max() - min() > Math.max(1e-12 * size, 1e-300) ? "" : "all values measured so far are equal";
	}

	/** @return the largest value */
	double max() {
		return Arrays.stream(upward).max().getAsDouble();
	}

	/** @return the smallest value */
	double min() {
		return Arrays.stream(upward).min().getAsDouble();
	}

	/** @return the middle value */
	double median() {
		double[] sorted = upward.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
