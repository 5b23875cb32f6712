/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.steerscope.data.ProblemException;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Journal;
import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.RunState;

/** Waits for a run and reports as it goes. */
final class Watch {

	private static final Journal.Entry ALREADY_ENDED = new Journal.Entry(-1, null, null);

	private Watch() {
	}

	/** @return the exit status: 0 unless the run failed */
	static int untilEnd(RunHandle run, Path csv, Progress progress) throws InterruptedException {
		Thread stop = new Thread(() -> stopOnSignal(run), "stop on signal");
		try {
			Runtime.getRuntime().addShutdownHook(stop);
		} catch (IllegalStateException shuttingDown) {
			stopOnSignal(run);
		}
		BlockingQueue<Journal.Entry> events = new LinkedBlockingQueue<>();
		try (AutoCloseable listening = run.onEvent(events::add)) {
			if (run.awaitEnd(Duration.ZERO)) {
				events.add(ALREADY_ENDED);
			}
			report(run, events, progress);
		} catch (InterruptedException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
		run.awaitEnd(Duration.ofMinutes(1));
		try {
			Runtime.getRuntime().removeShutdownHook(stop);
		} catch (IllegalStateException shuttingDown) {
			// The hook itself ended the run.
		}
		RunState state = run.state();
		if (csv != null) {
			Csv.write(csv, state);
		}
		progress.end(state, run.file());
		if (state.overview().isEmpty()) {
			forget(run.file());
		}
		return state.outcome().orElse(RunOutcome.FAILED) == RunOutcome.FAILED ? Cli.FAILED : 0;
	}

	private static void report(RunHandle run, BlockingQueue<Journal.Entry> events, Progress progress)
			throws InterruptedException {
		Diagnosis diagnosis = null;
		String model = "";
		while (true) {
			Journal.Entry entry = events.poll(1, TimeUnit.SECONDS);
			if (entry == null) {
				if (run.awaitEnd(Duration.ZERO)) {
					return;
				}
				continue;
			}
			if (entry == ALREADY_ENDED) {
				return;
			}
			switch (entry.event()) {
			case RunEvent.Proposed e -> diagnosis = null;
			case RunEvent.Diagnosed e -> {
				diagnosis = e.diagnosis();
				if (!model.equals(Diagnoses.model(diagnosis))) {
					model = Diagnoses.model(diagnosis);
					progress.message("model: " + model);
				}
			}
			case RunEvent.Scored e -> progress.step(run.state(), e.step(), diagnosis);
			case RunEvent.AlarmRaised e -> progress.message("alarm: " + Diagnoses.alarm(e.message(), e.suggestion()));
			case RunEvent.CommandRefused e -> progress.message("refused: " + e.message());
			case RunEvent.SteeringRefused e -> progress.message("not accepted: " + e.reason());
			case RunEvent.MadeSafe e -> progress.message("made safe: " + e.reason());
			case RunEvent.ModeChanged e when e.mode() == RunMode.PAUSED || e.mode() == RunMode.ASKS
					|| e.mode() == RunMode.SAFE -> waitingForNobody(run, e, progress);
			case RunEvent.RunEnded e -> {
				return;
			}
			default -> {
			}
			}
		}
	}

	/** A run that failed before the instrument did anything leaves no file in the way of the next try. */
	private static void forget(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new ProblemException("The empty run file could not be removed (" + e.getMessage() + ")", file.toString(),
					"Remove it yourself", e);
		}
	}

	/** Without a person at the keyboard a pause that no steering file ends would last for ever. */
	private static void waitingForNobody(RunHandle run, RunEvent.ModeChanged e, Progress progress) {
		progress.message(e.mode().name().toLowerCase(java.util.Locale.ROOT) + ": " + e.reason());
		if (e.mode() != RunMode.ASKS) {
			progress.message("Nobody can go on from here; the run is stopped. Resume it in the workbench or with “resume”.");
			run.steer(new Steering(new SteeringCommand.Stop(false), "command line", -1));
		}
	}

	private static void stopOnSignal(RunHandle run) {
		run.steer(new Steering(new SteeringCommand.Stop(true), "signal", -1));
		try {
			run.awaitEnd(Duration.ofSeconds(5));
		} catch (InterruptedException | ProblemException e) {
			Thread.currentThread().interrupt();
		}
	}
}
