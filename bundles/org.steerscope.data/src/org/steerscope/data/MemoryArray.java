/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

/** An array held in memory. */
final class MemoryArray implements NumericArray {

	private final double[] doubles;
	private final float[] floats;
	private final int[] shape;

	MemoryArray(double[] doubles, float[] floats, int[] shape) {
		this.doubles = doubles;
		this.floats = floats;
		this.shape = shape.clone();
		long n = 1;
		for (int extent : shape) {
			n = extent < 0 || n < 0 || n > Integer.MAX_VALUE ? -1 : n * extent;
		}
		if (n != size()) {
			throw new IllegalArgumentException(
					"%d values do not fill the shape %s".formatted(size(), java.util.Arrays.toString(shape)));
		}
	}

	@Override
	public Type type() {
		return doubles != null ? Type.FLOAT64 : Type.FLOAT32;
	}

	@Override
	public int[] shape() {
		return shape.clone();
	}

	@Override
	public long size() {
		return doubles != null ? doubles.length : floats.length;
	}

	@Override
	public double get(long index) {
		return doubles != null ? doubles[(int) index] : floats[(int) index];
	}
}
