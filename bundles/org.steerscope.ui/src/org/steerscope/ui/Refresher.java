/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what a view shows off the UI thread and hands it over on it. While one computation runs, further requests melt into one
 * more, so a slow view lags but never piles up work.
 *
 * @param <M> what is shown
 */
public final class Refresher<M> {

	private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);

	private final Executor worker;
	private final UiThread ui;
	private final Supplier<M> compute;
	private final Consumer<M> show;
	private final AtomicInteger asked = new AtomicInteger();

	/**
	 * @param worker where to compute
	 * @param ui where to show
	 * @param compute called on the worker; may block
	 * @param show called on the UI thread with each result
	 */
	public Refresher(Executor worker, UiThread ui, Supplier<M> compute, Consumer<M> show) {
		this.worker = worker;
		this.ui = ui;
		this.compute = compute;
		this.show = show;
	}

	/** Asks for a fresh result; returns at once. From any thread. */
	public void refresh() {
		if (asked.getAndIncrement() == 0) {
			submit();
		}
	}

	private void submit() {
		try {
			worker.execute(this::work);
		} catch (java.util.concurrent.RejectedExecutionException e) {
			LOG.debug("The desk is closed");
		}
	}

	private void work() {
		int served = asked.get();
		try {
			M model = compute.get();
			ui.later(0, () -> show.accept(model));
		} catch (RuntimeException e) {
			LOG.warn("A view could not be refreshed", e);
		} finally {
			if (asked.addAndGet(-served) > 0) {
				asked.set(1);
				submit();
			}
		}
	}
}
