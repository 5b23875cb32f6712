/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.stream.IntStream;

/**
 * Where a current turns on along one arm of a sweep.
 *
 * @param bias magnitude, between the last point below the threshold and the first above
 * @param sd of it: noise over the local slope, and a step over √12
 * @param atStart whether the arm begins above the threshold
 */
record Onset(double bias, double sd, boolean atStart) {

	/** @return the points of one sign of the bias (zero belongs to both), ordered by growing magnitude */
	static Curve arm(Curve stretch, int sign) {
		return stretch.pick(IntStream.range(0, stretch.size()).filter(i -> stretch.x[i] * sign >= 0).boxed()
				.sorted((a, b) -> Double.compare(Math.abs(stretch.x[a]), Math.abs(stretch.x[b]))).mapToInt(i -> i).toArray());
	}

	/** @return the smallest onset of an arm; null if there is none */
	static Onset find(Curve arm, double threshold, int points, double noise) {
		int run = 0;
		for (int i = 0; i < arm.size(); i++) {
			run = Math.abs(arm.y[i]) > threshold ? run + 1 : 0;
			if (run == points) {
				return at(arm, i - points + 1, threshold, noise);
			}
		}
		return null;
	}

	private static Onset at(Curve arm, int i, double threshold, double noise) {
		double v = Math.abs(arm.x[i]);
		if (i == 0) {
			return new Onset(v, Double.NaN, true);
		}
		double before = Math.abs(arm.x[i - 1]);
		double low = Math.abs(arm.y[i - 1]);
		double slope = (Math.abs(arm.y[i]) - low) / (v - before);
		double step = (v - before) / Math.sqrt(12);
		return new Onset(before + (threshold - low) / slope, Double.isNaN(noise) ? step : Math.hypot(noise / slope, step), false);
	}

	/** @return the noise of the current, from the half of the sweep with the smaller |bias|, where nothing is on yet; NaN if unknown */
	static double noise(Sweep sweep) {
		double reach = sweep.stretches().stream().flatMapToDouble(c -> java.util.Arrays.stream(c.x)).map(Math::abs).max().orElse(0);
		double[] d = sweep.stretches().stream().flatMapToDouble(c -> {
			Curve near = c.where(i -> Math.abs(c.x[i]) <= reach / 2);
			return IntStream.range(0, Math.max(0, near.size() - 2))
					.mapToDouble(i -> near.y[i] - 2 * near.y[i + 1] + near.y[i + 2]);
		}).toArray();
		return d.length < 3 ? Double.NaN : Noise.robustSd(d) / Math.sqrt(6);
	}
}
