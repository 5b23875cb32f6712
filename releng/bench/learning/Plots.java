/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The findings as plots. */
final class Plots {

	private final Findings findings;

	Plots(Findings findings) {
		this.findings = findings;
	}

	void write(Path folder) throws IOException {
		if (findings.published() != null) {
			Runs runs = findings.published();
			Chart found = new Chart("Best hundredth found, published scene", measurements(59), new Axis("places of the best 1 % measured", 0, 30, 5, false), 640, 380);
			lines(found, runs, (t, n) -> t.found()[n], 59);
			Files.writeString(folder.resolve("published.svg"), Chart.document(List.of(learning("Map learned, published scene", runs, 0, 640, 380).legendBeside(), found), 2));
		}
		List<Chart> small = new ArrayList<>();
		for (Runs runs : findings.others()) {
			Chart chart = learning(runs.scene().name(), runs, -0.2, 350, 270);
			small.add(runs == findings.others().getLast() ? chart : chart.withoutLegend());
		}
		Files.writeString(folder.resolve("scenes.svg"), Chart.document(small, 3));
		if (findings.bfo() != null) {
			int budget = findings.bfo().budget();
			Chart chart = new Chart("Map learned, BiFeO3 (recorded)", measurements(budget), new Axis("R² over places not measured", -0.4, 0.5, 0.1, false), 800, 420);
			lines(chart, findings.bfo(), (t, n) -> t.r2()[n], budget);
			ceiling(chart, findings.bfo().scene(), budget);
			Files.writeString(folder.resolve("bfo.svg"), Chart.document(List.of(chart.legendBeside()), 1));
		}
		Files.writeString(folder.resolve("reliability.svg"), Chart.document(List.of(reliability()), 1));
		Files.writeString(folder.resolve("scale.svg"), Chart.document(List.of(scale()), 1));
	}

	private static Axis measurements(int budget) {
		return new Axis("measurements n", 10, budget + 1, 10, false);
	}

	private static Chart learning(String title, Runs runs, double low, int width, int height) {
		Chart chart = new Chart(title, measurements(59), new Axis("R² over places not measured", low, 1, 0.2, false), width, height);
		lines(chart, runs, (t, n) -> t.r2()[n], 59);
		ceiling(chart, runs.scene(), 59);
		return chart;
	}

	private static void ceiling(Chart chart, Scene scene, int budget) {
		if (!Double.isNaN(scene.ceiling())) {
			chart.add(new Chart.Series("ceiling (noise)", "#444444", true, false, new double[] { 10, budget + 1 }, new double[] { scene.ceiling(), scene.ceiling() }, null, null));
		}
	}

	private static String colour(Method method) {
		int at = List.of(Methods.GP, Methods.REFERENCE, Methods.DKL, Methods.PCA, Methods.COORDINATES, Methods.ATOMAI).indexOf(method);
		int random = List.of(Methods.RANDOM, Methods.GP_RANDOM, Methods.COORDINATES_RANDOM).indexOf(method);
		return Chart.COLOURS[at >= 0 ? at : random == 0 ? 6 : random == 1 ? 5 : 4];
	}

	private static void lines(Chart chart, Runs runs, BiFunction<Trace, Integer, Double> number, int budget) {
		for (Method m : runs.methods()) {
			List<Trace> traces = runs.of(m);
			int last = Math.min(budget, traces.get(0).r2().length - 1);
			double[] x = IntStream.rangeClosed(10, last).asDoubleStream().toArray();
			double[][] y = new double[3][x.length];
			for (int i = 0; i < x.length; i++) {
				int n = 10 + i;
				Statistics.Interval v = Statistics.interval(Marks.of(traces, t -> number.apply(t, n)));
				y[0][i] = v.mid();
				y[1][i] = v.low();
				y[2][i] = v.high();
			}
			String tint = colour(m);
			if (last >= 59 && Arrays.stream(y[0]).anyMatch(v -> !Double.isNaN(v))) {
				chart.add(new Chart.Series(m.title(), tint, false, false, x, y[0], y[1], y[2]));
			}
		}
	}

	private Chart reliability() {
		Chart chart = new Chart("Reliability at n = 59", new Axis("stated probability of the interval", 0, 1, 0.2, false),
				new Axis("share of measured values inside", 0, 1, 0.2, false), 460, 440).legendAtBottom();
		chart.add(new Chart.Series("", "#888888", true, false, new double[] { 0, 1 }, new double[] { 0, 1 }, null, null));
		if (findings.published() != null) {
			for (Method m : List.of(Methods.GP, Methods.REFERENCE, Methods.DKL)) {
				curve(chart, m.title() + ", published scene", colour(m), findings.published().of(m));
			}
		}
		curve(chart, "gp, other scenes", Chart.COLOURS[3], findings.others().stream().flatMap(r -> r.of(Methods.GP).stream()).toList());
		return chart;
	}

	private static void curve(Chart chart, String label, String colour, List<Trace> runs) {
		double[][] y = new double[3][Score.LEVELS.length];
		for (int k = 0; k < Score.LEVELS.length; k++) {
			int level = k;
			double[] v = Marks.of(runs, t -> t.reliability()[level]);
			y[0][k] = Statistics.median(v);
			y[1][k] = Statistics.quantile(v, 0.25);
			y[2][k] = Statistics.quantile(v, 0.75);
		}
		if (!Double.isNaN(y[0][0])) {
			chart.add(new Chart.Series(label, colour, false, true, Score.LEVELS, y[0], y[1], y[2]));
		}
	}

	private Chart scale() {
		List<Scale.Result> r = findings.times().scale();
		double[] x = r.stream().mapToDouble(Scale.Result::candidates).toArray();
		Chart chart = new Chart("One step (refit, predict all, choose), n = 30", new Axis("candidates", 1000, 2e6, 1, true), new Axis("seconds", 0.001, 10, 1, true), 520, 400);
		chart.add(new Chart.Series("gp, %d threads".formatted(findings.times().cores()), Chart.COLOURS[0], false, true, x, r.stream().mapToDouble(Scale.Result::step).toArray(), null, null));
		chart.add(new Chart.Series("goals", Chart.COLOURS[6], true, true, new double[] { 2820, 40_000, 1_000_000 }, new double[] { 0.02, 0.2, 2 }, null, null));
		return chart;
	}
}
