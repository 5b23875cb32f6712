/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.util.Optional;

import org.steerscope.data.NumericArray;

/** Counts numbers that are none. */
final class FiniteCheck {

	private static final int CHUNK = 1 << 16;
	private static final long MAX_CHECKED = 1L << 28;

	private FiniteCheck() {
	}

	/**
	 * Reads an array through; blocks for as long as that takes.
	 *
	 * @return a sentence for the user if there are NaNs or infinities, or if the array is too large to look
	 */
	static Optional<String> warning(String name, NumericArray array) {
		if (array.size() > MAX_CHECKED) {
			return Optional.of(name + " was not searched for NaN and infinity: it has " + array.size() + " numbers");
		}
		long nan = 0;
		long infinite = 0;
		double[] chunk = new double[(int) Math.min(CHUNK, array.size())];
		for (long from = 0; from < array.size(); from += chunk.length) {
			int n = (int) Math.min(chunk.length, array.size() - from);
			array.read(from, chunk, n);
			for (int i = 0; i < n; i++) {
				nan += Double.isNaN(chunk[i]) ? 1 : 0;
				infinite += Double.isInfinite(chunk[i]) ? 1 : 0;
			}
		}
		return nan + infinite == 0 ? Optional.empty()
				: Optional.of("%s holds %d NaN and %d infinite numbers of %d".formatted(name, nan, infinite, array.size()));
	}
}
