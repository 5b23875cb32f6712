/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class RefresherTest {

	private final QueueThread ui = new QueueThread();
	private final List<Runnable> worker = new ArrayList<>();
	private final List<Integer> shown = new ArrayList<>();

	@Test
	void requestsDuringAComputationMeltIntoOne() {
		AtomicInteger computed = new AtomicInteger();
		AtomicInteger value = new AtomicInteger();
		Refresher<?>[] self = new Refresher<?>[1];
		Refresher<Integer> refresher = new Refresher<>(worker::add, ui, () -> {
			if (computed.incrementAndGet() == 1) {
				for (int i = 0; i < 50; i++) {
					value.incrementAndGet();
					self[0].refresh();
				}
				return 0;
			}
			return value.get();
		}, shown::add);
		self[0] = refresher;
		refresher.refresh();
		refresher.refresh();
		assertThat(worker).hasSize(1);
		worker.remove(0).run();
		assertThat(worker).hasSize(1);
		worker.remove(0).run();
		assertThat(worker).isEmpty();
		ui.run();
		assertThat(shown).containsExactly(0, 50);
	}

	@Test
	void aFailureDoesNotStopTheView() {
		AtomicInteger computed = new AtomicInteger();
		Refresher<Integer> refresher = new Refresher<>(worker::add, ui, () -> {
			if (computed.incrementAndGet() == 1) {
				throw new IllegalStateException("the file is gone");
			}
			return 7;
		}, shown::add);
		refresher.refresh();
		worker.remove(0).run();
		refresher.refresh();
		worker.remove(0).run();
		ui.run();
		assertThat(shown).containsExactly(7);
	}
}
