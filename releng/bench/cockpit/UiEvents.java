/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Times every event the display dispatches, from the outermost {@link SWT#PreEvent} to its {@link SWT#PostEvent}: wall time, and the
 * processor time of the UI thread, which a busy machine does not lengthen. Slow ones are sampled, to say what they did.
 */
final class UiEvents {

	static final double LIMIT = 50;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Thread ui;
	private final Display display;
	private volatile Table.Sample wall = new Table.Sample();
	private volatile Table.Sample processor = new Table.Sample();
	private volatile long since;
	private volatile boolean on;
	private int depth;
	private long from;
	private long cpu;

	/** UI thread. */
	UiEvents(Display display) {
		this.display = display;
		ui = display.getThread();
		display.addListener(SWT.PreEvent, e -> begin());
		display.addListener(SWT.PostEvent, e -> end());
		display.addListener(SWT.Sleep, e -> depth = 0);
		if (Boolean.getBoolean("steerscope.bench.trace")) {
			Thread sampler = new Thread(this::sample, "Bench sampler");
			sampler.setDaemon(true);
			sampler.start();
		}
	}

	private void begin() {
		if (depth++ == 0) {
			from = System.nanoTime();
			cpu = THREADS.getCurrentThreadCpuTime();
			since = from;
		}
	}

	private void end() {
		if (depth > 0 && --depth == 0) {
			since = 0;
			if (on) {
				wall.add((System.nanoTime() - from) / 1e6);
				processor.add((THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
			}
		}
	}

	void count(boolean counting) {
		on = counting;
	}

	/** @return wall times, ms, since the last call */
	Table.Sample takeWall() {
		Table.Sample taken = wall;
		wall = new Table.Sample();
		return taken;
	}

	/** @return processor times of the UI thread, ms, since the last call */
	Table.Sample takeProcessor() {
		Table.Sample taken = processor;
		processor = new Table.Sample();
		return taken;
	}

	private void sample() {
		long told = 0;
		while (!display.isDisposed()) {
			LockSupport.parkNanos(5_000_000);
			long event = since;
			if (on && event != 0 && event != told && System.nanoTime() - event > 0.6 * LIMIT * 1e6) {
				told = event;
				StringBuilder s = new StringBuilder("slow event\n");
				for (StackTraceElement e : ui.getStackTrace()) {
					s.append("    ").append(e).append('\n');
				}
				System.err.println(s);
			}
		}
	}
}
