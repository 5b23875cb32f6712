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
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;

import org.steerscope.data.ProblemException;

/**
 * One process writes a run file: whoever holds the lock on {@code <run>.lock}, which names them. The operating system frees the lock
 * of a process that dies, whatever file it leaves behind.
 */
final class WriterLock implements AutoCloseable {

	private final Path run;
	private final Path file;
	private final FileChannel channel;
	private final Set<Path> heldHere;

	private WriterLock(Path run, Path file, FileChannel channel, Set<Path> heldHere) {
		this.run = run;
		this.file = file;
		this.channel = channel;
		this.heldHere = heldHere;
	}

	/**
	 * @param run the run file, its real path or what will be that
	 * @param heldHere the runs written by this process; the system's locks do not tell apart who inside a process holds them
	 * @throws ProblemException naming the holder, if there is one
	 */
	static WriterLock acquire(Path run, Set<Path> heldHere) {
		Path file = beside(run, ".lock");
		if (!heldHere.add(run)) {
			throw held(run, holder(file));
		}
		FileChannel channel = null;
		try {
			channel = lock(run, file);
			channel.truncate(0);
			channel.write(ByteBuffer.wrap("process %d of %s, since %s".formatted(ProcessHandle.current().pid(),
					System.getProperty("user.name", "an unknown user"), Instant.now()).getBytes(StandardCharsets.UTF_8)), 0);
			return new WriterLock(run, file, channel, heldHere);
		} catch (IOException e) {
			heldHere.remove(run);
			closeQuietly(channel);
			throw Problems.of(file, e);
		} catch (ProblemException e) {
			heldHere.remove(run);
			throw e;
		}
	}

	/** The holder removes the file before it lets go: a lock on a file that is no longer there is worth nothing. */
	private static FileChannel lock(Path run, Path file) throws IOException {
		for (int attempt = 0; attempt < 10; attempt++) {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			Object mine = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
			FileLock lock;
			try {
				lock = channel.tryLock();
			} catch (java.nio.channels.OverlappingFileLockException e) {
				throw held(run, holder(file));
			}
			if (lock == null) {
				closeQuietly(channel);
				throw held(run, holder(file));
			}
			try {
				Object now = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
				if (java.util.Objects.equals(mine, now)) {
					return channel;
				}
			} catch (NoSuchFileException e) {
				// gone with its former holder: try again
			}
			closeQuietly(channel);
		}
		throw held(run, "");
	}

	static Path beside(Path run, String suffix) {
		return run.resolveSibling(run.getFileName() + suffix);
	}

	private static String holder(Path file) {
		try {
			return Files.size(file) > 1000 ? "" : Files.readString(file);
		} catch (IOException e) {
			return "";
		}
	}

	private static ProblemException held(Path run, String holder) {
		return Problems.problem(run, "The run is being written by " + (holder.isEmpty() ? "another program" : holder),
				"Follow it there, or end that program first", null);
	}

	private static void closeQuietly(FileChannel channel) {
		if (channel != null) {
			try {
				channel.close();
			} catch (IOException e) {
				org.slf4j.LoggerFactory.getLogger(WriterLock.class).debug("A lock file could not be closed", e);
			}
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			org.slf4j.LoggerFactory.getLogger(WriterLock.class).info("{} could not be removed: {}", file, e.toString());
		}
		closeQuietly(channel);
		heldHere.remove(run);
	}
}
