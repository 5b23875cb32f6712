/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;

/**
 * What was said to a run, with what was said so lately that the run has not taken it in yet: it hears people between its points only, and
 * people must not wait for that. Thread-safe.
 */
final class Ledger {

	private final List<Steering> pending = new ArrayList<>();
	private RunHandle run;
	private long read;
	private String refusal = "";

	/** Says something to a run in a person's name. */
	synchronized void say(RunHandle to, SteeringCommand command, String who) {
		turnTo(to);
		RunState state = to.state();
		if (pending.isEmpty()) {
			read = state.sequence() + 1;
		}
		Steering s = new Steering(command, who, state.sequence());
		pending.add(s);
		refusal = "";
		to.steer(s);
	}

	/** @return what was said at a state of the run, and what the run had not taken in by then; may read events */
	synchronized Said said(RunHandle of, RunState state) {
		turnTo(of);
		if (!pending.isEmpty()) {
			for (Journal.Entry e : of.events(read)) {
				if (e.sequence() > state.sequence()) {
					break;
				}
				read = e.sequence() + 1;
				if (e.event() instanceof RunEvent.Steered s) {
					pending.remove(s.steering());
				} else if (e.event() instanceof RunEvent.SteeringRefused r && pending.remove(r.steering())) {
					refusal = r.reason();
				}
			}
		}
		Said said = state.said();
		for (Steering s : pending) {
			said = said.with(s);
		}
		return said;
	}

	/** @return why the run did not take the last words; empty if it did */
	synchronized String refusal() {
		return refusal;
	}

	/** @return how many answers the run has not taken in yet */
	synchronized int pending() {
		return pending.size();
	}

	private void turnTo(RunHandle now) {
		if (run != now) {
			run = now;
			pending.clear();
			refusal = "";
		}
	}
}
