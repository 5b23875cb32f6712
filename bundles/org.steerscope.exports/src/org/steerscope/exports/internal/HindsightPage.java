/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.steerscope.learning.Candidates;
import org.steerscope.run.Hindsight;
import org.steerscope.run.Regret;
import org.steerscope.run.RunView;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunMode;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/** What a report says in hindsight: the live model beside the final one, and regret. */
final class HindsightPage {

	private HindsightPage() {
	}

	/** Blocks while the final model learns. @return figures with their sentences; empty where nothing was scored */
	static List<Block> of(RunView run) {
		RunState state = run.state();
		Candidates candidates = run.candidates().orElse(null);
		int n = state.scored();
		if (n == 0 || candidates == null) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		double[] steps = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
		// A run at work keeps the processor for itself.
		Optional<Hindsight> hindsight = run.live() && state.mode() != RunMode.ENDED ? Optional.empty() : run.hindsight(() -> false);
		String unit = state.scalarUnit().symbol().isEmpty() ? "" : " / " + state.scalarUnit().symbol();
		hindsight.flatMap(Hindsight::model).ifPresent(m -> {
			double[] measured = column(state, Column.SCALAR, n);
			double[] live = live(state, n);
			double[] last = new double[n];
			Arrays.setAll(last, i -> {
				int at = candidates.indexOf(state.place(i));
				return at < 0 ? Double.NaN : m.mean()[at];
			});
			blocks.add(new Block.Figure("live-and-final", SvgPlot.of(760, 320, "step", state.scalarName() + unit,
					List.of(new SvgPlot.Curve("measured", steps, measured, "#3b528b", true),
							new SvgPlot.Curve("live model", steps, live, "#66a182", false),
							new SvgPlot.Curve("final model", steps, last, "#d1495b", false))),
					"What the live model predicted of each place before it was measured%s, and what the final model, which has learned of all %d measurements, says of it%s."
							.formatted(off(live, measured, state), n, off(last, measured, state))));
		});
		Regret.of(state, candidates, hindsight.orElse(null)).ifPresent(r -> {
			blocks.add(new Block.Figure("simple-regret", SvgPlot.of(760, 240, "step", "simple regret" + unit,
					List.of(new SvgPlot.Curve("simple", steps, r.simple(), "#d1495b", false))),
					"Simple regret: how far the best so far was behind " + against(r) + ", " + Words.value(r.optimum(), state.scalarUnit()) + "."));
			blocks.add(new Block.Figure("cumulative-regret", SvgPlot.of(760, 240, "step", "cumulative regret" + unit,
					List.of(new SvgPlot.Curve("cumulative", steps, r.cumulative(), "#3b528b", false))),
					"Cumulative regret: how far all steps together were behind it; %s after the last step, %s a step."
							.formatted(Words.value(r.cumulative()[n - 1], state.scalarUnit()), Words.value(r.cumulative()[n - 1] / n, state.scalarUnit()))));
		});
		return blocks;
	}

	private static String against(Regret r) {
		return switch (r.basis()) {
		case TRUTH -> "the best there is (the truth is known)";
		case GRID -> "the best of the complete grid";
		case FOUND -> "the best this run found, beyond which there may be a better one";
		};
	}

	private static double[] column(RunState state, Column column, int n) {
		return IntStream.range(0, n).mapToDouble(s -> state.get(column, s)).toArray();
	}

	/** What was predicted of another scalar than the last one sought is left out. */
	private static double[] live(RunState state, int n) {
		double[] live = column(state, Column.PREDICTED_MEAN, n);
		int from = state.interventions().stream().filter(i -> i.steering().command() instanceof SteeringCommand.ChangeScalarizer
				|| i.steering().command() instanceof SteeringCommand.ChangeProcessing).mapToInt(i -> i.step()).max().orElse(0);
		Arrays.fill(live, 0, Math.min(from, n), Double.NaN);
		return live;
	}

	private static String off(double[] predicted, double[] measured, RunState state) {
		double rms = Math.sqrt(IntStream.range(0, measured.length).mapToDouble(i -> predicted[i] - measured[i]).filter(Double::isFinite)
				.map(d -> d * d).average().orElse(Double.NaN));
		return Double.isNaN(rms) ? "" : " (off by " + Words.value(rms, state.scalarUnit()) + ", root mean square)";
	}
}
