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

import org.steerscope.exports.RunReport;
import org.steerscope.run.RunService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a run did for the logbook. */
@Command(name = "report", description = "Write a run as Markdown and as one HTML page for the logbook: overview with the points, learning curve, best spectra, interventions, notes, alarms, dose and settings.", mixinStandardHelpOptions = true, sortOptions = false)
final class ReportCommand implements Runnable {

	@Parameters(paramLabel = "RUN", description = "A run file.")
	private Path file;

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where to write; beside the run file unless given.")
	private Path folder;

	private final Services services;
	private final PrintStream out;

	ReportCommand(Services services, PrintStream out) {
		this.services = services;
		this.out = out;
	}

	@Override
	public void run() {
		String name = file.getFileName().toString();
		String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
		Path into = folder != null ? folder : file.toAbsolutePath().getParent();
		try (RunService.OpenRun run = services.runs().open(file)) {
			RunReport.write(run, name, into, stem).forEach(out::println);
		}
	}
}
