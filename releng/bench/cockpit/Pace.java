/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.steerscope.run.Journal;
import org.steerscope.run.event.RunEvent;

/** Holds the engine's thread before each measurement until its turn has come: a run is no faster than that, and regular. */
final class Pace implements Consumer<Journal.Entry> {

	private final long period;
	private long next = System.nanoTime();

	Pace(double stepsPerSecond) {
		period = (long) (1e9 / stepsPerSecond);
	}

	@Override
	public void accept(Journal.Entry entry) {
		if (entry.event() instanceof RunEvent.Proposed) {
			for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
				LockSupport.parkNanos(left);
			}
			next = Math.max(next, System.nanoTime() - period) + period;
		}
	}
}
