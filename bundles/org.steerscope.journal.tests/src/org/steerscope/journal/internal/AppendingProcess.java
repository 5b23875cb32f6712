/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.nio.file.Path;

import org.steerscope.data.NumericArray;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.event.RunEvent;

/** A process that appends to a run until it is killed; says each durable event's number when it is stored. */
final class AppendingProcess {

	private AppendingProcess() {
	}

	/** Writes the run named by the first argument. */
	public static void main(String[] args) {
		SqliteJournal journal = new SqliteJournalStore().create(Path.of(args[0]));
		float[] large = new float[300_000];
		for (int i = 0;; i++) {
			large[0] = i;
			journal.append(new RunEvent.ProposalDiscarded(i, "relaxed"), Durability.RELAXED);
			RunEvent.ExtensionEvent event = new RunEvent.ExtensionEvent("lab.data", 1,
					"\"" + journal.store(NumericArray.of(large)).sha256() + "\"");
			System.out.println(journal.append(event, Durability.DURABLE).sequence());
			System.out.flush();
		}
	}
}
