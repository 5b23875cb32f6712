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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.slf4j.LoggerFactory;
import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;
import org.steerscope.journal.internal.Pending.PendingEvent;
import org.steerscope.run.Journal;
import org.steerscope.run.event.RunEvent;

/**
 * A run file that is open. Thread-safe: one thread at a time, others wait. A durable event is committed with everything appended
 * since the last one, in one transaction of a database in WAL mode with {@code synchronous=FULL}.
 */
final class SqliteJournal implements Journal {

	/** Checkpoints kept. */
	static final int CHECKPOINTS = 4;
	/** Relaxed events are written without waiting for a durable one when they take more memory than this. */
	private static final long PENDING_BYTES = 32 << 20;

	private final Path file;
	private final Tables tables;
	private final SideFile side;
	private final RunJsonService json;
	private final Clock clock;
	private final WriterLock lock;
	private final Pending pending = new Pending();
	private final ArrayStore arrays;
	private long next;
	private byte[] head;
	private boolean closed;

	/** @param lock of the writer; null for a reader */
	SqliteJournal(Path file, Tables tables, SideFile side, RunJsonService json, Clock clock, WriterLock lock) throws SQLException {
		this.file = file;
		this.tables = tables;
		this.side = side;
		this.json = json;
		this.clock = clock;
		this.lock = lock;
		this.arrays = new ArrayStore(file, tables, pending, side);
		this.next = Database.number(tables.connection(), "SELECT coalesce(max(sequence), -1) + 1 FROM events");
		this.head = tables.hash(next - 1);
	}

	/** What the database is asked to do. */
	private interface Work<T> {
		T run() throws SQLException;
	}

	private synchronized <T> T locked(boolean writing, Work<T> work) {
		if (closed) {
			throw new IllegalStateException("The run file " + file + " is closed");
		}
		if (writing && lock == null) {
			throw new IllegalStateException("The run file " + file + " is open for reading only");
		}
		try {
			return work.run();
		} catch (SQLException e) {
			throw Problems.of(file, e);
		}
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public Entry append(RunEvent event, Durability durability) {
		String text = json.write(event);
		return locked(true, () -> {
			Instant now = clock.instant();
			StoredEvent plain = new StoredEvent(next, nanos(now), json.type(event), json.version(event), text, null);
			StoredEvent stored = plain.withHash(HashChain.next(head, plain));
			Entry entry = new Entry(next, instant(stored.timeNs()), event);
			pending.add(new PendingEvent(stored, entry));
			if (durability == Durability.DURABLE || pending.bytes() > PENDING_BYTES) {
				try {
					flush();
				} catch (SQLException | RuntimeException e) {
					pending.removeLast();
					throw e;
				}
			}
			next++;
			head = stored.hash();
			return entry;
		});
	}

	/** Writes everything pending, or nothing. */
	private void flush() throws SQLException {
		if (pending.isEmpty()) {
			return;
		}
		try {
			side.force();
		} catch (IOException e) {
			throw Problems.of(side.file(), e);
		}
		tables.transact(() -> pending.writeTo(tables, CHECKPOINTS));
		pending.clear();
	}

	@Override
	public DataRef store(NumericArray array) {
		return locked(true, () -> {
			DataRef ref = arrays.store(array);
			if (pending.bytes() > PENDING_BYTES) {
				flush();
			}
			return ref;
		});
	}

	@Override
	public NumericArray load(DataRef ref) {
		return locked(false, () -> arrays.load(ref));
	}

	@Override
	public List<Entry> read(long fromSequence) {
		long from = Math.max(0, fromSequence);
		return locked(false, () -> {
			List<StoredEvent> stored = tables.events(from);
			List<Entry> entries = new ArrayList<>(stored.size());
			byte[] previous = stored.isEmpty() ? null : tables.hash(from - 1);
			for (StoredEvent e : stored) {
				if (e.sequence() != from + entries.size() || previous == null) {
					throw Problems.damaged(file, "Event " + (from + entries.size()) + " is missing");
				}
				if (!Arrays.equals(e.hash(), HashChain.next(previous, e))) {
					throw Problems.damaged(file, "Event " + e.sequence() + " or one before it was changed");
				}
				previous = e.hash();
				entries.add(new Entry(e.sequence(), instant(e.timeNs()), read(e)));
			}
			pending.events().stream().map(PendingEvent::entry).filter(e -> e.sequence() >= from).forEach(entries::add);
			return List.copyOf(entries);
		});
	}

	private RunEvent read(StoredEvent e) {
		try {
			return json.read(e.type(), e.version(), e.json());
		} catch (ProblemException p) {
			throw new ProblemException(p.what(), file + ", event " + e.sequence() + " (" + e.type() + ")", p.remedy(), p);
		}
	}

	@Override
	public void saveCheckpoint(long sequence, byte[] snapshot) {
		locked(true, () -> {
			pending.add(new Checkpoint(sequence, snapshot.clone()), CHECKPOINTS);
			if (pending.bytes() > PENDING_BYTES) {
				flush();
			}
			return null;
		});
	}

	@Override
	public Optional<Checkpoint> checkpoint(long atOrBefore) {
		return locked(false, () -> {
			Optional<Checkpoint> stored = tables.checkpoint(atOrBefore);
			return pending.checkpoint(atOrBefore)
					.filter(p -> stored.isEmpty() || p.sequence() >= stored.get().sequence()).or(() -> stored);
		});
	}

	/** For tests: the connection of this journal. */
	Connection connection() {
		return tables.connection();
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			if (lock != null) {
				flush();
				if (!Database.tidy(tables.connection())) {
					LoggerFactory.getLogger(SqliteJournal.class)
							.info("{} is being read; its -wal file stays until it is next opened for writing", file);
				}
			}
		} catch (SQLException e) {
			throw Problems.of(file, e);
		} finally {
			release();
		}
	}

	private void release() {
		try {
			tables.close();
			side.close();
		} catch (SQLException e) {
			throw Problems.of(file, e);
		} catch (IOException e) {
			throw Problems.of(side.file(), e);
		} finally {
			if (lock != null) {
				lock.close();
			}
		}
	}

	private static long nanos(Instant t) {
		return Math.addExact(Math.multiplyExact(t.getEpochSecond(), 1_000_000_000L), t.getNano());
	}

	private static Instant instant(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
	}
}
