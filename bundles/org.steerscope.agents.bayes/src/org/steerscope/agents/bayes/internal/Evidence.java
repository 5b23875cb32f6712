/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.Candidates;
import org.steerscope.learning.FeatureExtractor;
import org.steerscope.run.Direction;
import org.steerscope.run.Prediction;

/**
 * What the detectors judge by, after a choice.
 *
 * @param data what the model has learned from
 * @param others each value predicted from the others; null if it was not reckoned this time
 * @param surprises of the values forecast before they were measured, in standard deviations of the forecast, the latest last
 * @param expected transformed values, their forecasts and the forecasts' sds, of the same; three rows
 * @param change how values and spectra change with time; null if there is too little to tell
 * @param odd the place of large values whose spectra are unlike those elsewhere; null if there is too little to tell
 * @param learner the model
 * @param prediction its view of all candidates
 * @param candidates all of them
 * @param direction what is sought
 * @param scalar what the values are called
 * @param blank whether the overview shows nothing at all
 * @param circumstances what is other than it was at the beginning, in words; empty if nothing is
 */
record Evidence(Data data, LeaveOneOut others, double[] surprises, double[][] expected,
		SpectralChange change, OddPlace odd, Learner learner, Prediction prediction, Candidates candidates, Direction direction, String scalar,
		boolean blank, String circumstances) {

	/** @return feature vectors of some candidates */
	double[][] features(int[] where) {
		return features(learner, where);
	}

	/** @return feature vectors of some candidates */
	static double[][] features(Learner learner, int[] where) {
		FeatureExtractor.Features f = learner.features();
		double[][] x = new double[where.length][f.dimension()];
		for (int i = 0; i < where.length; i++) {
			f.read(where[i], 1, x[i]);
		}
		return x;
	}

	/** @return some candidates, spread evenly and always the same ones */
	int[] sample(int most) {
		int size = candidates.size();
		int n = Math.min(most, size);
		int[] some = new int[n];
		for (int i = 0; i < n; i++) {
			some[i] = (int) ((i + 0.5) * size / n);
		}
		return some;
	}

	/** @return a value as people know it */
	double shown(double upward) {
		return direction.upward(upward);
	}

	/** @return mean squared distance of vectors from their mean */
	static double spread(double[][] x) {
		double sum = 0;
		for (int c = 0; c < x[0].length; c++) {
			double mean = 0;
			for (double[] v : x) {
				mean += v[c] / x.length;
			}
			for (double[] v : x) {
				sum += (v[c] - mean) * (v[c] - mean) / x.length;
			}
		}
		return sum;
	}
}
