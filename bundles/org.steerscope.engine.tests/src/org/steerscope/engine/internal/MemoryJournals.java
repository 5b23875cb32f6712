/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;
import org.steerscope.run.Journal;
import org.steerscope.run.JournalStore;
import org.steerscope.run.event.RunEvent;

/** Run files in memory, which can be cut after any event and whose disk can fill up. */
final class MemoryJournals implements JournalStore {

	private final Map<Path, MemoryJournal> files = new ConcurrentHashMap<>();
	private volatile int room = Integer.MAX_VALUE;

	/** From now on a file takes no more than so many events. */
	void room(int events) {
		room = events;
	}

	@Override
	public MemoryJournal create(Path file) {
		MemoryJournal journal = new MemoryJournal(file);
		if (files.putIfAbsent(file, journal) != null) {
			throw new ProblemException("The file exists", file.toString(), "Choose another name");
		}
		return journal;
	}

	@Override
	public MemoryJournal open(Path file, boolean writable) {
		return Optional.ofNullable(files.get(file))
				.orElseThrow(() -> new ProblemException("There is no such file", file.toString(), "Choose another name"));
	}

	/** What a kill after the first events leaves. */
	static void copy(Journal from, int events, Journal to) {
		for (Journal.Entry entry : from.read(0).subList(0, events)) {
			switch (entry.event()) {
			case RunEvent.OverviewTaken e -> e.data().forEach(d -> to.store(from.load(d)));
			case RunEvent.MeasurementTaken e -> e.channels().forEach(c -> {
				to.store(from.load(c.data()));
				c.axes().forEach(a -> to.store(from.load(a.data())));
			});
			default -> {
			}
			}
			to.append(entry.event(), Journal.Durability.DURABLE);
		}
		from.checkpoint(events - 1).ifPresent(c -> to.saveCheckpoint(c.sequence(), c.snapshot()));
	}

	/** A run in memory. */
	final class MemoryJournal implements Journal {

		private final Path file;
		private final List<Entry> entries = new ArrayList<>();
		private final Map<String, NumericArray> data = new ConcurrentHashMap<>();
		private final TreeMap<Long, byte[]> checkpoints = new TreeMap<>();
		private int durable;

		MemoryJournal(Path file) {
			this.file = file;
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public synchronized Entry append(RunEvent event, Durability durability) {
			if (entries.size() >= room) {
				throw new ProblemException("The disk is full", file.toString(), "Make room, then resume the run");
			}
			durable += durability == Durability.DURABLE ? 1 : 0;
			Entry entry = new Entry(entries.size(), Instant.now(), event);
			entries.add(entry);
			return entry;
		}

		synchronized int durable() {
			return durable;
		}

		@Override
		public DataRef store(NumericArray array) {
			double[] values = array.toArray();
			DataRef ref = new DataRef("%064x".formatted(Arrays.hashCode(values) & 0xffffffffL), array.type().code(),
					Arrays.stream(array.shape()).boxed().toList(), "inline");
			data.putIfAbsent(ref.sha256(), NumericArray.of(values, array.shape()));
			return ref;
		}

		@Override
		public NumericArray load(DataRef ref) {
			return Optional.ofNullable(data.get(ref.sha256())).orElseThrow();
		}

		@Override
		public synchronized List<Entry> read(long from) {
			return List.copyOf(entries.subList((int) Math.min(from, entries.size()), entries.size()));
		}

		@Override
		public synchronized void saveCheckpoint(long sequence, byte[] snapshot) {
			checkpoints.put(sequence, snapshot.clone());
		}

		@Override
		public synchronized Optional<Checkpoint> checkpoint(long atOrBefore) {
			return Optional.ofNullable(checkpoints.floorEntry(atOrBefore))
					.map(e -> new Checkpoint(e.getKey(), e.getValue()));
		}

		@Override
		public void close() {
			// nothing to let go of
		}
	}
}
