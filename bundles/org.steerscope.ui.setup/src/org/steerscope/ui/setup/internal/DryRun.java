/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;
import org.steerscope.run.Approval;
import org.steerscope.run.Budget;
import org.steerscope.run.Direction;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short run of the plan on its twin by the same code, in a folder that goes away with it. Thread-safe. */
final class DryRun {

	private static final Logger LOG = LoggerFactory.getLogger(DryRun.class);

	/**
	 * How it stands.
	 *
	 * @param running whether it is still at work
	 * @param measured measurements so far
	 * @param total measurements it is to take
	 * @param values the scalar of each step; NaN where there is none
	 * @param best best value after each step
	 * @param unit of the scalar
	 * @param scalar its name
	 * @param secondsPerStep pace of this computer, exposures on a twin without latencies not waited for; NaN before the second step
	 * @param fluence so far, e/Å²
	 * @param words how it ended; empty while it runs
	 */
	record Progress(boolean running, int measured, int total, double[] values, double[] best, Unit unit, String scalar, double secondsPerStep,
			double fluence, String words) {
	}

	private final RunHandle run;
	private final Path folder;
	private final int total;
	private final AutoCloseable subscription;

	private DryRun(RunHandle run, Path folder, int total, Runnable news) {
		this.run = run;
		this.folder = folder;
		this.total = total;
		this.subscription = run.onEvent(e -> news.run());
	}

	/**
	 * Starts it; returns at once. It never waits for a person.
	 *
	 * @param spec the plan, on a twin
	 * @param steps measurements after the starting points, at most those of the plan
	 * @param news called after each event, on the engine's thread
	 */
	static DryRun start(RunService runs, RunSpec spec, int steps, String who, Runnable news) {
		int most = spec.budget().steps() > 0 ? Math.min(steps, spec.budget().steps()) : steps;
		Path folder;
		try {
			folder = Files.createTempDirectory("steerscope-dry-run");
		} catch (IOException e) {
			throw new ProblemException(SetupTexts.of("dryRun.thereIsNoRoom", e.getMessage()), System.getProperty("java.io.tmpdir"), SetupTexts.of("dryRun.freeSomeSpace"), e);
		}
		RunSpec brief = spec.withBudget(new Budget(most, 0, null, spec.budget().fluence())).withApproval(new Approval(false, spec.approval().waitSeconds(), true));
		try {
			RunHandle run = runs.start(new RunService.Request(brief, "", folder.resolve("dry-run.steerscope"), List.of(), false, false, who));
			return new DryRun(run, folder, spec.starting().count() + most, news);
		} catch (RuntimeException e) {
			delete(folder);
			throw e;
		}
	}

	/** @return how it stands now; cheap */
	Progress progress() {
		RunState state = run.state();
		int n = state.scored();
		double[] values = new double[n];
		double[] best = new double[n];
		boolean up = run.spec().direction() == Direction.MAXIMISE;
		for (int i = 0; i < n; i++) {
			values[i] = state.get(Column.SCALAR, i);
			double before = i == 0 ? Double.NaN : best[i - 1];
			best[i] = Double.isNaN(before) ? values[i] : Double.isNaN(values[i]) ? before : up ? Math.max(before, values[i]) : Math.min(before, values[i]);
		}
		int last = state.measured() - 1;
		double pace = last > 0 ? (state.get(Column.TIME, last) - state.get(Column.TIME, 0)) / last : Double.NaN;
		boolean ended = !run.live() || state.mode() == RunMode.ENDED;
		return new Progress(!ended, state.measured(), total, values, best, state.scalarUnit() == null ? Unit.ONE : state.scalarUnit(),
				Optional.ofNullable(state.scalarName()).orElse(""), pace, state.fluence(), ended ? state.modeReason() : "");
	}

	/** @return the run itself: stop and make safe of a window must not mistake it for the experiment */
	RunHandle run() {
		return run;
	}

	/** Ends it now; returns at once. */
	void cancel(String who) {
		run.steer(new Steering(new SteeringCommand.Stop(true), who, -1));
	}

	/** Waits for its end and removes its files. Blocks; not for the UI thread. */
	void dispose() throws InterruptedException {
		try {
			subscription.close();
		} catch (Exception e) {
			LOG.warn("Could not stop listening to a dry run", e);
		}
		if (run.awaitEnd(java.time.Duration.ofSeconds(30))) {
			delete(folder);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(p);
			}
		} catch (IOException e) {
			LOG.warn("The files of a dry run could not be removed from {}", folder, e);
		}
	}
}
