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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.ProblemException;
import org.steerscope.formats.NsidWriter;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.plan.PlanService;
import org.steerscope.plan.model.Plan;
import org.steerscope.run.Gate;
import org.steerscope.run.Journal;
import org.steerscope.run.RefusedException;
import org.steerscope.run.RunSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code record PLAN}: measures the whole field of a plan's instrument, pixel by pixel, as an NSID file that «replay» can act from. */
@Command(name = "record", description = "Measure the whole field of a plan's instrument, pixel by pixel, into an NSID file for “replay”.", mixinStandardHelpOptions = true, sortOptions = false)
final class RecordCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PLAN", description = "A plan file or the name of a shipped plan: its instrument, exposure and envelope.")
	private String plan;

	@Option(names = "--out", required = true, paramLabel = "FILE.h5", description = "NSID file to create.")
	private Path out;

	@Option(names = "--set", paramLabel = "path=value", description = "Set anything in the plan; may be repeated.")
	private Map<String, String> set = new LinkedHashMap<>();

	private final Services services;
	private final PrintStream stdout;

	RecordCommand(Services services, PrintStream stdout) {
		this.services = services;
		this.stdout = stdout;
	}

	@Override
	public Integer call() throws InstrumentException, RefusedException {
		PlanService plans = services.plans();
		Plan document = plans.open(plan);
		set.forEach((path, value) -> plans.set(document, path, value));
		RunSpec spec = plans.compile(document, plans.station(), services.catalogue());
		Caller caller = operator();
		try (Gate gate = open(services, spec, spec.seed())) {
			Image overview = overview(gate, spec, caller);
			PixelGrid grid = gate.info().field();
			NsidWriter.write(out, overview, grid, pixel -> measure(gate, spec, caller, grid, pixel));
			stdout.printf("%s: %d × %d measurements and the overview%s%n", out, grid.rows(), grid.cols(),
					gate.info().twin() ? ", marked as simulated" : "");
		}
		return 0;
	}

	static Caller operator() {
		return new Caller(Caller.Kind.OPERATOR, System.getProperty("user.name"), "local");
	}

	/** Opens the instrument of a plan outside any run; what happens is not recorded. */
	static Gate open(Services services, RunSpec spec, long seed) throws InstrumentException {
		AtomicLong sequence = new AtomicLong();
		return services.guardian().open(spec.instrument(), spec.envelope(), seed,
				(event, durability) -> new Journal.Entry(sequence.getAndIncrement(), Instant.now(), event));
	}

	static Image overview(Gate gate, RunSpec spec, Caller caller) throws InstrumentException, RefusedException {
		Reply reply = gate.submit(new InstrumentCommand.TakeOverview(spec.overviewDwell()), caller, -1, LiveSignal.IGNORED);
		return ((Reply.Overview) reply).image();
	}

	private static Measurement measure(Gate gate, RunSpec spec, Caller caller, PixelGrid grid, Pixel pixel) {
		try {
			gate.submit(new InstrumentCommand.MoveProbe(grid.centre(pixel, Frame.SCAN)), caller, -1, LiveSignal.IGNORED);
			Reply reply = gate.submit(new InstrumentCommand.Acquire(spec.exposure()), caller, -1, LiveSignal.IGNORED);
			return ((Reply.Measured) reply).measurement();
		} catch (RefusedException | InstrumentException e) {
			throw new ProblemException(e.getMessage(), "row %d, column %d".formatted(pixel.row(), pixel.col()),
					"Change the plan's exposure, envelope or instrument", e);
		}
	}
}
