/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.lang.reflect.Array;
import java.util.Objects;

import org.steerscope.data.NumericArray;

import io.jhdf.api.Dataset;

/**
 * An array of an HDF5 file. Up to {@value #MAX_HELD} bytes are held in memory from the first access on; larger ones are read in pieces,
 * each at most one line of the last dimension. Thread-safe.
 */
final class Hdf5Array implements NumericArray {

	private static final long MAX_HELD = 1L << 28;

	private final Hdf5File file;
	private final Dataset dataset;
	private final String path;
	private final int[] shape;
	private final long size;
	private final Type type;
	private final boolean held;
	private Object flat;

	Hdf5Array(Hdf5File file, Dataset dataset) {
		this.file = file;
		this.dataset = dataset;
		this.path = dataset.getPath();
		this.shape = file.guarded(path, dataset::getDimensions);
		this.type = file.guarded(path, dataset::getJavaType) == float.class ? Type.FLOAT32 : Type.FLOAT64;
		long n = 1;
		for (int extent : shape) {
			n = Math.multiplyExact(n, (long) extent);
		}
		size = n;
		held = file.guarded(path, dataset::getSizeInBytes) <= MAX_HELD;
	}

	@Override
	public Type type() {
		return type;
	}

	@Override
	public int[] shape() {
		return shape.clone();
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public double get(long index) {
		double[] one = new double[1];
		read(index, one, 1);
		return one[0];
	}

	@Override
	public void read(long from, double[] into, int count) {
		Objects.checkFromIndexSize(from, count, size);
		if (held) {
			copy(whole(), (int) from, into, 0, count);
			return;
		}
		int line = shape[shape.length - 1];
		for (int done = 0; done < count;) {
			long at = from + done;
			int n = (int) Math.min(count - done, line - at % line);
			copy(piece(at, n), 0, into, done, n);
			done += n;
		}
	}

	private synchronized Object whole() {
		if (flat == null) {
			flat = file.guarded(path, dataset::getDataFlat);
		}
		return flat;
	}

	private Object piece(long at, int n) {
		long[] offset = new long[shape.length];
		int[] extent = new int[shape.length];
		long rest = at;
		for (int d = shape.length - 1; d >= 0; d--) {
			offset[d] = rest % shape[d];
			rest /= shape[d];
			extent[d] = 1;
		}
		extent[shape.length - 1] = n;
		Object data = file.guarded(path, () -> dataset.getData(offset, extent));
		while (data instanceof Object[] nested) {
			data = nested[0];
		}
		return data;
	}

	private static void copy(Object from, int start, double[] into, int at, int count) {
		switch (from) {
		case double[] d -> System.arraycopy(d, start, into, at, count);
		case float[] f -> {
			for (int i = 0; i < count; i++) {
				into[at + i] = f[start + i];
			}
		}
		default -> {
			for (int i = 0; i < count; i++) {
				into[at + i] = Array.getDouble(from, start + i);
			}
		}
		}
	}
}
