/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.steerscope.journal.internal.Tables.StoredArray;
import org.steerscope.run.Journal.Checkpoint;
import org.steerscope.run.Journal.Entry;

/**
 * What was appended since the last durable event: seen by this process's own reads, written in one transaction with the next durable
 * event. If that fails it stays here and is tried again. Not thread-safe: the journal guards it.
 */
final class Pending {

	/** An event in both its forms. */
	record PendingEvent(StoredEvent stored, Entry entry) {
	}

	private final List<PendingEvent> events = new ArrayList<>();
	private final Map<String, StoredArray> arrays = new LinkedHashMap<>();
	private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
	private long bytes;

	/** @return roughly the memory held */
	long bytes() {
		return bytes;
	}

	boolean isEmpty() {
		return events.isEmpty() && arrays.isEmpty() && checkpoints.isEmpty();
	}

	void add(PendingEvent event) {
		events.add(event);
		bytes += 200 + 2L * event.stored().json().length();
	}

	/** Takes back the event added last. */
	void removeLast() {
		bytes -= 200 + 2L * events.removeLast().stored().json().length();
	}

	void add(StoredArray array) {
		arrays.put(array.sha256(), array);
		bytes += 200 + (array.bytes() == null ? 0 : array.bytes().length);
	}

	void add(Checkpoint checkpoint, int keep) {
		bytes += 200 + checkpoint.snapshot().length;
		checkpoints.put(checkpoint.sequence(), checkpoint);
		while (checkpoints.size() > keep) {
			bytes -= 200 + checkpoints.pollFirstEntry().getValue().snapshot().length;
		}
	}

	Optional<StoredArray> array(String sha256) {
		return Optional.ofNullable(arrays.get(sha256));
	}

	Optional<Checkpoint> checkpoint(long atOrBefore) {
		return Optional.ofNullable(checkpoints.floorEntry(atOrBefore)).map(Map.Entry::getValue);
	}

	List<PendingEvent> events() {
		return events;
	}

	/** Writes everything into the transaction under way; arrays first, so that no event refers to what is not there. */
	void writeTo(Tables tables, int keep) throws SQLException {
		for (StoredArray array : arrays.values()) {
			tables.add(array);
		}
		for (PendingEvent event : events) {
			tables.add(event.stored());
		}
		for (Checkpoint checkpoint : checkpoints.values()) {
			tables.add(checkpoint, keep);
		}
	}

	void clear() {
		events.clear();
		arrays.clear();
		checkpoints.clear();
		bytes = 0;
	}
}
