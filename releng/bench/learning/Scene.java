/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Observation;

/**
 * An overview whose scalar is known at every candidate.
 *
 * @param name on the command line
 * @param physics what the scalar depends on, in a few words
 * @param image the overview
 * @param candidates full windows of 16 pixels, every one
 * @param measured the scalar at each candidate, noise included: what a measurement gives and predictions are held against
 * @param clean the scalar without its noise; null where nobody knows it
 * @param ceiling largest R² against the measured scalar that any model can have; NaN if unknown
 */
record Scene(String name, String physics, Image image, Candidates candidates, double[] measured, double[] clean, double ceiling) {

	private static final int PATCH = 16;

	static Scene of(String name, String physics, List<Plane> channels, Plane measured, Plane clean) {
		return of(name, physics, channels, measured, clean, Double.NaN);
	}

	static Scene of(String name, String physics, List<Plane> channels, Plane measured, Plane clean, double knownCeiling) {
		int rows = measured.rows();
		int cols = measured.cols();
		List<Image.Plane> names = new ArrayList<>();
		for (int i = 0; i < channels.size(); i++) {
			names.add(new Image.Plane(channels.size() == 1 ? "signal" : "signal " + (i + 1), Unit.ONE));
		}
		Image image = Image.of(PixelGrid.uncalibrated(rows, cols), names, channels.stream().map(Plane::floats).toList(), List.of(), true);
		Candidates candidates = new Candidates(rows, cols, PATCH, 1);
		double[] y = at(candidates, measured);
		double[] truth = clean == null ? null : at(candidates, clean);
		return new Scene(name, physics, image, candidates, y, truth, truth == null ? knownCeiling : Score.r2(y, truth, i -> true));
	}

	private static double[] at(Candidates candidates, Plane plane) {
		double[] y = new double[candidates.size()];
		Arrays.setAll(y, i -> plane.at(candidates.row(i), candidates.col(i)));
		return y;
	}

	/** @return different candidates drawn at random, the same ones for every method */
	int[] start(int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Set<Integer> chosen = new LinkedHashSet<>();
		while (chosen.size() < Math.min(count, candidates.size())) {
			chosen.add(random.nextInt(candidates.size()));
		}
		return chosen.stream().mapToInt(i -> i).toArray();
	}

	/** @return what a policy hears of the measurement at a candidate; its noise is for the policy to find out */
	Observation observation(int step, int candidate) {
		Pixel p = candidates.pixel(candidate);
		return new Observation(step, p, image.grid().centre(p, Frame.SAMPLE),
				List.of(Scalar.ok("scalar", measured[candidate], Unit.ONE, Double.NaN)), true, null);
	}

	/** @return the best hundredth of the candidates, rounded up */
	boolean[] top() {
		Integer[] order = new Integer[measured.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Double.compare(measured[b], measured[a]));
		boolean[] top = new boolean[measured.length];
		for (int i = 0; i < (measured.length + 99) / 100; i++) {
			top[order[i]] = true;
		}
		return top;
	}
}
