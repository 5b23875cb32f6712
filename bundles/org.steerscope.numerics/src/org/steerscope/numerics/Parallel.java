/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Work on numbered pieces that do not depend on each other, on as many threads as {@link Blas} may use. Meanwhile OpenBLAS itself works
 * on one thread, so that every piece has the same bits whatever the number of threads. Stateless.
 */
public final class Parallel {

	private Parallel() {
	}

	/**
	 * Does all pieces; returns when they are done. An interrupt of the calling thread does not end it early, and stays set.
	 *
	 * @param blas says how many threads
	 * @param pieces how many pieces
	 * @param workers gives each thread its own worker, with scratch memory of its own; called on that thread
	 * @throws RuntimeException what a worker threw first; other pieces may be undone then
	 */
	public static void run(Blas blas, int pieces, Supplier<IntConsumer> workers) {
		blas.useOne();
		try {
			int threads = Math.min(blas.threads(), pieces);
			AtomicInteger next = new AtomicInteger();
			AtomicReference<Throwable> failure = new AtomicReference<>();
			Runnable loop = () -> {
				try {
					IntConsumer worker = workers.get();
					for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
						worker.accept(i);
					}
				} catch (RuntimeException | Error e) {
					failure.compareAndSet(null, e);
					next.set(pieces);
				}
			};
			Thread[] helpers = new Thread[Math.max(0, threads - 1)];
			for (int i = 0; i < helpers.length; i++) {
				helpers[i] = Thread.ofPlatform().daemon().name("numerics-" + (i + 1)).start(loop);
			}
			loop.run();
			join(helpers);
			switch (failure.get()) {
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case null, default -> {
				// all is done
			}
			}
		} finally {
			blas.use();
		}
	}

	private static void join(Thread[] helpers) {
		boolean interrupted = false;
		for (Thread helper : helpers) {
			while (helper.isAlive()) {
				try {
					helper.join();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
