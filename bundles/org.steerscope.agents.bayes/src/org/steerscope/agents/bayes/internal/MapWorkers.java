/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;

/** The thread that learns maps of feature space in the background, made when the first is asked for. Belongs to a policy factory. */
final class MapWorkers implements AutoCloseable {

	private static final long IDLE_SECONDS = 5;
	/** Ten maps a second. */
	private static final long PAUSE_NANOS = 100_000_000;

	private final ExecutorService executor;

	MapWorkers() {
		ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
			Thread t = new Thread(r, "feature map");
			t.setDaemon(true);
			t.setPriority(Thread.MIN_PRIORITY);
			return t;
		});
		one.allowCoreThreadTimeOut(true);
		executor = one;
	}

	/** Makes the map of an overview. */
	interface Source {

		/** @return a map that is not learned yet */
		FeatureMap of(PolicyContext context);
	}

	/** @return the policy with a map of this kind; with the PCA one it is as it was, as that is its own */
	Policy mapped(Policy policy, MapKind kind, int threads) {
		return kind == MapKind.PCA ? policy
				: new MappedPolicy(policy, context -> new FeatureMap(context, kind, threads, executor, PAUSE_NANOS));
	}

	/** Ends learning between two epochs; does not wait. */
	@Override
	public void close() {
		executor.shutdownNow();
	}
}
