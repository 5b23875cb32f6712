/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.data.DataRef;
import org.steerscope.data.NumericArray;
import org.steerscope.run.event.RunEvent;

/**
 * The file of one run: events in order, the data they refer to, checkpoints of the policy. Thread-safe. One process writes; others
 * may read at the same time.
 */
@ProviderType
public interface Journal extends AutoCloseable {

	/** An event as stored. */
	record Entry(long sequence, java.time.Instant time, RunEvent event) {
	}

	/** How much must survive a kill. */
	enum Durability {
		/** On disk before the call returns: intents and outcomes. */
		DURABLE,
		/** Written with the next durable event. */
		RELAXED
	}

	/** @return the run file */
	Path file();

	/**
	 * Appends an event. Blocks for the disk if durable.
	 *
	 * @throws org.steerscope.data.ProblemException if the disk is full or gone; what was stored before stays
	 */
	Entry append(RunEvent event, Durability durability);

	/** @return a reference to the stored array; equal arrays are stored once. Durable with the next durable event. */
	DataRef store(NumericArray array);

	/** @throws org.steerscope.data.ProblemException if the data are missing or damaged */
	NumericArray load(DataRef ref);

	/** @return the events from a sequence number on, in order; sequence numbers begin at 0 */
	List<Entry> read(long fromSequence);

	/** Keeps a policy's snapshot as of a sequence number; the newest few are kept. */
	void saveCheckpoint(long sequence, byte[] snapshot);

	/** @return the newest checkpoint at or before a sequence number */
	Optional<Checkpoint> checkpoint(long atOrBefore);

	/** A policy's snapshot. */
	record Checkpoint(long sequence, byte[] snapshot) {
	}

	/** Closes the file; a closed run is one file (and its side file, if there are large data). */
	@Override
	void close();
}
