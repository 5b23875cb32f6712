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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.steerscope.data.ProblemException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Parses the command line and reports problems in the user's words. */
@Command(name = "steerscope", description = "Human-in-the-loop automated experiments on microscopes.", mixinStandardHelpOptions = true, version = "Steerscope 0.1.0", synopsisSubcommandLabel = "COMMAND", footer = {
		"", "Without a command the workbench opens." })
final class Cli implements Runnable {

	static final int FAILED = 1;

	@Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show technical details of errors.")
	private boolean verbose;

	private final Services services;
	private final PrintStream out;
	private final PrintStream err;

	Cli(Services services, PrintStream out, PrintStream err) {
		this.services = services;
		this.out = out;
		this.err = err;
	}

	/** @return the exit status */
	int execute(List<String> args) {
		CommandLine line = new CommandLine(this);
		line.addSubcommand(new RunCommand(services, out, err));
		line.addSubcommand(new ResumeCommand(services, out, err));
		line.addSubcommand(new RecordCommand(services, out));
		line.addSubcommand(new EncoderCommand(services, out));
		line.addSubcommand(new ListCommand(services, out));
		line.addSubcommand(new InfoCommand(services, out));
		line.addSubcommand(new ReportCommand(services, out));
		line.addSubcommand(new VerifyRunCommand(services, out));
		line.addSubcommand(new ValidateCommand(services, out, err));
		line.setOut(new PrintWriter(out, true));
		line.setErr(new PrintWriter(err, true));
		line.setExecutionExceptionHandler((e, command, parsed) -> report(e));
		return line.execute(args.toArray(String[]::new));
	}

	@Override
	public void run() {
		new CommandLine(this).usage(out);
	}

	private int report(Exception e) {
		err.println("steerscope: " + sentence(e));
		if (verbose) {
			StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			err.print(trace);
		}
		return FAILED;
	}

	private static String sentence(Exception e) {
		return e instanceof ProblemException ? e.getMessage()
				: "Something unexpected happened: " + e + ". Run it again with --verbose and report what it prints.";
	}
}
