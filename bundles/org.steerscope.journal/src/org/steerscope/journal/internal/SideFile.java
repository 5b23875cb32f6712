/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The file {@code <run>.data} beside a run file: the chunks of large arrays, one after the other; where each lies is in the run file.
 * Created with the first chunk. Thread-safe.
 */
final class SideFile implements AutoCloseable {

	/** Bytes of a chunk; the last one of an array may be shorter. */
	static final int CHUNK = 4 << 20;

	/** Where a chunk lies. */
	record Chunk(int number, long offset, int length, long crc) {
	}

	private final Path file;
	private final boolean writable;
	private FileChannel channel;
	private long end;
	private boolean dirty;

	/** @param end where the chunks known to the run file end; what a kill left behind it is overwritten */
	SideFile(Path file, boolean writable, long end) {
		this.file = file;
		this.writable = writable;
		this.end = end;
	}

	Path file() {
		return file;
	}

	synchronized long end() {
		return end;
	}

	/** Forgets everything behind a place: the array there was stored before, or could not be stored. */
	synchronized void rewind(long to) {
		end = to;
	}

	synchronized Chunk append(int number, byte[] bytes) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		long at = end;
		while (buffer.hasRemaining()) {
			at += channel().write(buffer, at);
		}
		dirty = true;
		Chunk chunk = new Chunk(number, end, bytes.length, crc(bytes));
		end = at;
		return chunk;
	}

	/** @throws org.steerscope.data.ProblemException if the chunk is missing or damaged */
	synchronized byte[] read(Chunk chunk) {
		byte[] bytes = new byte[chunk.length()];
		try {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				if (channel().read(buffer, chunk.offset() + buffer.position()) < 0) {
					throw Problems.damaged(file, "The file ends before the data the run file expects in it");
				}
			}
		} catch (java.nio.file.NoSuchFileException e) {
			throw Problems.problem(file, "The side file with the run's large data is missing", "Put it beside the run file", e);
		} catch (IOException e) {
			throw Problems.of(file, e);
		}
		if (crc(bytes) != chunk.crc()) {
			throw Problems.damaged(file, "The data at byte " + chunk.offset() + " are damaged");
		}
		return bytes;
	}

	/** Puts everything appended on the disk. Blocks. */
	synchronized void force() throws IOException {
		if (dirty) {
			channel.force(false);
			dirty = false;
		}
	}

	private FileChannel channel() throws IOException {
		if (channel == null) {
			if (writable && end == 0 && !Files.exists(file)) {
				Files.createFile(file);
			}
			channel = writable ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
					: FileChannel.open(file, StandardOpenOption.READ);
		}
		return channel;
	}

	private static long crc(byte[] bytes) {
		CRC32C crc = new CRC32C();
		crc.update(bytes);
		return crc.getValue();
	}

	@Override
	public synchronized void close() throws IOException {
		if (channel != null) {
			if (writable) {
				channel.truncate(end);
			}
			channel.close();
			channel = null;
		}
	}
}
