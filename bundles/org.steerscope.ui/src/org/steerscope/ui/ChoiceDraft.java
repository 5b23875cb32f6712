/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

import org.steerscope.run.Choice;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunSpec;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.RunState;

/**
 * A plug-in of the run that the operator thinks of exchanging, its scalarizer or its policy: edited by several views, previewed, and only
 * then given as a command. Applied changes can be undone and redone; an undo is a command like any other. Thread-safe.
 */
public final class ChoiceDraft {

	private static final int MOST = 100;

	private final Desk desk;
	private final Function<RunSpec, Choice> inForce;
	private final Function<Choice, SteeringCommand> command;
	private final Runnable changed;
	private final Deque<Choice> former = new ArrayDeque<>();
	private final Deque<Choice> undone = new ArrayDeque<>();
	private Choice edited;

	/**
	 * @param desk whose run is meant
	 * @param inForce finds the choice in the plan of a run
	 * @param command makes the command that changes it
	 * @param changed called after the draft changed, on the thread that changed it
	 */
	ChoiceDraft(Desk desk, Function<RunSpec, Choice> inForce, Function<Choice, SteeringCommand> command, Runnable changed) {
		this.desk = desk;
		this.inForce = inForce;
		this.command = command;
		this.changed = changed;
	}

	/** @return what the run shown uses now, whatever moment is shown; empty without a run */
	public Optional<Choice> inForce() {
		RunState newest = desk.newest();
		return newest.spec() != null ? Optional.of(inForce.apply(newest.spec())) : desk.run().map(r -> inForce.apply(r.spec()));
	}

	/** @return what was edited and is not in force; empty if nothing was */
	public synchronized Optional<Choice> edited() {
		if (edited != null && inForce().filter(edited::equals).isPresent()) {
			edited = null;
		}
		return Optional.ofNullable(edited);
	}

	/** @return what was edited, or else what is in force; empty without a run */
	public Optional<Choice> shown() {
		return edited().or(this::inForce);
	}

	/** @return the command that would make the draft count; empty without a draft */
	public Optional<SteeringCommand> command() {
		return edited().map(command);
	}

	/** Changes the draft; nothing is sent. What is in force already is no draft. */
	public void edit(Choice next) {
		synchronized (this) {
			edited = next;
		}
		changed.run();
	}

	/** Drops the draft. */
	public void drop() {
		synchronized (this) {
			if (edited == null) {
				return;
			}
			edited = null;
		}
		changed.run();
	}

	/** Forgets everything, for another run. */
	void clear() {
		synchronized (this) {
			edited = null;
			former.clear();
			undone.clear();
		}
	}

	/**
	 * Gives the command. The draft stays until the run says that it counts, or for correction if the run refuses it.
	 *
	 * @param basedOn sequence number of the last event the operator had seen
	 * @return whether there was a draft, and a live run to give it to
	 */
	public boolean apply(long basedOn) {
		Optional<Choice> draft = edited();
		Optional<Choice> before = inForce();
		if (!steerable() || draft.isEmpty() || before.isEmpty()) {
			return false;
		}
		push(former, before.get());
		synchronized (this) {
			undone.clear();
		}
		return desk.steer(command.apply(draft.get()), basedOn);
	}

	/** @return whether the run shown is the live one */
	public boolean steerable() {
		Optional<RunHandle> live = desk.live();
		return live.isPresent() && desk.run().filter(r -> r == live.get()).isPresent();
	}

	/** @return what undo would go back to */
	public synchronized Optional<Choice> undoes() {
		return first(former);
	}

	/** @return what redo would go to */
	public synchronized Optional<Choice> redoes() {
		return first(undone);
	}

	/** What is in force is nothing to go back to: a command may have been refused. */
	private Optional<Choice> first(Deque<Choice> stack) {
		Optional<Choice> now = inForce();
		return steerable() ? stack.stream().filter(c -> !now.equals(Optional.of(c))).findFirst() : Optional.empty();
	}

	/** Gives the command that goes back to what was in force before the last change from here; nothing happens without one. */
	public void undo() {
		move(former, undone);
	}

	/** Gives the command that takes an undo back; nothing happens without one. */
	public void redo() {
		move(undone, former);
	}

	private void move(Deque<Choice> from, Deque<Choice> to) {
		Optional<Choice> now = inForce();
		Choice next;
		synchronized (this) {
			while (!from.isEmpty() && now.equals(Optional.of(from.peek()))) {
				from.pop();
			}
			if (from.isEmpty() || now.isEmpty() || !steerable()) {
				return;
			}
			next = from.pop();
			edited = next;
		}
		push(to, now.get());
		desk.steer(command.apply(next));
		changed.run();
	}

	private synchronized void push(Deque<Choice> stack, Choice choice) {
		stack.push(choice);
		if (stack.size() > MOST) {
			stack.removeLast();
		}
	}
}
