/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The switch that puts the beam on the sample, or bias on the tip, and the signal to give up. Lock-free, so that making safe never
 * waits for a command. The lowest bit of the state is «on», the rest counts how often the instrument was made safe: a command can
 * switch on only under the count it started with.
 */
final class ProbeSwitch {

	private final AtomicLong state = new AtomicLong();
	private volatile Thread waiting;
	private volatile boolean stuck;

	/** @return the count a command starts with */
	long mark() {
		return state.get() >>> 1;
	}

	/** @return whether the instrument was made safe since */
	boolean abortedSince(long mark) {
		return mark() != mark;
	}

	/** Switches on or off, unless the instrument was made safe since the mark. */
	void set(long mark, boolean on) {
		long from = mark << 1;
		state.compareAndSet(on ? from : from | 1, on ? from | 1 : from);
	}

	/** Switches off and calls off what is going on; any thread. */
	void makeSafe() {
		state.updateAndGet(s -> (s >>> 1) + 1 << 1);
		LockSupport.unpark(waiting);
	}

	/** From now on the switch does not switch off, whatever it says. */
	void stick() {
		stuck = true;
	}

	/** @return whether the sample really is exposed */
	boolean reallyOn() {
		return stuck || (state.get() & 1) != 0;
	}

	/**
	 * Waits in real time.
	 *
	 * @param nanos how long; negative: until made safe
	 */
	void pause(long mark, long nanos) {
		waiting = Thread.currentThread();
		long end = System.nanoTime() + nanos;
		while (!abortedSince(mark) && !Thread.currentThread().isInterrupted()) {
			long left = end - System.nanoTime();
			if (nanos < 0) {
				LockSupport.park(this);
			} else if (left <= 0) {
				break;
			} else {
				LockSupport.parkNanos(this, left);
			}
		}
		waiting = null;
	}
}
