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

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class WakeUpTest {

	private final QueueThread ui = new QueueThread();
	private final AtomicInteger runs = new AtomicInteger();
	private final WakeUp wakeUp = new WakeUp(ui, 34, runs::incrementAndGet);

	@Test
	void aHundredThousandCallsFromManyThreadsAreOneRunnable() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(4);
		for (int t = 0; t < 4; t++) {
			new Thread(() -> {
				for (int i = 0; i < 25_000; i++) {
					wakeUp.ask();
				}
				done.countDown();
			}).start();
		}
		done.await();
		assertThat(ui.waiting()).isEqualTo(1);
		ui.run();
		assertThat(runs).hasValue(1);
	}

	@Test
	void aCallDuringTheWorkIsNotLost() {
		WakeUp[] self = new WakeUp[1];
		self[0] = new WakeUp(ui, 34, () -> {
			if (runs.incrementAndGet() == 1) {
				self[0].ask();
			}
		});
		self[0].ask();
		ui.run();
		ui.run();
		assertThat(runs).hasValue(2);
		assertThat(ui.waiting()).isZero();
	}
}
