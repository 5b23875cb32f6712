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

import org.osgi.annotation.versioning.ProviderType;

/** Looks through a run file for anything changed, missing or damaged. An OSGi service; thread-safe. */
@ProviderType
public interface JournalAudit {

	/**
	 * Reads every event and every datum, and goes on after each flaw. The file may be written by another process meanwhile; what comes
	 * after the beginning is left out. Blocks as long as reading the whole file takes.
	 *
	 * @param file a run file; its side file is read too
	 * @return what is there
	 * @throws org.steerscope.data.ProblemException if it is no run file, or cannot be read at all
	 */
	Report audit(Path file);

	/**
	 * What was found.
	 *
	 * @param events how many there are
	 * @param head hash of the last event, over it and all before, in hexadecimal; whoever rewrites the whole file can make it fit, so it
	 *            proves something only where it was noted elsewhere
	 * @param arrays how many data there are
	 * @param bytes their size
	 * @param ended whether the run has ended
	 * @param flaws at most {@value #MOST_FLAWS}
	 */
	record Report(long events, String head, long arrays, long bytes, boolean ended, List<Flaw> flaws) {

		/** More are not listed. */
		public static final int MOST_FLAWS = 1000;

		/** Keeps a copy. */
		public Report {
			flaws = List.copyOf(flaws);
		}

		/** @return whether every event and datum is as it was written */
		public boolean sound() {
			return flaws.isEmpty();
		}
	}

	/**
	 * Something that is not as it was written.
	 *
	 * @param where for example {@code event 17} or {@code data 3fa1…}
	 * @param what in words
	 */
	record Flaw(String where, String what) {
	}
}
