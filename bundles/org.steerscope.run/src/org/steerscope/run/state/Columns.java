/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.util.Arrays;

/**
 * Append-only columns shared by successive states. A state reads only what was written before it was published; growing makes new
 * arrays and leaves the old ones to older states.
 */
final class Columns {

	private static final int COUNT = Column.values().length;

	private final double[][] values;

	private Columns(double[][] values) {
		this.values = values;
	}

	static Columns empty() {
		return new Columns(new double[COUNT][0]);
	}

	/** @return columns with room for a step; these, if they have it */
	Columns withRoomFor(int step) {
		int capacity = values[0].length;
		return step < capacity ? this : copy(Math.max(64, Math.max(step + 1, capacity * 2)));
	}

	/** @return columns of their own, for rewriting what older states still read */
	Columns copy() {
		return copy(values[0].length);
	}

	private Columns copy(int capacity) {
		double[][] copied = new double[COUNT][];
		for (int i = 0; i < COUNT; i++) {
			copied[i] = Arrays.copyOf(values[i], capacity);
			Arrays.fill(copied[i], values[i].length, capacity, Double.NaN);
		}
		return new Columns(copied);
	}

	double get(Column column, int step) {
		double[] c = values[column.ordinal()];
		return step < c.length ? c[step] : Double.NaN;
	}

	void set(Column column, int step, double value) {
		values[column.ordinal()][step] = value;
	}
}
