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
import java.util.concurrent.Callable;

import org.steerscope.run.RunHandle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resume FILE}: goes on with a run that was killed. */
@Command(name = "resume", description = "Go on with a run that was killed or stopped.", mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "The run file.")
	private Path file;

	@Mixin
	private WatchOptions watching = new WatchOptions();

	private final Services services;
	private final PrintStream stdout;
	private final PrintStream stderr;

	ResumeCommand(Services services, PrintStream stdout, PrintStream stderr) {
		this.services = services;
		this.stdout = stdout;
		this.stderr = stderr;
	}

	@Override
	public Integer call() throws InterruptedException {
		watching.check();
		RunHandle run = services.runs().resume(file, watching.judge(), System.getProperty("user.name"));
		return watching.watch(run, stdout, stderr);
	}
}
