/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.steerscope.data.NumericArray;
import org.steerscope.data.NumericArray.Type;

/** Arrays as little-endian bytes in C order. */
final class ArrayBytes {

	private ArrayBytes() {
	}

	/** @return the bytes of some elements */
	static byte[] encode(NumericArray array, long from, int count) {
		double[] values = new double[count];
		array.read(from, values, count);
		ByteBuffer bytes = ByteBuffer.allocate(count * array.type().bytes()).order(ByteOrder.LITTLE_ENDIAN);
		if (array.type() == Type.FLOAT64) {
			bytes.asDoubleBuffer().put(values);
		} else {
			for (double v : values) {
				bytes.putFloat((float) v);
			}
		}
		return bytes.array();
	}

	/** @return an array over the bytes, which fill the shape */
	static NumericArray decode(byte[] bytes, Type type, List<Integer> shape) {
		int[] extents = shape.stream().mapToInt(Integer::intValue).toArray();
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		if (type == Type.FLOAT64) {
			double[] values = new double[bytes.length / 8];
			buffer.asDoubleBuffer().get(values);
			return NumericArray.of(values, extents);
		}
		float[] values = new float[bytes.length / 4];
		buffer.asFloatBuffer().get(values);
		return NumericArray.of(values, extents);
	}

	/**
	 * @return the bytes an array takes
	 * @throws IllegalArgumentException if an extent is negative or the size beyond all bounds
	 */
	static long length(Type type, List<Integer> shape) {
		long n = type.bytes();
		for (int extent : shape) {
			if (extent < 0) {
				throw new IllegalArgumentException("negative extent");
			}
			n = multiply(n, extent);
		}
		return n;
	}

	private static long multiply(long a, long b) {
		try {
			return Math.multiplyExact(a, b);
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("too large", e);
		}
	}
}
