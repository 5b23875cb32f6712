/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The values of a measurement as a key: equal values are the same thing, wherever and whenever they were measured. Immutable. */
final class Fingerprint {

	private final double[] values;
	private final int hash;

	Fingerprint(double[] values) {
		this.values = values.clone();
		this.hash = Arrays.hashCode(values);
	}

	/** @return a number from 0 to below 1 that looks random and is always the same for the same values */
	double uniform() {
		long mixed = values.length;
		for (double value : values) {
			mixed = new SplittableRandom(mixed ^ Double.doubleToLongBits(value + 0.0)).nextLong();
		}
		return new SplittableRandom(mixed).nextDouble();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Fingerprint f && hash == f.hash && Arrays.equals(values, f.values);
	}

	@Override
	public int hashCode() {
		return hash;
	}
}
