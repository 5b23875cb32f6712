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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.steerscope.data.Dataset;
import org.steerscope.data.DatasetReader;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.run.RunService;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code info FILE}: what a data or run file holds. */
@Command(name = "info", description = "Show shapes, axes and units of recorded data, or what a run file holds.", mixinStandardHelpOptions = true)
final class InfoCommand implements Runnable {

	@Parameters(paramLabel = "FILE", description = "A data file, a folder of .npy files, or a run file.")
	private Path file;

	private final Services services;
	private final PrintStream out;

	InfoCommand(Services services, PrintStream out) {
		this.services = services;
		this.out = out;
	}

	@Override
	public void run() {
		if (!Files.exists(file)) {
			throw new ProblemException("There is no such file", file.toString(), "Check the name");
		}
		if (file.getFileName().toString().endsWith(".steerscope")) {
			runFile();
			return;
		}
		List<DatasetReader> readers = services.readers();
		DatasetReader reader = readers.stream().filter(r -> r.accepts(file)).findFirst()
				.orElseThrow(() -> new ProblemException("No reader knows this kind of file", file.toString(), "Readable are: "
						+ readers.stream().map(DatasetReader::format).collect(Collectors.joining(", "))));
		try (Dataset data = reader.open(file)) {
			print(data);
		}
	}

	private void print(Dataset data) {
		out.println(file + ": " + data.format() + (data.simulated() ? ", simulated" : ""));
		for (Dataset.Entry e : data.entries()) {
			out.printf("  %s  %s %s%s%n", e.path(), e.type(),
					e.shape().stream().map(String::valueOf).collect(Collectors.joining(" × ")),
					e.unit().isEmpty() ? "" : "  [" + e.unit() + "]");
			e.axes().forEach(axis -> out.println("      " + axis));
		}
		data.grid().ifPresent(g -> out.printf("  measurements on %d × %d points, pitch %s × %s%n", g.rows(), g.cols(),
				new Quantity(g.pitchY(), g.unit()), new Quantity(g.pitchX(), g.unit())));
		data.image().ifPresent(i -> out.println("  overview channels: "
				+ i.planes().stream().map(p -> p.name()).collect(Collectors.joining(", "))));
		data.warnings().forEach(w -> out.println("  note: " + w));
	}

	private void runFile() {
		try (RunService.OpenRun run = services.runs().open(file)) {
			RunState state = run.state();
			RunSpec spec = run.spec();
			out.println(file + ": run “" + spec.title() + "”");
			out.println("  objective   " + spec.objective());
			out.println("  started     " + state.started());
			out.println("  instrument  " + spec.instrument() + (state.instrument().map(i -> i.twin()).orElse(false)
					? " (twin: simulated or recorded data)" : ""));
			out.println("  scalarizer  " + spec.scalarizer() + ", " + spec.direction().name().toLowerCase(java.util.Locale.ROOT));
			out.println("  policy      " + spec.policy());
			out.println("  seed        " + spec.seed());
			state.overview().ifPresent(o -> out.printf("  overview    %d × %d pixels, %s%n", o.grid().rows(), o.grid().cols(),
					o.planes().stream().map(p -> p.name()).collect(Collectors.joining(", "))));
			out.printf("  measured    %d, best %s%n", state.measured(),
					new Quantity(state.best(), state.scalarUnit()));
			run.events(0).stream().filter(e -> e.event() instanceof RunEvent.MeasurementTaken).findFirst()
					.map(e -> (RunEvent.MeasurementTaken) e.event()).ifPresent(this::channels);
			Diagnoses.lines(state).forEach(l -> out.printf("  %-11s %s%n", l[0], l[1]));
			out.println("  state       " + state.mode().name().toLowerCase(java.util.Locale.ROOT)
					+ (state.modeReason().isEmpty() ? "" : ": " + state.modeReason()));
		}
	}

	private void channels(RunEvent.MeasurementTaken m) {
		m.channels().forEach(c -> out.printf("  channel     %s [%s] %s over %s%n", c.name(), c.unit(), c.data().shape(),
				c.axes().stream().map(a -> a.name() + " [" + a.unit() + "]").collect(Collectors.joining(", "))));
	}
}
