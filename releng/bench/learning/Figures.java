/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import static org.steerscope.bench.learning.Numbers.fixed;
import static org.steerscope.bench.learning.Numbers.interval;
import static org.steerscope.bench.learning.Numbers.percent;
import static org.steerscope.bench.learning.Numbers.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures beside their goals. */
final class Figures {

	/** Least distance of the reference from the ceiling, in R², that counts as room. */
	static final double ROOM = 0.1;
	private static final int[] MARKS = { 20, 40, 59 };
	private static final double[] R2_GOALS = { 0.93, 0.95, 0.96 };

	private final Findings findings;
	private final List<Line> lines = new ArrayList<>();

	private Figures(Findings findings) {
		this.findings = findings;
	}

	static List<Line> of(Findings findings) {
		Figures f = new Figures(findings);
		f.steps();
		if (findings.published() != null) {
			f.published(findings.published());
		}
		f.others();
		if (findings.bfo() != null) {
			f.bfo(findings.bfo());
		}
		f.coverage();
		f.scale();
		f.exact();
		return f.lines;
	}

	private void add(String what, String measured, String goal, Boolean met) {
		lines.add(new Line(what, measured, goal, met));
	}

	private void steps() {
		Findings.Times t = findings.times();
		step("one step of `gp`, n = 30, 1 thread: median, p95", t.oneThread(), 0.02, 0.05);
		if (t.cores() > 1) {
			step("  with %d threads".formatted(t.cores()), t.allThreads(), 0.02, 0.05);
		}
		step("one step of `dkl`, n = 30, %d threads: median, p95".formatted(t.cores()), t.dkl(), 0.3, Double.NaN);
	}

	private void step(String what, double[] seconds, double goal, double tail) {
		double median = Statistics.median(seconds);
		double p95 = Statistics.quantile(seconds, 0.95);
		add(what, "%s, %s".formatted(time(median), time(p95)), Double.isNaN(tail) ? "≤ " + time(goal) : "≤ %s, ≤ %s".formatted(time(goal), time(tail)),
				median <= goal && !(p95 > tail));
	}

	private void published(Runs runs) {
		for (int i = 0; i < MARKS.length; i++) {
			double[] r2 = Marks.r2(runs.of(Methods.GP), MARKS[i]);
			add("R² over unmeasured at n = %d, published scene".formatted(MARKS[i]), interval(r2, 3), "≥ " + fixed(R2_GOALS[i], 2),
					Statistics.median(r2) >= R2_GOALS[i]);
		}
		double[] first = Marks.first(runs.of(Methods.GP));
		add("first top-1 % patch, published scene", interval(first, 1), "11", Statistics.median(first) <= 11);
		double[] found = Marks.found(runs.of(Methods.GP), runs.budget());
		add("found by n = 59 of the best %d".formatted((runs.scene().candidates().size() + 99) / 100), interval(found, 1), "≥ 20",
				Statistics.median(found) >= 20);
	}

	/** @return the worst paired median over n = 20, 40, 59 of gp against the reference */
	static double worst(Runs runs) {
		return Arrays.stream(MARKS).mapToDouble(n -> runs.ahead(Methods.GP, Methods.REFERENCE, n).mid()).min().orElse(Double.NaN);
	}

	static boolean hasRoom(Runs runs) {
		return runs.scene().ceiling() - runs.r2(Methods.REFERENCE, 59) >= ROOM;
	}

	static boolean better(Runs runs) {
		return runs.ahead(Methods.GP, Methods.REFERENCE, 59).mid() >= 0.05
				|| runs.found(Methods.GP) >= Math.max(1, 1.5 * runs.found(Methods.REFERENCE));
	}

	private void others() {
		Optional<Runs> worst = findings.others().stream().min((a, b) -> Double.compare(worst(a), worst(b)));
		if (worst.isEmpty()) {
			return;
		}
		add("%d other scenes, worst R² against the reference (paired)".formatted(findings.others().size()),
				"%+.3f (%s)".formatted(worst(worst.get()), worst.get().scene().name()).replace(',', '.'), "≥ −0.02", worst(worst.get()) >= -0.02);
		List<Runs> room = findings.others().stream().filter(Figures::hasRoom).toList();
		long better = room.stream().filter(Figures::better).count();
		add("  better by ≥ 0.05 R² or ≥ 1.5 × found, of those with room", "%d of %d".formatted(better, room.size()), "all", better == room.size());
	}

