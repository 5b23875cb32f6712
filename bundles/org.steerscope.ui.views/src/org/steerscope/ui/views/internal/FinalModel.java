/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.steerscope.run.Hindsight;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.RunState;
import org.steerscope.ui.Desk;

/** The job that computes the final model of a run that is over. Thread-safe; {@link #learn} may block for as long as a model learns. */
final class FinalModel {

	private record Known(RunView run, int scored, Optional<Hindsight> hindsight) {
	}

	private final Desk desk;
	private final AtomicLong count = new AtomicLong();
	private volatile long job;
	private volatile Known known;

	FinalModel(Desk desk) {
		this.desk = desk;
	}

	/** @return what was computed of the run shown; null if nothing was */
	Hindsight known() {
		Known k = known;
		return k != null && k.run() == desk.run().orElse(null) && k.scored() == desk.newest().scored() ? k.hindsight().orElse(null) : null;
	}

	/** @return whether the run is over and its final model is not known yet */
	boolean offered() {
		RunState newest = desk.newest();
		RunView run = desk.run().orElse(null);
		return run != null && newest.scored() > 0 && (!run.live() || newest.mode() == RunMode.ENDED) && known() == null;
	}

	/** @return whether it is being computed */
	boolean learning() {
		return job != 0;
	}

	/** Wants it; {@link #learn} has to follow on a worker. */
	void begin() {
		job = count.incrementAndGet();
	}

	/** Does not want it any more; what the model has begun to learn is thrown away when it is done. */
	void cancel() {
		job = 0;
	}

	/** Computes what is wanted. @return whether there is something new to show */
	boolean learn() {
		long mine = job;
		RunView run = desk.run().orElse(null);
		if (mine == 0 || run == null) {
			return false;
		}
		try {
			int scored = run.state().scored();
			Optional<Hindsight> found = run.hindsight(() -> job != mine || desk.run().orElse(null) != run);
			if (job == mine && found.isPresent()) {
				known = new Known(run, scored, found);
			}
		} finally {
			if (job == mine) {
				job = 0;
			}
		}
		return known() != null;
	}
}
