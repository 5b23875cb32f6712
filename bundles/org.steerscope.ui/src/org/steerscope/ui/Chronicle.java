/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.steerscope.run.Journal;
import org.steerscope.run.RunView;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

/**
 * The events of a run in order, and its state after any of them. States are kept after every {@value #EVERY}th event; those between are
 * folded from the one before, so that any moment of a long run is at hand at once. Thread-safe. What is new is taken in by
 * {@link #update}; nothing is read before the first call.
 */
public final class Chronicle {

	/** So many events are folded at most for one state. */
	static final int EVERY = 256;

	private final RunView run;
	private final Queue<Journal.Entry> heard = new ConcurrentLinkedQueue<>();
	private final List<Journal.Entry> entries = new ArrayList<>();
	private final List<RunState> kept = new ArrayList<>();
	private int[] measured = new int[64];
	private int[] steps = new int[64];
	private int sent = -1;
	private RunState newest = RunState.EMPTY;
	private volatile boolean wanted;

	/** @param run whose events */
	public Chronicle(RunView run) {
		this.run = Objects.requireNonNull(run, "run");
	}

	/** @return whose events */
	public RunView run() {
		return run;
	}

	/** Hears of an event after it is in the run's journal. From any thread, returns at once. */
	void hear(Journal.Entry entry) {
		if (wanted) {
			heard.add(entry);
		}
	}

	/**
	 * Takes in what has happened since the last call. May block on the run file.
	 *
	 * @return the number of events known
	 */
	public synchronized int update() {
		if (!wanted) {
			wanted = true;
			run.events(0).forEach(this::take);
		}
		for (Journal.Entry entry = heard.poll(); entry != null; entry = heard.poll()) {
			if (entry.sequence() > next()) {
				run.events(next()).forEach(this::take);
			}
			take(entry);
		}
		return entries.size();
	}

	private long next() {
		return entries.isEmpty() ? 0 : entries.getLast().sequence() + 1;
	}

	private void take(Journal.Entry entry) {
		if (entry.sequence() < next()) {
			return;
		}
		int index = entries.size();
		if (index == measured.length) {
			measured = Arrays.copyOf(measured, 2 * index);
			steps = Arrays.copyOf(steps, 2 * index);
		}
		newest = newest.apply(entry);
		entries.add(entry);
		measured[index] = newest.measured();
		steps[index] = step(entry.event());
		if (entries.size() % EVERY == 0) {
			kept.add(newest);
		}
	}

	/** @return the number of events taken in */
	public synchronized int size() {
		return entries.size();
	}

	/** @return an event by its place in the list, from 0 */
	public synchronized Journal.Entry entry(int index) {
		return entries.get(index);
	}

	/** @return how many measurements were taken when an event, by its place in the list, had happened */
	public synchronized int measuredAt(int index) {
		Objects.checkIndex(index, entries.size());
		return measured[index];
	}

	/** @return the step an event, by its place in the list, belongs to: its own, or else the newest measured by then; −1 before the first */
	public synchronized int stepAt(int index) {
		Objects.checkIndex(index, entries.size());
		return steps[index];
	}

	private int step(RunEvent event) {
		return switch (event) {
		case RunEvent.Proposed e -> e.step();
		case RunEvent.ProposalDiscarded e -> e.step();
		case RunEvent.ApprovalAsked e -> e.step();
		case RunEvent.CommandIntended e -> {
			sent = e.step();
			yield sent >= 0 ? sent : newest.measured() - 1;
		}
		case RunEvent.CommandDone e when sent >= 0 -> sent;
		case RunEvent.CommandFailed e when sent >= 0 -> sent;
		case RunEvent.CommandRefused e when e.step() >= 0 -> e.step();
		case RunEvent.Diagnosed e -> e.diagnosis().step();
		case RunEvent.MeasurementTaken e -> e.step();
		case RunEvent.Scored e -> e.step();
		case RunEvent.Judged e -> e.step();
		default -> newest.measured() - 1;
		};
	}

	/** @return the place in the list of the newest event at or before a sequence number; −1 before the first */
	public synchronized int indexOf(long sequence) {
		int low = 0;
		int high = entries.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (entries.get(middle).sequence() <= sequence) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	/** @return the state after an event, by its place in the list; before the first event it is empty */
	public synchronized RunState stateAt(int index) {
		if (index >= entries.size() - 1) {
			return newest;
		}
		int from = (index + 1) / EVERY;
		RunState state = from == 0 ? RunState.EMPTY : kept.get(from - 1);
		for (int i = from * EVERY; i <= index; i++) {
			state = state.apply(entries.get(i));
		}
		return state;
	}
}
