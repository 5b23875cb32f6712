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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Direction;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Proposal;

/** Time and memory of one step over many candidates. A process of its own, so that its peak memory is that of the policy. */
public final class Scale {

	private static final int STEPS = 9;

	/**
	 * @param candidates how many there were
	 * @param begin seconds from the overview to the first features
	 * @param step median seconds of refit, predict and choose
	 * @param slowest of the steps
	 * @param megabytes peak memory of the process
	 */
	record Result(int candidates, double begin, double step, double slowest, double megabytes) {
	}

	private Scale() {
	}

	/** @param args policy, edge of the grid of candidates, threads */
	public static void main(String[] args) throws IOException {
		int edge = Integer.parseInt(args[1]);
		int pixels = edge + 15;
		SplittableRandom random = new SplittableRandom(5);
		Plane image = Plane.smooth(pixels, pixels, 3, random);
		float[] values = image.noisy(0.1, random).floats();
		Image overview = Image.of(PixelGrid.uncalibrated(pixels, pixels), List.of(new Image.Plane("signal", Unit.ONE)), List.of(values), List.of(), true);
		Candidates candidates = new Candidates(pixels, pixels, 16, 1);
		double[] scalar = new double[candidates.size()];
		Arrays.setAll(scalar, i -> 3 + Math.tanh(image.at(candidates.row(i), candidates.col(i))) + 0.05 * random.nextGaussian());
		Scene scene = new Scene("scale", "", overview, candidates, scalar, null, Double.NaN);
		Policy policy = Method.parse(args[0]).get(0).create(Map.of("", Scale.class.getClassLoader()), Integer.parseInt(args[2]));
		long from = System.nanoTime();
		policy.begin(new PolicyContext(overview, candidates, Direction.MAXIMISE, 1));
		double begin = (System.nanoTime() - from) * 1e-9;
		int[] start = scene.start(30, 1);
		for (int n = 0; n < start.length; n++) {
			policy.observe(scene.observation(n, start[n]));
		}
		List<Double> seconds = new ArrayList<>();
		for (int k = 0; k < STEPS + 2; k++) {
			long at = System.nanoTime();
			Proposal proposal = policy.propose(Set.of());
			if (k > 1) {
				seconds.add((System.nanoTime() - at) * 1e-9);
			}
			policy.observe(scene.observation(start.length + k, candidates.indexOf(proposal.action().places().get(0))));
		}
		double[] s = seconds.stream().mapToDouble(d -> d).toArray();
		System.out.printf(Locale.ROOT, "%d %.4f %.5f %.5f %.1f%n", candidates.size(), begin, Statistics.median(s), Arrays.stream(s).max().orElse(0), peak());
	}

	private static double peak() throws IOException {
		for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
			if (line.startsWith("VmHWM:")) {
				return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
			}
		}
		return Double.NaN;
	}

	/** Runs the measurement in a process of its own. */
	static Result measure(String policy, int edge, int threads) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1600m", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Scale.class.getName(), policy, Integer.toString(edge),
				Integer.toString(threads)).redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
		String[] words = text.substring(text.lastIndexOf('\n') + 1).split(" ");
		if (words.length != 5) {
			throw new IOException("The step over " + edge + "² candidates was not measured: " + text);
		}
		return new Result(Integer.parseInt(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]),
				Double.parseDouble(words[4]));
	}
}
