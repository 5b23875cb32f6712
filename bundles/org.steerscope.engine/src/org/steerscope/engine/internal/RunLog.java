/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.steerscope.run.EventSink;
import org.steerscope.run.Journal;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.JournalStore;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/**
 * A journal with the states folded from it. One thread, the owner, appends; what others report (an instrument made safe) is appended
 * by the owner next. Reading is open to all, also after the journal was closed.
 */
final class RunLog implements EventSink {

	private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

	private final JournalStore store;
	private final Journal journal;
	private final Progress progress = new Progress();
	private final Queue<RunEvent> foreign = new ConcurrentLinkedQueue<>();
	private final List<Consumer<Journal.Entry>> listeners = new CopyOnWriteArrayList<>();
	private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
	private volatile RunState state = RunState.EMPTY;
	private volatile Thread owner = Thread.currentThread();
	private volatile boolean closed;

	RunLog(JournalStore store, Journal journal) {
		this.store = store;
		this.journal = journal;
		for (Journal.Entry entry : journal.read(0)) {
			fold(entry);
		}
	}

	/** Makes the calling thread the owner. */
	void adopt() {
		owner = Thread.currentThread();
	}

	/** @return the event as stored; null when called by another thread than the owner, which will store it */
	@Override
	public Journal.Entry append(RunEvent event, Durability durability) {
		if (Thread.currentThread() != owner) {
			foreign.add(event);
			return null;
		}
		flush();
		return store(event, durability);
	}

	/** Stores what other threads reported. */
	void flush() {
		for (RunEvent event = foreign.poll(); event != null; event = foreign.poll()) {
			store(event, Durability.RELAXED);
		}
	}

	private Journal.Entry store(RunEvent event, Durability durability) {
		Journal.Entry entry = journal.append(event, durability);
		fold(entry);
		publish(entry);
		return entry;
	}

	/** Shows an event that could not be stored, so that the operator sees at least on screen how the run ended. */
	void showOnly(RunEvent event) {
		Journal.Entry entry = new Journal.Entry(state.sequence() + 1, java.time.Instant.now(), event);
		fold(entry);
		publish(entry);
	}

	private void fold(Journal.Entry entry) {
		synchronized (progress) {
			progress.apply(entry);
			state = state.apply(entry);
		}
	}

	/** Reads the engine's fold between two events. From any thread; the reader must be quick. */
	<T> T frozen(Function<Progress, T> reader) {
		synchronized (progress) {
			return reader.apply(progress);
		}
	}

	private void publish(Journal.Entry entry) {
		for (Consumer<Journal.Entry> listener : listeners) {
			try {
				listener.accept(entry);
			} catch (RuntimeException e) {
				LOG.warn("A listener failed", e);
			}
		}
	}

	AutoCloseable listen(Consumer<Journal.Entry> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	RunState state() {
		return state;
	}

	/** @return the engine's fold; for the owner, but for what it says is open to all */
	Progress progress() {
		return progress;
	}

	/** @return the open journal, for the owner */
	Journal journal() {
		return journal;
	}

	/** Reads from the journal, wherever it is now. From any thread. */
	<T> T read(Function<Journal, T> reader) {
		open.readLock().lock();
		try {
			if (!closed) {
				return reader.apply(journal);
			}
		} finally {
			open.readLock().unlock();
		}
		try (Journal again = store.open(journal.file(), false)) {
			return reader.apply(again);
		}
	}

	void close() {
		open.writeLock().lock();
		try {
			closed = true;
			journal.close();
		} finally {
			open.writeLock().unlock();
		}
	}
}
