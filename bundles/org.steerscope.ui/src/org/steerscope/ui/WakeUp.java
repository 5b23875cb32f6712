/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns any number of calls from any thread into at most one run per interval on the UI thread: however fast a run is, the queue of
 * the display holds one runnable. The last call is never lost.
 */
public final class WakeUp {

	/** Interval of the views, ms: about 11 per second. */
	public static final int INTERVAL = 90;

	/** What comes within this time is answered at once, ms: one step is several events. */
	private static final int GATHER = 8;

	private final UiThread ui;
	private final int interval;
	private final Runnable work;
	private final AtomicBoolean asked = new AtomicBoolean();
	private volatile long last = Long.MIN_VALUE;

	/**
	 * @param ui where to run
	 * @param interval least time between two runs, ms
	 * @param work what to do
	 */
	public WakeUp(UiThread ui, int interval, Runnable work) {
		this.ui = ui;
		this.interval = interval;
		this.work = work;
	}

	/** Asks for a run, a moment from now or, if there was one lately, when the interval is over; returns at once. */
	public void ask() {
		if (asked.compareAndSet(false, true)) {
			ui.later(Math.clamp(interval - sinceLast(), Math.min(GATHER, interval), interval), () -> {
				asked.set(false);
				last = System.nanoTime();
				work.run();
			});
		}
	}

	private long sinceLast() {
		return last == Long.MIN_VALUE ? interval : (System.nanoTime() - last) / 1_000_000;
	}
}
