/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.Arrays;
import java.util.Locale;

/** Numbers and rows of the table. */
final class Table {

	/** Doubles that arrive one by one. */
	static final class Sample {

		private double[] values = new double[1024];
		private int size;

		synchronized void add(double value) {
			if (size == values.length) {
				values = Arrays.copyOf(values, 2 * size);
			}
			values[size++] = value;
		}

		synchronized int size() {
			return size;
		}

		synchronized long above(double limit) {
			return Arrays.stream(values, 0, size).filter(v -> v > limit).count();
		}

		/** @return the quantile by the nearest rank; NaN of nothing */
		synchronized double quantile(double p) {
			if (size == 0) {
				return Double.NaN;
			}
			double[] sorted = Arrays.copyOf(values, size);
			Arrays.sort(sorted);
			return sorted[Math.clamp((long) Math.ceil(p * size) - 1, 0, size - 1)];
		}
	}

	private Table() {
	}

	static void row(String what, String measured, String goal) {
		System.out.println("| " + what + " | " + measured + " | " + goal + " |");
	}

	static String format(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}
}
