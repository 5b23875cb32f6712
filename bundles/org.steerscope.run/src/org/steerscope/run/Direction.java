/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/** Whether large or small values of the scalar are sought. */
public enum Direction {
	/** Large ones. */
	MAXIMISE,
	/** Small ones. */
	MINIMISE;

	/** @return the value with the sign that makes larger better */
	public double upward(double value) {
		return this == MAXIMISE ? value : -value;
	}

	/** @return whether a is better than b; a number is better than NaN */
	public boolean better(double a, double b) {
		return Double.isNaN(b) ? !Double.isNaN(a) : upward(a) > upward(b);
	}
}
