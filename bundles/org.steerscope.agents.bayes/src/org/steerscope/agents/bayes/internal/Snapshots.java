/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Arrays in snapshots: their length, then the numbers, big-endian. Lengths are checked before memory is taken. */
final class Snapshots {

	private Snapshots() {
	}

	static void write(DataOutputStream out, double[] values) throws IOException {
		out.writeInt(values.length);
		for (double v : values) {
			out.writeDouble(v);
		}
	}

	/** @throws IllegalArgumentException if there are more than {@code most} numbers, or one is not finite */
	static double[] doubles(DataInputStream in, int most) throws IOException {
		double[] values = new double[length(in.readInt(), most)];
		for (int i = 0; i < values.length; i++) {
			values[i] = in.readDouble();
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("The snapshot holds a number that is not finite");
			}
		}
		return values;
	}

	static void write(DataOutputStream out, float[] values) throws IOException {
		out.writeInt(values.length);
		byte[] bytes = new byte[4 * values.length];
		java.nio.ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
		out.write(bytes);
	}

	/** Fills an array with exactly as many numbers as it has. */
	static void floats(DataInputStream in, float[] into) throws IOException {
		if (in.readInt() != into.length) {
			throw new IllegalArgumentException("The snapshot is of a network of another size");
		}
		byte[] bytes = new byte[4 * into.length];
		in.readFully(bytes);
		java.nio.ByteBuffer.wrap(bytes).asFloatBuffer().get(into);
	}

	/** @return the length, if it is from 0 to {@code most} */
	static int length(int length, int most) {
		if (length < 0 || length > most) {
			throw new IllegalArgumentException("The snapshot claims %d entries where at most %d can be".formatted(length, most));
		}
		return length;
	}
}
