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
import java.util.List;
import java.util.concurrent.Callable;

import org.steerscope.plan.PlanProblem;
import org.steerscope.plan.PlanService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code validate PLAN}: checks a plan against what is installed. */
@Command(name = "validate", description = "Check a plan against what is installed here.", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PLAN", description = "A plan file or the name of a shipped plan.")
	private String plan;

	private final Services services;
	private final PrintStream out;
	private final PrintStream err;

	ValidateCommand(Services services, PrintStream out, PrintStream err) {
		this.services = services;
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		PlanService plans = services.plans();
		List<PlanProblem> problems = plans.validate(plans.open(plan), plans.station(), services.catalogue());
		boolean sound = true;
		for (PlanProblem p : problems) {
			boolean error = p.severity() == PlanProblem.Severity.ERROR;
			sound &= !error;
			err.printf("%s: %s: %s. %s.%n", error ? "error" : "warning", p.path(), p.message(), p.remedy());
		}
		if (sound) {
			out.println(plan + " is sound.");
		}
		return sound ? 0 : Cli.FAILED;
	}
}
