/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.steerscope.run.ScheduledSteering;

/** Steering commands that wait for a step or an event; each is given once. Used by the engine thread. */
final class Schedule {

	private final List<ScheduledSteering> waiting;

	Schedule(List<ScheduledSteering> steering) {
		waiting = new ArrayList<>(steering);
	}

	/** Gives what is due before a measurement is proposed. */
	void before(int step, Control control) {
		give(s -> s.step() >= 0 && s.step() <= step, control);
	}

	/** Gives what is due after an event. */
	void after(long sequence, Control control) {
		give(s -> s.step() < 0 && s.event() <= sequence, control);
	}

	private void give(Predicate<ScheduledSteering> due, Control control) {
		if (waiting.isEmpty()) {
			return;
		}
		List<ScheduledSteering> given = waiting.stream().filter(due).toList();
		waiting.removeAll(given);
		given.forEach(s -> control.steer(s.steering()));
	}
}
