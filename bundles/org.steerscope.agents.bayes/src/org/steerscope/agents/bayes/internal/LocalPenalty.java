/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;

/**
 * Makes candidates worth less that are like places waited for: by the probability that such a place, given how fast the model's mean
 * changes over the features, cannot hold the maximum (González, Dai, Hennig and Lawrence 2016, eq. 4). It depends on the model's own
 * values only, so it fits any rule.
 */
final class LocalPenalty {

	private static final int SAMPLE = 200;
	private static final double LEAST = 1e-12;

	private final FeatureReader reader;
	private final double[] points;
	private final double[] gap;
	private final double[] sd;
	private final double slope;

	/** @param waiting candidates waited for, at least one */
	LocalPenalty(Situation t, List<Integer> waiting) {
		reader = new FeatureReader(t.learner().features(), t.candidates().size());
		int[] centres = waiting.stream().mapToInt(i -> i).toArray();
		points = reader.read(centres);
		double[] mean = new double[centres.length];
		sd = new double[centres.length];
		t.learner().predict(centres, mean, sd);
		int[] sample = References.anywhere(t.candidates().size(), SAMPLE, t.random());
		double[] z = new double[sample.length];
		t.learner().predict(sample, z, new double[sample.length]);
		slope = slope(sample, z);
		double top = t.warp().forward(t.data().max());
		for (double v : z) {
			top = Math.max(top, v);
		}
		gap = new double[centres.length];
		for (int k = 0; k < gap.length; k++) {
			gap[k] = Math.max(0, top - mean[k]);
		}
	}

	/** How fast the mean changes at most: the Lipschitz constant, from pairs of a sample. */
	private double slope(int[] sample, double[] z) {
		double[] at = reader.read(sample);
		double steepest = 0;
		for (int i = 0; i < sample.length; i++) {
			for (int k = 0; k < i; k++) {
				double d2 = reader.distance2(sample[i], at, k);
				if (d2 > 1e-12) {
					steepest = Math.max(steepest, Math.abs(z[i] - z[k]) / Math.sqrt(d2));
				}
			}
		}
		return steepest > 0 ? steepest : 1;
	}

	/** @return what part of a candidate's worth is left, above 0, at most 1 */
	double of(int candidate) {
		double left = 1;
		for (int k = 0; k < gap.length; k++) {
			double d = Math.sqrt(reader.distance2(candidate, points, k));
			left *= Tail.cumulative((slope * d - gap[k]) / Math.max(sd[k], 1e-9));
		}
		return Math.max(LEAST, left);
	}
}
