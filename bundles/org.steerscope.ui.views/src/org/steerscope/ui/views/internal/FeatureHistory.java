/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.run.Embedding;
import org.steerscope.run.RunView;
import org.steerscope.ui.Moment;

/** The maps of a live run as the view saw them, so that a moment of the past shows its own. Used by one thread at a time. */
final class FeatureHistory {

	private static final int MOST = 40;

	/**
	 * A map and when it was the newest.
	 *
	 * @param map the map
	 * @param sequence newest event when it was first seen
	 * @param step newest measurement then; −1 before the first
	 */
	record Seen(Embedding map, long sequence, int step) {
	}

	private final List<Seen> seen = new ArrayList<>();
	private RunView run;

	/** Keeps a map; of many, every other older one is forgotten. */
	void keep(RunView shown, Embedding newest) {
		if (shown != run) {
			seen.clear();
			run = shown;
		}
		if (seen.isEmpty() || seen.get(seen.size() - 1).map() != newest) {
			seen.add(new Seen(newest, shown.state().sequence(), shown.state().measured() - 1));
		}
		if (seen.size() > MOST) {
			for (int i = seen.size() - 3; i > 0; i -= 2) {
				seen.remove(i);
			}
		}
	}

	/**
	 * @return the map of a moment: the model's own if a past run can learn it anew, or the newest one seen until then, or the first one
	 *         seen; empty if none was seen
	 */
	Optional<Seen> at(Moment moment) {
		Optional<Embedding> learned = run == null ? Optional.empty() : run.embeddingAt(moment.sequence());
		if (learned.isPresent()) {
			return learned.map(e -> new Seen(e, moment.sequence(), moment.state().measured() - 1));
		}
		Seen found = seen.isEmpty() ? null : seen.get(0);
		for (Seen s : seen) {
			found = s.sequence() <= moment.sequence() ? s : found;
		}
		return Optional.ofNullable(found);
	}
}
