/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample of a session and what was done to it.
 *
 * @param name as on its box
 * @param priorFluence what it had received before, e/Å²; test spectra and overviews of the set-up are added to it
 * @param notes in the operator's words
 * @param runs made on it, oldest first
 */
record SampleRecord(String name, double priorFluence, String notes, List<Run> runs) {

	/**
	 * A run made on the sample.
	 *
	 * @param file its journal
	 * @param title of its plan
	 * @param started when
	 * @param measured measurements taken when it was last looked at
	 * @param fluence at the probe over all exposures by then, e/Å²
	 * @param outcome how it ended; empty while it runs
	 */
	record Run(String file, String title, Instant started, int measured, double fluence, String outcome) {
	}

	SampleRecord {
		runs = List.copyOf(runs);
	}

	static SampleRecord of(String name) {
		return new SampleRecord(name, 0, "", List.of());
	}

	/** @return the same with a run; one of the same file is replaced */
	SampleRecord with(Run run) {
		List<Run> all = new ArrayList<>(runs);
		int known = -1;
		for (int i = 0; i < all.size(); i++) {
			known = all.get(i).file().equals(run.file()) ? i : known;
		}
		if (known >= 0) {
			all.set(known, run);
		} else {
			all.add(run);
		}
		return new SampleRecord(name, priorFluence, notes, all);
	}

	SampleRecord withPriorFluence(double fluence) {
		return new SampleRecord(name, fluence, notes, runs);
	}

	SampleRecord withNotes(String words) {
		return new SampleRecord(name, priorFluence, words, runs);
	}

	/** @return all it has received, before and in the runs; e/Å², summed over exposures */
	double fluence() {
		return priorFluence + runs.stream().mapToDouble(Run::fluence).filter(Double::isFinite).sum();
	}
}
