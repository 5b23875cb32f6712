/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;

import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;

/**
 * A NumPy {@code .npy} file read in pieces as they are asked for. An array in Fortran order is turned round in memory at the first
 * access, up to {@value #MAX_TURNED} elements. Thread-safe: one reader at a time.
 */
final class NpyArray implements NumericArray, AutoCloseable {

	private static final int MAX_TURNED = 1 << 24;
	private static final int CHUNK = 1 << 16;

	private final String where;
	private final RandomAccessFile file;
	private final NpyHeader header;
	private NumericArray turned;

	/** Opens the file and checks its header. */
	NpyArray(Path path) {
		where = path.toString();
		RandomAccessFile opened = null;
		try {
			opened = new RandomAccessFile(path.toFile(), "r");
			header = NpyHeader.read(opened, where);
			file = opened;
		} catch (FileNotFoundException e) {
			throw new ProblemException("It cannot be read (" + e.getMessage() + ")", where, "Check the path and permissions", e);
		} catch (IOException e) {
			closeQuietly(opened);
			throw unreadable(e);
		} catch (RuntimeException e) {
			closeQuietly(opened);
			throw e;
		}
	}

	private static void closeQuietly(RandomAccessFile file) {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			throw new IllegalStateException("A file could not be closed", e);
		}
	}

	private ProblemException unreadable(IOException e) {
		return new ProblemException("It cannot be read (" + e.getMessage() + ")", where, "Check the disk and copy the file again", e);
	}

	NpyHeader header() {
		return header;
	}

	@Override
	public Type type() {
		return header.kind() == 'f' && header.bytes() == 4 || header.bytes() <= 2 ? Type.FLOAT32 : Type.FLOAT64;
	}

	@Override
	public int[] shape() {
		return header.shape().clone();
	}

	@Override
	public long size() {
		return header.size();
	}

	@Override
	public double get(long index) {
		double[] one = new double[1];
		read(index, one, 1);
		return one[0];
	}

	@Override
	public synchronized void read(long from, double[] into, int count) {
		Objects.checkFromIndexSize(from, count, size());
		if (header.fortran() && header.shape().length > 1) {
			if (turned == null) {
				turned = turn();
			}
			turned.read(from, into, count);
		} else {
			readStored(from, into, count);
		}
	}

	private void readStored(long from, double[] into, int count) {
		try {
			file.seek(header.offset() + from * header.bytes());
			byte[] bytes = new byte[Math.min(count, CHUNK) * header.bytes()];
			ByteBuffer buffer = ByteBuffer.wrap(bytes).order(header.order());
			for (int done = 0; done < count;) {
				int n = Math.min(count - done, CHUNK);
				file.readFully(bytes, 0, n * header.bytes());
				for (int i = 0; i < n; i++) {
					into[done + i] = number(buffer, i * header.bytes());
				}
				done += n;
			}
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private double number(ByteBuffer b, int at) {
		if (header.kind() == 'f') {
			return header.bytes() == 4 ? b.getFloat(at) : b.getDouble(at);
		}
		boolean signed = header.kind() == 'i';
		return switch (header.bytes()) {
		case 1 -> signed ? b.get(at) : b.get(at) & 0xff;
		case 2 -> signed ? b.getShort(at) : b.getShort(at) & 0xffff;
		case 4 -> signed ? b.getInt(at) : b.getInt(at) & 0xffffffffL;
		default -> b.getLong(at);
		};
	}

	private NumericArray turn() {
		if (size() > MAX_TURNED) {
			throw new ProblemException("It is in Fortran order and has " + size() + " elements", where,
					"Save it in C order: numpy.save(name, numpy.ascontiguousarray(array))");
		}
		int n = (int) size();
		double[] stored = new double[n];
		readStored(0, stored, n);
		double[] c = new double[n];
		int[] shape = header.shape();
		int[] at = new int[shape.length];
		for (int f = 0; f < n; f++) {
			int index = 0;
			for (int d = 0; d < shape.length; d++) {
				index = index * shape[d] + at[d];
			}
			c[index] = stored[f];
			for (int d = 0; d < shape.length && ++at[d] == shape[d]; d++) {
				at[d] = 0;
			}
		}
		return NumericArray.of(c, shape);
	}

	@Override
	public synchronized void close() {
		closeQuietly(file);
	}
}
