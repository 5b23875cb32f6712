/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.steerscope.data.ProblemException;

/** What the first bytes of an HDF5 file say (HDF5 File Format Specification 3.0, III.A «superblock»). */
final class Hdf5 {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n' };
	private static final int LAST_TRY = 1 << 20;

	private Hdf5() {
	}

	/** @return where the superblock begins: 0, 512, 1024, 2048 …; −1 if there is none */
	static long superblock(Path path) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			for (long at = 0; at <= LAST_TRY && at + 8 <= file.length(); at = at == 0 ? 512 : at * 2) {
				byte[] read = new byte[8];
				file.seek(at);
				file.readFully(read);
				if (java.util.Arrays.equals(read, SIGNATURE)) {
					return at;
				}
			}
			return -1;
		}
	}

	/** Compares the length the file says it has with the length it has. */
	static void checkLength(Path path) {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			long at = superblock(path);
			byte[] bytes = new byte[(int) Math.min(64, file.length() - at)];
			file.seek(at);
			file.readFully(bytes);
			int version = bytes.length > 8 ? bytes[8] : -1;
			int sizes = version >= 2 ? 9 : 13;
			int end = version == 0 ? 40 : version == 1 ? 44 : 28;
			if (bytes.length < end + 8) {
				throw truncated(path, file.length(), end + 8);
			}
			if (bytes[sizes] == 8) {
				long claimed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(end);
				if (claimed < 0 || claimed > file.length()) {
					throw truncated(path, file.length(), claimed);
				}
			}
		} catch (IOException e) {
			throw new ProblemException("It cannot be read (" + e.getMessage() + ")", path.toString(),
					"Check the path, permissions and disk", e);
		}
	}

	/** @return the problem of a file that ends early */
	static ProblemException truncated(Path path, long is, long claimed) {
		return new ProblemException("The HDF5 file is truncated or damaged: it has %d bytes and should have %s".formatted(is,
				claimed < 0 ? "many more" : Long.toString(claimed)), path.toString(), "Copy the file again from its source");
	}
}
