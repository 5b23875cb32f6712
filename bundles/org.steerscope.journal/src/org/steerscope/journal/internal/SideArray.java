/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.List;

import org.steerscope.data.NumericArray;
import org.steerscope.journal.internal.SideFile.Chunk;

/** An array in the side file, read chunk by chunk; the one used last is kept. Thread-safe; reading may block. */
final class SideArray implements NumericArray {

	private final SideFile file;
	private final Type type;
	private final int[] shape;
	private final long size;
	private final List<Chunk> chunks;
	private Held held = new Held(-1, null);

	private record Held(int number, NumericArray values) {
	}

	SideArray(SideFile file, Type type, List<Integer> shape, long size, List<Chunk> chunks) {
		this.file = file;
		this.type = type;
		this.shape = shape.stream().mapToInt(Integer::intValue).toArray();
		this.size = size;
		this.chunks = List.copyOf(chunks);
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
		java.util.Objects.checkIndex(index, size);
		int perChunk = SideFile.CHUNK / type.bytes();
		return chunk((int) (index / perChunk)).get(index % perChunk);
	}

	@Override
	public void read(long from, double[] into, int count) {
		java.util.Objects.checkFromIndexSize(from, count, size);
		int perChunk = SideFile.CHUNK / type.bytes();
		for (int done = 0; done < count;) {
			long index = from + done;
			NumericArray values = chunk((int) (index / perChunk));
			int at = (int) (index % perChunk);
			int some = (int) Math.min(count - done, values.size() - at);
			for (int i = 0; i < some; i++) {
				into[done + i] = values.get(at + i);
			}
			done += some;
		}
	}

	private synchronized NumericArray chunk(int number) {
		if (held.number() != number) {
			byte[] bytes = file.read(chunks.get(number));
			held = new Held(number, ArrayBytes.decode(bytes, type, List.of(bytes.length / type.bytes())));
		}
		return held.values();
	}
}
