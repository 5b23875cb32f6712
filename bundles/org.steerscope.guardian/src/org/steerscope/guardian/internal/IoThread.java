/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.InstrumentException;

/** The one thread that talks to an instrument. Callers wait for it, but never for ever. */
final class IoThread implements AutoCloseable {

	private final ExecutorService executor;
	private volatile CompletableFuture<?> under;
	private volatile CompletableFuture<?> waiting;

	IoThread(String instrument) {
		executor = Executors.newSingleThreadExecutor(task -> {
			Thread thread = new Thread(task, "instrument " + instrument);
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * Does something on the thread and waits for it.
	 *
	 * @param late what to say when it takes too long; {@code {limit}} becomes the time-out
	 * @throws InstrumentException if it takes too long, the call before still hangs, or the call throws one
	 */
	<T> T call(Callable<T> task, Duration limit, String late) throws InstrumentException {
		CompletableFuture<?> before = under;
		if (before != null && !before.isDone()) {
			throw new InstrumentException("The instrument is still busy with an act that hung; restart its software, then resume");
		}
		CompletableFuture<T> reply = new CompletableFuture<>();
		CompletableFuture<Void> finished = new CompletableFuture<>();
		under = finished;
		waiting = reply;
		executor.execute(() -> run(task, finished, reply));
		try {
			return reply.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InstrumentException("Waiting for the instrument was interrupted", e);
		} catch (ExecutionException e) {
			throw failure(e.getCause(), late.replace("{limit}", new Quantity(limit.toMillis() / 1000.0, Unit.SECOND).toString()));
		} finally {
			waiting = null;
		}
	}

	/** The thread counts as free before the caller hears the answer: its next call may follow at once. */
	private static <T> void run(Callable<T> task, CompletableFuture<Void> finished, CompletableFuture<T> reply) {
		T answer;
		try {
			answer = task.call();
		} catch (Throwable e) {
			finished.complete(null);
			reply.completeExceptionally(e);
			return;
		}
		finished.complete(null);
		reply.complete(answer);
	}

	/** Gives a call under way only so long to come back. From any thread. */
	void hurry(Duration grace) {
		CompletableFuture<?> reply = waiting;
		if (reply != null) {
			reply.orTimeout(grace.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private static InstrumentException failure(Throwable cause, String late) {
		return switch (cause) {
		case InstrumentException e -> e;
		case TimeoutException e -> new InstrumentException(late, e);
		case org.steerscope.data.ProblemException e -> throw e;
		default -> new InstrumentException("The driver failed: " + cause, cause);
		};
	}

	/** Ends the thread; a call that hangs is interrupted. */
	@Override
	public void close() {
		executor.shutdownNow();
	}
}
