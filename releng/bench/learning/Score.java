/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.function.IntPredicate;

import org.steerscope.run.Prediction;

/** How good a prediction is over the candidates that were not measured. */
final class Score {

	/** Central intervals of the reliability diagram. */
	static final double[] LEVELS = { 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99 };
	private static final double[] QUANTILES = { 0.12566, 0.25335, 0.38532, 0.52440, 0.67449, 0.84162, 1.03643, 1.28155, 1.64485, 1.95996, 2.57583 };
	private static final double NINETY = 1.6448536;

	private Score() {
	}

	static double r2(double[] truth, double[] mean, IntPredicate counts) {
		double sum = 0;
		int n = 0;
		for (int i = 0; i < truth.length; i++) {
			if (counts.test(i)) {
				sum += truth[i];
				n++;
			}
		}
		double error = 0;
		double total = 0;
		for (int i = 0; i < truth.length; i++) {
			if (counts.test(i)) {
				error += (truth[i] - mean[i]) * (truth[i] - mean[i]);
				total += (truth[i] - sum / n) * (truth[i] - sum / n);
			}
		}
		return 1 - error / total;
	}

	static double r2(double[] truth, Prediction p, boolean[] known) {
		double[] mean = new double[truth.length];
		java.util.Arrays.setAll(mean, i -> p.mean()[i]);
		return r2(truth, mean, i -> !known[i]);
	}

	/** @return fraction of the true values inside the 90 % interval the policy states */
	static double coverage(double[] truth, Prediction p, boolean[] known) {
		int inside = 0;
		int n = 0;
		for (int i = 0; i < truth.length; i++) {
			if (!known[i]) {
				inside += truth[i] >= p.low()[i] && truth[i] <= p.high()[i] ? 1 : 0;
				n++;
			}
		}
		return (double) inside / n;
	}

	/** @return negative log density of the true value under the normal of the predicted mean and sd, averaged */
	static double nlpd(double[] truth, Prediction p, boolean[] known) {
		double sum = 0;
		int n = 0;
		for (int i = 0; i < truth.length; i++) {
			if (!known[i]) {
				double sd = Math.max(p.sd()[i], 1e-30);
				double z = (truth[i] - p.mean()[i]) / sd;
				sum += 0.5 * Math.log(2 * Math.PI) + Math.log(sd) + 0.5 * z * z;
				n++;
			}
		}
		return sum / n;
	}

	/**
	 * @return fraction of the true values inside central intervals of {@link #LEVELS}; those other than 90 % are the stated one scaled
	 *         about the mean as for a normal distribution, each side by itself
	 */
	static double[] reliability(double[] truth, Prediction p, boolean[] known) {
		double[] inside = new double[LEVELS.length];
		int n = 0;
		for (int i = 0; i < truth.length; i++) {
			if (!known[i]) {
				n++;
				double off = truth[i] - p.mean()[i];
				double side = off < 0 ? p.mean()[i] - p.low()[i] : p.high()[i] - p.mean()[i];
				for (int k = 0; k < LEVELS.length; k++) {
					inside[k] += Math.abs(off) <= side * QUANTILES[k] / NINETY ? 1 : 0;
				}
			}
		}
		for (int k = 0; k < LEVELS.length; k++) {
			inside[k] /= n;
		}
		return inside;
	}
}
