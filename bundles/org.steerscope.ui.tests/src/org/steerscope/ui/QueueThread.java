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

/** A user interface thread for tests: work waits until it is run. */
final class QueueThread implements UiThread {

	private final Deque<Runnable> waiting = new ArrayDeque<>();

	@Override
	public synchronized void later(int millis, Runnable work) {
		waiting.add(work);
	}

	synchronized int waiting() {
		return waiting.size();
	}

	/** Runs what is waiting now. */
	void run() {
		Deque<Runnable> now;
		synchronized (this) {
			now = new ArrayDeque<>(waiting);
			waiting.clear();
		}
		now.forEach(Runnable::run);
	}
}
