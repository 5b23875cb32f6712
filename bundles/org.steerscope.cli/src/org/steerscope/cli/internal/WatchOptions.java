/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;

import org.steerscope.run.RunHandle;

import picocli.CommandLine.Option;

/** How a live run is followed and what is written of it, the same for every command that makes one. */
final class WatchOptions {

	@Option(names = "--csv", paramLabel = "FILE", description = "Table with one row per measurement of the whole run.")
	private Path csv;

	@Option(names = "--no-judge", description = "Do not compare the model with the ground truth where it is known.")
	private boolean noJudge;

	@Option(names = "--json", description = "Print JSON lines instead of text.")
	private boolean json;

	/** @throws org.steerscope.data.ProblemException if the table cannot be written where it was asked for */
	void check() {
		Csv.refuseExisting(csv);
	}

	/** @return whether to compare the model with the ground truth */
	boolean judge() {
		return !noJudge;
	}

	/** @return the exit status, when the run has ended */
	int watch(RunHandle run, PrintStream stdout, PrintStream stderr) throws InterruptedException {
		return Watch.untilEnd(run, csv, json ? new JsonProgress(stdout) : new TextProgress(stdout, stderr));
	}
}
