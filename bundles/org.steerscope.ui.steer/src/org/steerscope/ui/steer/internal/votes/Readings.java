/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.run.Choice;
import org.steerscope.run.RunHandle;
import org.steerscope.run.state.RunState;

/** The processed measurements read last. One thread at a time. */
final class Readings {

	private static final int MOST = 64;

	private final Map<Integer, Optional<Measurement>> read = new LinkedHashMap<>(16, 0.75f, true);
	private RunHandle run;
	private List<Choice> chain = List.of();

	/** @return a processed measurement; may read it from the run file */
	Optional<Measurement> of(RunHandle of, RunState state, int step) {
		if (run != of || !chain.equals(state.spec().processing())) {
			run = of;
			chain = state.spec().processing();
			read.clear();
		}
		Optional<Measurement> known = read.get(step);
		if (known == null) {
			known = of.processed(step);
			read.put(step, known);
			if (read.size() > MOST) {
				read.remove(read.keySet().iterator().next());
			}
		}
		return known;
	}
}
