/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

import org.steerscope.run.Prediction;

/** Tests the benchmark itself; ends with status 1 at the first thing that is not as stated. */
public final class Check {

	private static final Map<String, ClassLoader> INSTALLED = Map.of("", Check.class.getClassLoader());

	private Check() {
	}

	/** @param args ignored */
	public static void main(String[] args) {
		try {
			scenes();
			scores();
			statistics();
			methods();
			experiments();
		} catch (AssertionError e) {
			System.err.println("not as stated: " + e.getMessage());
			System.exit(1);
		}
		new PrintStream(System.out, true, StandardCharsets.UTF_8).println("The benchmark is as stated.");
	}

	private static void that(boolean holds, String what) {
		if (!holds) {
			throw new AssertionError(what);
		}
	}

	private static void near(double expected, double got, double tolerance, String what) {
		that(Math.abs(expected - got) <= tolerance, "%s is %s, not %s".formatted(what, got, expected));
	}

	/** Generators give the same scene again, of the stated ceilings, with the stated noise. */
	private static void scenes() {
		Scenes all = new Scenes(Path.of("nowhere"));
		that(all.get("published").isEmpty() && all.get("bfo").isEmpty(), "recorded scenes are left out where they are not");
		for (String name : Learning.OTHERS) {
			Scene a = all.get(name).orElseThrow();
			Scene b = all.get(name).orElseThrow();
			that(Arrays.equals(a.measured(), b.measured()) && Arrays.equals(a.clean(), b.clean()), name + " is the same twice");
			that(Arrays.equals(a.image().plane(0), b.image().plane(0)), name + " has the same image twice");
			that(Arrays.stream(a.measured()).allMatch(Double::isFinite), name + " is finite");
			if (name.equals("noise")) {
				near(0, a.ceiling(), 0.002, "the ceiling of noise");
				continue;
			}
			that(a.ceiling() > 0.95 && a.ceiling() < 1, name + " has a ceiling of 0.95 to 1, not " + a.ceiling());
			double variance = 0;
			for (int i = 0; i < a.measured().length; i++) {
				variance += Math.pow(a.measured()[i] - a.clean()[i], 2) / a.measured().length;
			}
			if (!name.matches("cuboids|crowded|sparse")) {
				near(0.3, Math.sqrt(variance), 0.02, "the noise of " + name);
			}
			int best = 0;
			for (boolean top : a.top()) {
				best += top ? 1 : 0;
			}
			that(best == (a.measured().length + 99) / 100, "the best hundredth of " + name);
			that(Arrays.equals(a.start(10, 3), a.start(10, 3)) && !Arrays.equals(a.start(10, 3), a.start(10, 4)), "starts depend on the seed alone");
			that(Arrays.stream(a.start(60, 3)).distinct().count() == 60, "starts are different places");
			that(Arrays.equals(a.start(10, 3), Arrays.copyOf(a.start(60, 3), 10)), "random order begins with the starting points");
		}
	}

	/** Scores of predictions whose worth is known. */
	private static void scores() {
		SplittableRandom random = new SplittableRandom(1);
		int n = 40_000;
		double[] truth = new double[n];
		float[] mean = new float[n];
		float[] sd = new float[n];
		for (int i = 0; i < n; i++) {
			mean[i] = (float) (2 * random.nextGaussian());
			sd[i] = (float) (0.5 + random.nextDouble());
			truth[i] = mean[i] + sd[i] * random.nextGaussian();
		}
		Prediction right = new Prediction(1, mean, sd, new float[n], 0);
		boolean[] none = new boolean[n];
		near(0.9, Score.coverage(truth, right, none), 0.01, "coverage of a true model");
		double[] inside = Score.reliability(truth, right, none);
		for (int k = 0; k < inside.length; k++) {
			near(Score.LEVELS[k], inside[k], 0.01, "reliability of a true model");
		}
		double v = Arrays.stream(truth).map(t -> t * t).average().orElse(0);
		near(1 - (13.0 / 12) / v, Score.r2(truth, right, none), 0.01, "R² of a true model");
		double[] itself = new double[n];
		Arrays.setAll(itself, i -> mean[i]);
		near(1, Score.r2(itself, right, none), 1e-12, "R² of the truth");
		near(0.5 * Math.log(2 * Math.PI) + 0.5 + 1.5 * Math.log(1.5) - 0.5 * Math.log(0.5) - 1, Score.nlpd(truth, right, none), 0.02, "NLPD of a true model");
		boolean[] half = new boolean[n];
		Arrays.fill(half, 0, n / 2, true);
		truth[0] = 1e9;
		near(0.9, Score.coverage(truth, right, half), 0.01, "what is measured does not count");
		that(Score.r2(truth, right, half) > 0, "what is measured does not count");
	}

	private static void statistics() {
		near(2.5, Statistics.median(new double[] { 4, 1, Double.NaN, 3, 2 }), 0, "the median");
		near(9.5, Statistics.quantile(new double[] { 0, 10 }, 0.95), 1e-12, "a quantile");
		SplittableRandom random = new SplittableRandom(2);
		int inside = 0;
		for (int k = 0; k < 200; k++) {
			Statistics.Interval i = Statistics.interval(random.doubles(20).toArray());
			inside += i.low() <= 0.5 && i.high() >= 0.5 ? 1 : 0;
		}
		that(inside > 160 && inside < 198, "90 %% intervals hold the truth %d times of 200".formatted(inside));
	}

	private static void methods() {
		that(Method.parse("gp:acquisition=ei,kernel=rbf,random,gp@random").stream().map(Method::spec).toList()
				.equals(java.util.List.of("gp:acquisition=ei,kernel=rbf", "random", "gp@random")), "a list of methods is taken apart");
		that(Methods.GP.obstacle(INSTALLED).isEmpty() && Methods.REFERENCE.obstacle(INSTALLED).isEmpty(), "gp and the reference are there");
		that(!new Method("gp:nonsense=1", "").obstacle(INSTALLED).isEmpty(), "an unknown setting is told");
	}

	/** The same seeds give the same run; random order does not depend on the model. */
	private static void experiments() {
		Scene scene = new Scenes(Path.of("nowhere")).get("cuboids").orElseThrow();
		Trace a = Experiment.run(scene, Methods.GP.create(INSTALLED, 1), false, 10, 16, 5);
		Trace b = Experiment.run(scene, Methods.GP.create(INSTALLED, 1), false, 10, 16, 5);
		that(Arrays.equals(a.r2(), b.r2()) && Arrays.equals(a.found(), b.found()), "the same seeds give the same run");
		that(a.r2()[16] > 0.2 && a.r2()[16] < 1, "gp learns something: " + a.r2()[16]);
		Trace c = Experiment.run(scene, Methods.GP.create(INSTALLED, 1), true, 10, 16, 5);
		Trace d = Experiment.run(scene, Methods.REFERENCE.create(INSTALLED, 1), true, 10, 16, 5);
		that(Arrays.equals(c.found(), d.found()), "random order is the same for every model");
	}
}
