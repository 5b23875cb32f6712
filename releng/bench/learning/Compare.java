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

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs several methods from the same starts and tells how they do, each against the first. */
final class Compare {

	private static final int WARM_UP = 14;

	private final Map<String, ClassLoader> libraries;
	private final int threads;
	private final int jobs;
	private final int initial;
	private final int budget;

	/**
	 * @param threads of the linear algebra
	 * @param jobs runs at a time
	 * @param initial random starting points
	 * @param budget measurements in all
	 */
	Compare(Map<String, ClassLoader> libraries, int threads, int jobs, int initial, int budget) {
		this.libraries = libraries;
		this.threads = threads;
		this.jobs = jobs;
		this.initial = initial;
		this.budget = budget;
	}

	int budget() {
		return budget;
	}

	/** Lets the just-in-time compiler see every method before anything is timed. */
	void warmUp(Scene scene, List<Method> methods) {
		for (Method m : methods) {
			Experiment.run(scene, m.create(libraries, threads), m.randomOrder(), 10, WARM_UP, 12345);
		}
	}

	/** @return for each method its runs, in the order of the seeds 0 … starts − 1 */
	List<List<Trace>> run(Scene scene, List<Method> methods, int starts) {
		List<List<Future<Trace>>> futures = new ArrayList<>();
		methods.forEach(m -> futures.add(new ArrayList<>()));
		try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
			for (int s = 0; s < starts; s++) {
				long seed = s;
				for (int m = 0; m < methods.size(); m++) {
					Method method = methods.get(m);
					futures.get(m).add(pool.submit(() -> Experiment.run(scene, method.create(libraries, threads), method.randomOrder(), initial, budget, seed)));
				}
			}
		}
		List<List<Trace>> traces = new ArrayList<>();
		for (List<Future<Trace>> row : futures) {
			List<Trace> done = new ArrayList<>();
			for (Future<Trace> f : row) {
				try {
					done.add(f.get());
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					throw new IllegalStateException("Interrupted", e);
				} catch (ExecutionException e) {
					throw new IllegalStateException("A run on " + scene.name() + " failed: " + e.getCause(), e.getCause());
				}
			}
			traces.add(done);
		}
		return traces;
	}

	/** Prints what the runs on one scene gave. */
	void print(PrintStream out, Scene scene, List<Method> methods, List<List<Trace>> traces) {
		int[] marks = { Math.min(20, budget), Math.min(40, budget), budget };
		int wide = methods.stream().mapToInt(m -> m.title().length()).max().orElse(6);
		out.printf(Locale.ROOT, "%n%s: %s; %d × %d, %d candidates, %d starts, ceiling R² %s%n", scene.name(), scene.physics(), scene.image().grid().rows(),
				scene.image().grid().cols(), scene.candidates().size(), traces.get(0).size(), Double.isNaN(scene.ceiling()) ? "unknown" : fixed(scene.ceiling(), 3));
		out.printf(Locale.ROOT, "%-" + wide + "s | R² at n = %d / %d / %d%s | top 1 %% found | first at    | 90 %% covers at %d / %d / %d (share of runs in 85–95 %%) | NLPD          | s per step: median, p95, CPU%n", "",
				marks[0], marks[1], marks[2], " ".repeat(34), marks[0], marks[1], marks[2]);
		for (int m = 0; m < methods.size(); m++) {
			List<Trace> t = traces.get(m);
			StringBuilder r2 = new StringBuilder();
			StringBuilder cover = new StringBuilder();
			StringBuilder nlpd = new StringBuilder();
			for (int n : marks) {
				r2.append(interval(Marks.r2(t, n), 3)).append("  ");
				double[] c = Marks.coverage(t, n);
				cover.append("%s (%s)  ".formatted(fixed(Statistics.median(c), 2), percent(Marks.honest(c))));
				nlpd.append(fixed(Statistics.median(Marks.nlpd(t, n)), 2)).append(' ');
			}
			double[] seconds = Marks.seconds(t);
			out.printf(Locale.ROOT, "%-" + wide + "s | %-60s | %-15s| %-15s| %-48s| %-18s| %s, %s, %s%n", methods.get(m).title(), r2, interval(Marks.found(t, budget), 1),
					interval(Marks.first(t), 0), cover, nlpd, fixed(Statistics.median(seconds), 4), fixed(Statistics.quantile(seconds, 0.95), 4),
					fixed(Statistics.median(Marks.cpu(t)), 4));
		}
		for (int m = 1; m < methods.size(); m++) {
			StringBuilder r2 = new StringBuilder();
			for (int n : marks) {
				r2.append(interval(Marks.difference(Marks.r2(traces.get(m), n), Marks.r2(traces.get(0), n)), 3)).append("  ");
			}
			out.printf(Locale.ROOT, "%-" + wide + "s Δ %-60s | %-15s| %-15s (against %s, paired)%n", methods.get(m).title(), r2,
					interval(Marks.difference(Marks.found(traces.get(m), budget), Marks.found(traces.get(0), budget)), 1),
					interval(Marks.difference(Marks.first(traces.get(m)), Marks.first(traces.get(0))), 0), methods.get(0).title());
		}
		out.flush();
	}
}
