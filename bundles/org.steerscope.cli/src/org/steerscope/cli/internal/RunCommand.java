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
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.steerscope.data.ProblemException;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.ScheduledSteering;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run PLAN}: runs an experiment. */
@Command(name = "run", description = "Run an experiment from a plan.", mixinStandardHelpOptions = true, sortOptions = false, footer = {
		"", "A steering file holds one JSON object per line: when, what, and who:",
		"  {\"at\":{\"step\":20},\"command\":{\"type\":\"pause\"},\"who\":\"Ada\"}",
		"at       {\"step\":N} before step N, counted from 0; {\"event\":N} after event N",
		"command  {\"type\":T} with T one of pause, resume, single-step, stop, make-safe,",
		"         approve, reject; or one of",
		"         {\"type\":\"note\",\"text\":\"the band is too wide\"}",
		"         {\"type\":\"measure-next\",\"places\":[{\"row\":30,\"col\":41}]}",
		"         {\"type\":\"change-scalarizer\",\"scalarizer\":\"maximum\"}",
		"         {\"type\":\"change-policy\",\"policy\":\"gp:acquisition=ucb\"}",
		"         {\"type\":\"change-budget\",\"budget\":{\"steps\":80}}",
		"         {\"type\":\"change-places\",\"rules\":[RULE,…]}",
		"         {\"type\":\"vote\",\"step\":4,\"grade\":\"good\"} (bad, good, very-good, unsure)",
		"         {\"type\":\"prefer\",\"a\":4,\"b\":7,\"outcome\":\"a\",\"confidence\":2} (a, b, tie,",
		"         neither; 1 to 3); take-back-vote, take-back-preference, close-votes",
		"         and reopen-votes",
		"         {\"type\":\"demonstrate\",\"steps\":[12],\"over\":[11]}",
		"RULE     {\"kind\":\"veto\",\"outline\":[{\"row\":0,\"col\":0},{\"row\":30,\"col\":40}]}",
		"         kind: veto (nobody measures there), avoid, favour. outline: pixels of",
		"         the overview, two corners of a rectangle or a polygon. The rules",
		"         replace those given before." })
final class RunCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PLAN", description = "A plan file, or one of the shipped plans: twin-stem, twin-spm, replay.")
	private String plan;

	@Option(names = "--out", required = true, paramLabel = "FILE.steerscope", description = "Run file to create.")
	private Path out;

	@Option(names = "--data", paramLabel = "FILE", description = "Recorded data that act as the instrument (plan “replay”).")
	private Path data;

	@Option(names = "--seed", paramLabel = "N", description = "Random seed.")
	private String seed;

	@Option(names = "--initial", paramLabel = "N", description = "Number of starting points.")
	private String initial;

	@Option(names = "--steps", paramLabel = "N", description = "Measurements after the starting points.")
	private String steps;

	@Option(names = "--scalarizer", paramLabel = "ID:key=value,…", description = "What turns a measurement into the number sought.")
	private String scalarizer;

	@Option(names = "--policy", paramLabel = "ID:key=value,…", description = "What chooses the measurements.")
	private String policy;

	@Option(names = "--set", paramLabel = "path=value", description = "Set anything in the plan; may be repeated.")
	private Map<String, String> set = new LinkedHashMap<>();

	@Option(names = "--steer", paramLabel = "FILE.jsonl", description = "What a person would do; see below.")
	private Path steer;

	@Mixin
	private WatchOptions watching = new WatchOptions();

	private final Services services;
	private final PrintStream stdout;
	private final PrintStream stderr;

	RunCommand(Services services, PrintStream stdout, PrintStream stderr) {
		this.services = services;
		this.stdout = stdout;
		this.stderr = stderr;
	}

	@Override
	public Integer call() throws InterruptedException {
		watching.check();
		PlanService plans = services.plans();
		Plan document = plans.open(plan);
		apply(plans, document);
		RunSpec spec = plans.compile(document, plans.station(), services.catalogue());
		RunHandle run = services.runs().start(new RunService.Request(spec, plans.text(document), out, steering(), false,
				watching.judge(), System.getProperty("user.name")));
		return watching.watch(run, stdout, stderr);
	}

	private void apply(PlanService plans, Plan document) {
		if (data != null) {
			if (!"replay".equals(document.getInstrument().getId())) {
				throw new ProblemException("The plan’s instrument is “" + document.getInstrument().getId()
						+ "”, which reads no recorded data", "--data", "Leave --data out, or use the plan “replay”");
			}
			plans.set(document, "instrument.path", data.toAbsolutePath().toString());
		}
		setIfGiven(plans, document, "seed", seed);
		setIfGiven(plans, document, "starting.count", initial);
		setIfGiven(plans, document, "budget.steps", steps);
		setIfGiven(plans, document, "scalarizer", scalarizer);
		setIfGiven(plans, document, "policy", policy);
		set.forEach((path, value) -> plans.set(document, path, value));
	}

	private static void setIfGiven(PlanService plans, Plan document, String path, String value) {
		if (value != null) {
			plans.set(document, path, value);
		}
	}

	private List<ScheduledSteering> steering() {
		if (steer == null) {
			return List.of();
		}
		try {
			return services.json().readSteering(steer.toString(), Files.readAllLines(steer));
		} catch (IOException e) {
			throw new ProblemException("The steering file cannot be read (" + e.getMessage() + ")", steer.toString(),
					"Check the name and that it is a UTF-8 text file", e);
		}
	}
}
