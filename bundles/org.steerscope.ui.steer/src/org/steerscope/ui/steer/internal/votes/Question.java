/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

/**
 * What a person is asked about: one measurement, or which of two is better.
 *
 * @param a number of the measurement, or of the one shown first
 * @param b number of the one shown second; −1 where only one is asked about
 * @param repeat whether the same person has answered it before and is asked again without being told
 */
record Question(int a, int b, boolean repeat) {

	/** @return a question about one measurement */
	static Question of(int step) {
		return new Question(step, -1, false);
	}

	/** @return whether two are compared */
	boolean pair() {
		return b >= 0;
	}

	/** @return whether it is about the same measurements, whichever is shown first */
	boolean sameAs(int one, int other) {
		return a == one && b == other || a == other && b == one;
	}
}