	private void bfo(Runs runs) {
		double[] r2 = Marks.r2(runs.of(Methods.GP), 59);
		add("BFO, recorded: R² at 59 (ceiling about 0.40)", interval(r2, 3), "≥ 0.33", Statistics.median(r2) >= 0.33);
		double[] found = Marks.found(runs.of(Methods.GP), 59);
		add("  found by n = 59 of the best %d".formatted((runs.scene().candidates().size() + 99) / 100), interval(found, 1), "≥ 4",
				Statistics.median(found) >= 4);
		for (Method rival : List.of(Methods.GP_RANDOM, Methods.COORDINATES_RANDOM)) {
			if (runs.has(rival)) {
				double least = Double.MAX_VALUE;
				int where = 0;
				for (int n = 20; n <= runs.budget(); n += n == 40 ? 19 : n == 59 ? 1 : 20) {
					double ahead = runs.r2(Methods.GP, n) - runs.r2(rival, n);
					where = ahead < least ? n : where;
					least = Math.min(least, ahead);
				}
				add("  least lead in R² over “%s” at n = 20…%d".formatted(rival.title(), runs.budget()), "%s (n = %d)".formatted(fixed(least, 3), where), "> 0",
						least > 0);
			}
		}
	}

	private void coverage() {
		List<Runs> all = new ArrayList<>(findings.others());
		if (findings.published() != null) {
			add("90 % interval covers, published scene, n = 20 / 40 / 59: medians", medians(findings.published()), "85–95 %", within(findings.published()));
			double share = share(List.of(findings.published()));
			add("  share of single runs inside 85–95 %", percent(share), "≥ 80 %", share >= 0.8);
			all.add(0, findings.published());
		}
		if (findings.bfo() != null) {
			all.add(findings.bfo());
		}
		long honest = all.stream().filter(Figures::within).count();
		add("  scenes with all three medians inside 85–95 %", "%d of %d".formatted(honest, all.size()), "all", honest == all.size());
		double share = share(all);
		add("  share of single runs of all scenes inside 85–95 %", percent(share), "≥ 80 %", share >= 0.8);
	}

	static String medians(Runs runs) {
		return String.join(" / ", Arrays.stream(MARKS).mapToObj(n -> percent(Statistics.median(Marks.coverage(runs.of(Methods.GP), n)))).toList());
	}

	static boolean within(Runs runs) {
		return Arrays.stream(MARKS).mapToDouble(n -> Statistics.median(Marks.coverage(runs.of(Methods.GP), n))).allMatch(c -> c >= 0.845 && c < 0.955);
	}

	static double share(List<Runs> all) {
		return Marks.honest(all.stream().flatMapToDouble(r -> Arrays.stream(MARKS).boxed()
				.flatMapToDouble(n -> Arrays.stream(Marks.coverage(r.of(Methods.GP), n)))).toArray());
	}

	private void scale() {
		for (Scale.Result r : findings.times().scale()) {
			if (r.candidates() == 40_000 || r.candidates() == 1_000_000) {
				double goal = r.candidates() == 40_000 ? 0.2 : 2;
				add("%s candidates, one step (slowest)".formatted(r.candidates() == 40_000 ? "40 000" : "1 000 000"), "%s (%s)".formatted(time(r.step()), time(r.slowest())),
						"≤ " + time(goal), r.step() <= goal);
				add("  peak memory of the process", fixed(r.megabytes(), 0) + " MB", "≤ 2 GB", r.megabytes() <= 2048);
			}
		}
	}

	private void exact() {
		Exact e = findings.times().exact();
		add("reference: 4 products of 768 × 768 in double precision, 1 thread", time(e.gemm()), "", null);
		against("exact GP, n = 1000: fit", e.fit1000(), 0.4);
		against("  predict 2500", e.predict2500(), 0.03);
		if (!Double.isNaN(e.fit3000())) {
			against("exact GP, n = 3000: fit", e.fit3000(), 5);
			against("  one further point, and predict", e.further(), 0.1);
		}
		add("one step of `gp`, n = 30, as a multiple of the reference", fixed(Statistics.median(findings.times().oneThread()) / e.gemm(), 2) + " ×", "", null);
	}

	private void against(String what, double seconds, double goal) {
		add(what, "%s = %s × the reference".formatted(time(seconds), fixed(seconds / findings.times().exact().gemm(), 2)), "≤ " + time(goal), seconds <= goal);
	}
}
