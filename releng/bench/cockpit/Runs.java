/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

/** Starts runs on the STEM twin with the product's own services. */
final class Runs {

	static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String OPERATOR = "bench";

	private final BundleContext context = FrameworkUtil.getBundle(Runs.class).getBundleContext();
	private final Path folder = Path.of(System.getProperty("steerscope.bench.folder"));
	private int number;

	/** @param settings path and value in turn, as {@code --set} takes them */
	RunHandle start(String... settings) {
		PlanService plans = service(PlanService.class);
		Plan plan = plans.open("twin-stem");
		for (int i = 0; i < settings.length; i += 2) {
			plans.set(plan, settings[i], settings[i + 1]);
		}
		Path file = folder.resolve("bench" + ProcessHandle.current().pid() + "-" + number++ + ".steerscope");
		return service(RunService.class).start(new RunService.Request(plans.compile(plan, plans.station(), service(Catalogue.class)),
				plans.text(plan), file, List.of(), true, false, OPERATOR));
	}

	static void steer(RunHandle run, SteeringCommand command) {
		run.steer(new Steering(command, OPERATOR, -1));
	}

	/** Waits until so many points are measured, or the run has ended. */
	static void await(RunHandle run, int measured) throws InterruptedException {
		while (run.state().measured() < measured && !run.awaitEnd(Duration.ofMillis(20))) {
			Thread.onSpinWait();
		}
	}

	static void stop(RunHandle run) throws InterruptedException {
		steer(run, new SteeringCommand.Stop(true));
		if (!run.awaitEnd(PATIENCE)) {
			throw new IllegalStateException("The run did not end");
		}
	}

	private <T> T service(Class<T> type) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		ServiceReference<T> reference = context.getServiceReference(type);
		while (reference == null && System.nanoTime() < end) {
			java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
			reference = context.getServiceReference(type);
		}
		return context.getService(java.util.Objects.requireNonNull(reference, type.getName()));
	}
}
