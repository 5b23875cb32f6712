/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.steerscope.run.Gate;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

/**
 * Where steering meets the engine. Commands come from any thread and are served by the engine between acts; stopping at once and
 * making safe do not wait for it.
 */
final class Control {

	private final LinkedBlockingQueue<Steering> inbox = new LinkedBlockingQueue<>();
	private volatile Gate gate;
	private volatile boolean aborting;
	private volatile boolean safe;
	private volatile boolean ended;
	private boolean paused;
	private boolean single;
	private boolean unanswered;
	private volatile boolean pointAborted;

	/** From any thread. */
	void steer(Steering steering) {
		if (ended) {
			return;
		}
		Gate open = gate;
		if (steering.command() instanceof SteeringCommand.Stop stop && stop.abortPoint()) {
			aborting = true;
			if (open != null) {
				open.abortExposure();
			}
		} else if (steering.command() instanceof SteeringCommand.AbortPoint) {
			pointAborted = true;
			if (open != null) {
				open.abortExposure();
			}
		} else if (steering.command() instanceof SteeringCommand.MakeSafe) {
			safe = true;
			if (open != null) {
				open.makeSafe("Asked by " + steering.who());
			}
		}
		inbox.add(steering);
	}

	/** Makes the instrument safe on the engine's own account; the run waits until someone goes on. */
	void makeSafe(String reason) {
		safe = true;
		gate.makeSafe(reason);
	}

	void opened(Gate gate) {
		this.gate = gate;
		if (safe) {
			gate.makeSafe("Asked for before the instrument was open");
		}
	}

	void ended() {
		ended = true;
	}

	/** @return the next command, or null; waits so long for one */
	Steering next(long millis) throws InterruptedException {
		return millis <= 0 ? inbox.poll() : inbox.poll(millis, TimeUnit.MILLISECONDS);
	}

	/** @return whether no command waits */
	boolean quiet() {
		return inbox.isEmpty();
	}

	/** @return whether the engine must not start another act before it has been told something */
	boolean waiting() {
		return paused || safe || aborting;
	}

	/** @return whether an exposure under way shall end */
	boolean endsExposure() {
		return aborting || safe || pointAborted;
	}

	/** @return the command that ended the exposure just done, taken out of turn; empty if none did */
	Optional<Steering> pointAborted() {
		if (!pointAborted) {
			return Optional.empty();
		}
		pointAborted = false;
		Optional<Steering> abort = inbox.stream().filter(s -> s.command() instanceof SteeringCommand.AbortPoint).findFirst();
		abort.ifPresent(inbox::remove);
		return abort;
	}

	boolean aborting() {
		return aborting;
	}

	boolean safe() {
		return safe;
	}

	boolean paused() {
		return paused;
	}

	void pause(boolean unanswered) {
		this.paused = true;
		this.unanswered = unanswered;
	}

	/** @return whether it waits because nobody answered about a proposal */
	boolean unanswered() {
		return paused && unanswered;
	}

	void goOn(boolean single) {
		paused = false;
		unanswered = false;
		this.single = single;
		if (safe) {
			safe = false;
			gate.rearm();
		}
	}

	/** A measurement was taken. @return whether that was the single step asked for */
	boolean stepDone() {
		if (!single) {
			return false;
		}
		single = false;
		return true;
	}
}
