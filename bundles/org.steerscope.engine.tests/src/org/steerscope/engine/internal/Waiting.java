/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.steerscope.run.RunHandle;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;

/** Waits until a run does something. */
final class Waiting {

	private final CountDownLatch there = new CountDownLatch(1);
	private final RunHandle run;

	private Waiting(RunHandle run) {
		this.run = run;
	}

	/** @return waits for a mode, unless the run is in it already */
	static Waiting on(RunHandle run, RunMode mode) {
		Waiting waiting = on(run, mode, "");
		if (run.state().mode() == mode) {
			waiting.there.countDown();
		}
		return waiting;
	}

	/** @return waits for a change to a mode with a reason that begins so */
	static Waiting on(RunHandle run, RunMode mode, String reason) {
		Waiting waiting = new Waiting(run);
		run.onEvent(e -> {
			if (e.event() instanceof RunEvent.ModeChanged m && m.mode() == mode && m.reason().startsWith(reason)) {
				waiting.there.countDown();
			}
		});
		return waiting;
	}

	void await() throws InterruptedException {
		if (!there.await(20, TimeUnit.SECONDS)) {
			throw new AssertionError("The run is " + run.state().mode() + ": " + run.state().modeReason());
		}
	}
}
