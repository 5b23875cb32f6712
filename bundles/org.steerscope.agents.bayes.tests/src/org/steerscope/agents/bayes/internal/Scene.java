/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Quality;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Direction;
import org.steerscope.run.Observation;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;
import org.steerscope.run.Proposal;
import org.steerscope.testkit.SharedData;

/** An overview whose scalar is known everywhere, and a loop of measurements on it. */
record Scene(Image image, Candidates candidates, double[] truth) {

	/** @return the synthetic EELS scene; skips the test where it is not there */
	static Scene eels() {
		Path dir = SharedData.require("synth_eels_62x75");
		float[] image = npy(dir.resolve("image.npy"));
		float[] scalar = npy(dir.resolve("scalar_edge_0.60-0.80eV_noisy.npy"));
		return of(62, 75, List.of(image), scalar, 16);
	}

	/** @return smooth blobs in two channels; the scalar follows them, and is highest where the first channel is */
	static Scene blobs(long seed, int edge, int patch) {
		SplittableRandom random = new SplittableRandom(seed);
		float[] a = new float[edge * edge];
		float[] b = new float[edge * edge];
		float[] scalar = new float[edge * edge];
		for (int k = 0; k < 12; k++) {
			double r0 = random.nextDouble() * edge;
			double c0 = random.nextDouble() * edge;
			double s = 2 + 3 * random.nextDouble();
			float[] into = k % 2 == 0 ? a : b;
			for (int i = 0; i < edge * edge; i++) {
				double d2 = Math.pow(i / edge - r0, 2) + Math.pow(i % edge - c0, 2);
				into[i] += (float) Math.exp(-d2 / (2 * s * s));
			}
		}
		for (int i = 0; i < scalar.length; i++) {
			scalar[i] = 3 + 2 * a[i] - 0.5f * b[i];
		}
		return of(edge, edge, List.of(a, b), scalar, patch);
	}

	private static Scene of(int rows, int cols, List<float[]> planes, float[] scalar, int patch) {
		List<Image.Plane> names = new ArrayList<>();
		for (int i = 0; i < planes.size(); i++) {
			names.add(new Image.Plane("channel " + i, Unit.ONE));
		}
		Candidates candidates = new Candidates(rows, cols, patch, 1);
		double[] truth = new double[candidates.size()];
		for (int i = 0; i < truth.length; i++) {
			truth[i] = scalar[candidates.row(i) * cols + candidates.col(i)];
		}
		return new Scene(Image.of(PixelGrid.uncalibrated(rows, cols), names, planes, List.of(), true), candidates, truth);
	}

	PolicyContext context(Direction direction, long seed) {
		return new PolicyContext(image, candidates, direction, seed);
	}

	/** @return what a policy is told of a step at a candidate */
	Observation observation(int step, int candidate, double value, Quality quality) {
		Pixel p = candidates.pixel(candidate);
		Scalar scalar = new Scalar("s", value, Unit.ONE, Double.NaN, quality, quality == Quality.OK ? "" : "as it is");
		return new Observation(step, p, image.grid().centre(p, Frame.SAMPLE), List.of(scalar), true, null);
	}

	Observation observation(int step, int candidate) {
		return observation(step, candidate, truth[candidate], Quality.OK);
	}

	/** @return different candidates, drawn at random */
	int[] start(int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Set<Integer> chosen = new java.util.LinkedHashSet<>();
		while (chosen.size() < count) {
			chosen.add(random.nextInt(candidates.size()));
		}
		return chosen.stream().mapToInt(i -> i).toArray();
	}

	/** Begins a policy and tells it of random starting points. */
	List<Integer> begin(Policy policy, Direction direction, long seed, int initial) {
		policy.begin(context(direction, seed));
		List<Integer> measured = new ArrayList<>();
		for (int candidate : start(initial, seed)) {
			policy.observe(observation(measured.size(), candidate));
			measured.add(candidate);
		}
		return measured;
	}

	/** Proposes and measures. */
	Proposal step(Policy policy, List<Integer> measured) {
		Proposal proposal = policy.propose(Set.of());
		int candidate = candidates.indexOf(proposal.action().places().get(0));
		policy.observe(observation(measured.size(), candidate));
		measured.add(candidate);
		return proposal;
	}

	/** @return R² of a prediction over the candidates not measured */
	double r2(Prediction prediction, List<Integer> measured) {
		Set<Integer> known = new HashSet<>(measured);
		double mean = 0;
		int n = truth.length - known.size();
		for (int i = 0; i < truth.length; i++) {
			mean += known.contains(i) ? 0 : truth[i] / n;
		}
		double error = 0;
		double total = 0;
		for (int i = 0; i < truth.length; i++) {
			if (!known.contains(i)) {
				error += Math.pow(truth[i] - prediction.mean()[i], 2);
				total += Math.pow(truth[i] - mean, 2);
			}
		}
		return 1 - error / total;
	}

	/** @return the fraction of candidates not measured whose true value lies within the 90 % interval */
	double coverage(Prediction prediction, List<Integer> measured) {
		Set<Integer> known = new HashSet<>(measured);
		int inside = 0;
		for (int i = 0; i < truth.length; i++) {
			if (!known.contains(i) && Math.abs(truth[i] - prediction.mean()[i]) <= 1.645 * prediction.sd()[i]) {
				inside++;
			}
		}
		return (double) inside / (truth.length - known.size());
	}

	/** @return how many of the best hundredth of the candidates are measured */
	int found(List<Integer> measured) {
		double[] sorted = truth.clone();
		java.util.Arrays.sort(sorted);
		double limit = sorted[sorted.length - Math.round(sorted.length / 100f) - 1];
		return (int) measured.stream().distinct().filter(i -> truth[i] > limit).count();
	}

	/** Reads a little-endian float32 or float64 array in C order. */
	static float[] npy(Path file) {
		try {
			ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
			boolean old = b.get(6) == 1;
			int length = old ? b.getShort(8) & 0xFFFF : b.getInt(8);
			int at = (old ? 10 : 12) + length;
			String header = new String(b.array(), old ? 10 : 12, length, StandardCharsets.US_ASCII);
			if (header.contains("True") || !header.contains("<f")) {
				throw new IllegalArgumentException(file + " is not what the test reads: " + header);
			}
			int bytes = header.contains("<f8") ? 8 : 4;
			float[] values = new float[(b.capacity() - at) / bytes];
			for (int i = 0; i < values.length; i++) {
				values[i] = bytes == 8 ? (float) b.getDouble(at + 8 * i) : b.getFloat(at + 4 * i);
			}
			return values;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
