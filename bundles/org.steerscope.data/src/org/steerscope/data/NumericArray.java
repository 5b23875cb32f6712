/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A read-only N-dimensional array of real numbers in C order (last index fastest). Implementations may read lazily from a file:
 * reading may block and may fail with {@link ProblemException}. Safe for use from several threads.
 */
@ConsumerType
public interface NumericArray {

	/** How a number is stored. */
	enum Type {
		/** 32-bit IEEE float. */
		FLOAT32("<f4", 4),
		/** 64-bit IEEE float. */
		FLOAT64("<f8", 8);

		private final String code;
		private final int bytes;

		Type(String code, int bytes) {
			this.code = code;
			this.bytes = bytes;
		}

		/** @return NumPy's code for the type, little-endian */
		public String code() {
			return code;
		}

		/** @return bytes a number takes */
		public int bytes() {
			return bytes;
		}

		/** @throws IllegalArgumentException for a code that is not one of these */
		public static Type ofCode(String code) {
			for (Type type : values()) {
				if (type.code.equals(code)) {
					return type;
				}
			}
			throw new IllegalArgumentException("Unknown number type " + code);
		}
	}

	/** @return the stored type */
	Type type();

	/** @return the extent of each dimension; a copy */
	int[] shape();

	/** @return the number of elements */
	long size();

	/** @return the element at an index in C order */
	double get(long index);

	/**
	 * Copies a run of elements.
	 *
	 * @param from index of the first, in C order
	 * @param into receives them from index 0
	 * @param count how many
	 */
	default void read(long from, double[] into, int count) {
		for (int i = 0; i < count; i++) {
			into[i] = get(from + i);
		}
	}

	/** @return all elements, for arrays that fit a Java array */
	default double[] toArray() {
		double[] all = new double[Math.toIntExact(size())];
		read(0, all, all.length);
		return all;
	}

	/** @return an array over a copy of the values */
	static NumericArray of(double[] values, int... shape) {
		return new MemoryArray(values.clone(), null, shape.length == 0 ? new int[] { values.length } : shape);
	}

	/** @return an array over a copy of the values */
	static NumericArray of(float[] values, int... shape) {
		return new MemoryArray(null, values.clone(), shape.length == 0 ? new int[] { values.length } : shape);
	}
}
