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
import java.util.Locale;

import org.steerscope.data.Quantity;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.RunSpec;
import org.steerscope.run.event.RunOutcome;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.Comparison;
import org.steerscope.run.state.RunState;

/** One line of text per step, rewritten in place on a terminal. */
final class TextProgress implements Progress {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean terminal = "1".equals(System.getenv("STEERSCOPE_TERMINAL"));

	TextProgress(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public void step(RunState state, int step, Diagnosis diagnosis) {
		RunSpec spec = state.spec();
		int total = spec.budget().steps() > 0 ? state.startingPoints().size() + spec.budget().steps() : 0;
		double elapsed = state.elapsed().toNanos() * 1e-9;
		double rate = (step + 1) / Math.max(1e-9, elapsed);
		StringBuilder line = new StringBuilder();
		line.append(String.format(Locale.ROOT, "step %d%s  best %s", step + 1, total > 0 ? "/" + total : "",
				new Quantity(round(state.get(Column.BEST, step)), state.scalarUnit())));
		double sd = state.get(Column.PREDICTED_SD, step);
		if (!Double.isNaN(sd)) {
			line.append(String.format(Locale.ROOT, "  predicted %.4g ± %.2g", state.get(Column.PREDICTED_MEAN, step), sd));
		}
		line.append(String.format(Locale.ROOT, "  measured %.4g", state.get(Column.SCALAR, step)));
		double r2 = state.get(Column.R2, step);
		if (!Double.isNaN(r2)) {
			line.append(String.format(Locale.ROOT, "  R² %.2f", r2));
		}
		double coverage = state.get(Column.LOO_COVERAGE90, step);
		if (!Double.isNaN(coverage)) {
			line.append(String.format(Locale.ROOT, "  90 %% covers %.0f %%", 100 * coverage));
		}
		line.append(String.format(Locale.ROOT, "  %.1f steps/s", rate));
		if (total > 0) {
			line.append(String.format(Locale.ROOT, "  %.0f s left", (total - step - 1) / rate));
		}
		if (terminal) {
			out.print("\r\u001b[K" + line);
			out.flush();
		} else {
			out.println(line);
		}
	}

	private static String best(RunState state) {
		return state.bestStep() < 0 ? "none with a valid scalar"
				: "best " + new Quantity(round(state.best()), state.scalarUnit()) + " at step " + (state.bestStep() + 1);
	}

	private static String part(Comparison.Part part, RunState state) {
		return String.format(Locale.ROOT, "%s chose %d places: mean %s, best %s, %d of the best tenth", part.name(), part.steps(),
				new Quantity(round(part.mean()), state.scalarUnit()), new Quantity(round(part.best()), state.scalarUnit()), part.top());
	}

	private static double round(double value) {
		return Double.isNaN(value) || value == 0 ? value : Double.parseDouble(String.format(Locale.ROOT, "%.5g", value));
	}

	@Override
	public void message(String text) {
		if (terminal) {
			out.println();
		}
		err.println(text);
	}

	@Override
	public void end(RunState state, Path file) {
		if (terminal) {
			out.println();
		}
		boolean failed = state.outcome().orElse(RunOutcome.FAILED) == RunOutcome.FAILED;
		(failed ? err : out).println((failed ? "steerscope: the run failed: " : "Ended: ") + state.modeReason());
		if (state.measured() == 0) {
			out.println("Nothing was measured.");
			return;
		}
		out.printf(Locale.ROOT, "%d measurement%s in %.1f s, %s, fluence %.3g e/Å², peak memory %d MB%n",
				state.measured(), state.measured() == 1 ? "" : "s", state.elapsed().toNanos() * 1e-9, best(state),
				state.fluence(), Memory.peakMegabytes());
		Diagnoses.lines(state).forEach(l -> out.println(Character.toUpperCase(l[0].charAt(0)) + l[0].substring(1) + ": " + l[1]));
		Comparison.of(state).ifPresent(c -> {
			out.println(part(c.a(), state) + "\n" + part(c.b(), state));
			out.printf(Locale.ROOT, "A value found by %s is better than one found by %s with probability %.2f (p = %.2g)%n", c.a().name(),
					c.b().name(), c.better(), c.p());
		});
		out.println("Run file: " + file);
	}
}
