/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.steerscope.run.RunHandle;
import org.steerscope.run.SteeringCommand;

/** The figures for which no window is open: {@code rate} to compare with, and {@code steering}. */
public final class Headless implements IApplication {

	static final List<String> POLICIES = List.of("random", "gp");
	private static final int STEPS = 200;
	private static final int WARM = 30;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		Runs runs = new Runs();
		if (System.getProperty("steerscope.bench").equals("rate")) {
			for (String policy : POLICIES) {
				System.out.println("rate " + policy + " " + rate(dwelling(runs, policy)));
			}
			return EXIT_OK;
		}
		return new Steerings(runs).measure() ? EXIT_OK : (Object) 1;
	}

	/** @return a run whose instrument takes its time: 20 ms of dwell, and what a probe needs to get there and a camera to be read */
	static RunHandle dwelling(Runs runs, String policy) {
		return runs.start("policy", policy, "budget.steps", "100000", "exposure", "20 ms", "instrument.latency", "true");
	}

	/** @return steps per second, the first ones left out; the run is ended */
	static double rate(RunHandle run) throws InterruptedException {
		Runs.steer(run, new SteeringCommand.Resume());
		Runs.await(run, WARM);
		long from = System.nanoTime();
		int first = run.state().measured();
		Runs.await(run, first + STEPS);
		double rate = (run.state().measured() - first) * 1e9 / (System.nanoTime() - from);
		Runs.stop(run);
		return rate;
	}

	@Override
	public void stop() {
		// It ends by itself.
	}
}
