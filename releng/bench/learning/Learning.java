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
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The benchmark of the learning core: {@code [--quick] [--starts N] [--jobs N] [--data FOLDER] [--out FOLDER]}. Prints the table of
 * figures; writes it, the tables behind it and the plots into a folder.
 */
public final class Learning {

	/** Scenes whose physics differ from the published one's, or its size, dose and density. */
	static final List<String> OTHERS = List.of("cuboids", "crowded", "sparse", "rods", "lamellae", "boundaries", "defects", "labyrinth", "pair", "gradient",
			"noise");
	private static final Map<String, ClassLoader> INSTALLED = Map.of("", Learning.class.getClassLoader());

	private final PrintStream out;
	private final boolean quick;
	private final int starts;
	private final int jobs;
	private final Scenes scenes;
	private final List<String> notes = new ArrayList<>();

	private Learning(PrintStream out, boolean quick, int starts, int jobs, Path data) {
		this.out = out;
		this.quick = quick;
		this.starts = starts;
		this.jobs = jobs;
		this.scenes = new Scenes(data);
	}

	/** @param args see above */
	public static void main(String[] args) throws IOException {
		List<String> list = Arrays.asList(args);
		boolean quick = list.contains("--quick");
		int starts = Integer.parseInt(option(list, "--starts", quick ? "3" : "20"));
		int jobs = Integer.parseInt(option(list, "--jobs", Integer.toString(Math.min(2, Runtime.getRuntime().availableProcessors()))));
		Path folder = Path.of(option(list, "--out", "releng/doc/learning"));
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		Learning bench = new Learning(out, quick, starts, jobs, Path.of(option(list, "--data", "../shared/data")));
		Findings findings = bench.measure();
		Report report = new Report(findings);
		report.table().forEach(out::println);
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("README.md"), report.markdown());
		new Plots(findings).write(folder);
		out.println();
		findings.notes().forEach(out::println);
		out.println("Tables and plots are in " + folder);
	}

	private static String option(List<String> args, String name, String byDefault) {
		int at = args.indexOf(name);
		return at >= 0 && at + 1 < args.size() ? args.get(at + 1) : byDefault;
	}

	private Findings measure() throws IOException {
		Optional<Scene> published = scenes.get("published");
		Optional<Scene> bfo = scenes.get("bfo");
		if (published.isEmpty()) {
			notes.add("The published scene and BFO are left out: their files are not here.");
		}
		Scene first = published.orElseGet(() -> scenes.get("cuboids").orElseThrow());
		double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		if (load > 1) {
			notes.add("The machine was busy (load %s): times are too long, their ratios to the reference less so.".formatted(Numbers.fixed(load, 1)));
		}
		List<Method> core = available(Methods.GP, Methods.REFERENCE);
		Compare full = new Compare(INSTALLED, 1, jobs, 10, 59);
		full.warmUp(first, core);
		progress("times");
		Findings.Times times = times(first);
		List<Runs> all = new ArrayList<>();
		if (published.isPresent()) {
			progress("published");
			Runs runs = Runs.of(full, published.get(), available(Methods.GP, Methods.REFERENCE, Methods.PCA, Methods.COORDINATES, Methods.RANDOM), starts);
			all.add(runs.with(Runs.of(quick ? new Compare(INSTALLED, 1, jobs, 10, 12) : full, published.get(), available(Methods.DKL), quick ? 1 : 5)
					.with(quick ? runs : Runs.of(full, published.get(), available(Methods.ATOMAI), 3))));
		}
		List<Runs> others = new ArrayList<>();
		for (String name : OTHERS) {
			progress(name);
			others.add(Runs.of(full, scenes.get(name).orElseThrow(), core, quick ? 1 : starts));
		}
		Runs real = null;
		if (bfo.isPresent()) {
			progress("bfo");
			real = Runs.of(new Compare(INSTALLED, 1, jobs, 10, quick ? 59 : 100), bfo.get(),
					available(Methods.GP, Methods.REFERENCE, Methods.PCA, Methods.GP_RANDOM, Methods.COORDINATES_RANDOM), starts);
		}
		return new Findings(all.isEmpty() ? null : all.get(0), others, real, times, notes, starts);
	}

	private Findings.Times times(Scene scene) throws IOException {
		int cores = Math.min(2, Runtime.getRuntime().availableProcessors());
		Exact exact = Exact.measure(cores, !quick);
		double[] one = steps(scene, Methods.GP, 1, quick ? 2 : 10);
		double[] two = steps(scene, Methods.GP, cores, quick ? 2 : 10);
		double[] dkl = steps(scene, Methods.DKL, cores, quick ? 1 : 3);
		List<Scale.Result> scale = new ArrayList<>();
		for (int edge : quick ? new int[] { 200 } : new int[] { 50, 100, 200, 400, 1000 }) {
			scale.add(Scale.measure(Methods.GP.spec(), edge, cores));
		}
		return new Findings.Times(exact, one, two, dkl, scale, cores);
	}

	/** @return the times of the steps with 26 … 35 measured */
	private double[] steps(Scene scene, Method method, int threads, int runs) {
		Compare alone = new Compare(INSTALLED, threads, 1, 10, 35);
		alone.warmUp(scene, List.of(method));
		return alone.run(scene, List.of(method), runs).get(0).stream().flatMapToDouble(t -> Arrays.stream(t.seconds(), 26, 36)).toArray();
	}

	private List<Method> available(Method... methods) {
		List<Method> there = new ArrayList<>();
		for (Method m : methods) {
			String obstacle = m.obstacle(INSTALLED);
			if (obstacle.isEmpty()) {
				there.add(m);
			} else if (notes.stream().noneMatch(n -> n.startsWith(m.title() + " "))) {
				notes.add("%s (%s) is left out: %s".formatted(m.title(), m.spec(), obstacle));
			}
		}
		return there;
	}

	private void progress(String what) {
		System.err.println("… " + what);
	}
}
