/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * By how much a model's standard deviations must be multiplied so that its central 90 % interval holds 90 % of the map. Judged by
 * leave-one-out: each measured value speaks for the share of candidates that are most like it, because the chosen places are no fair
 * sample of the map. The logarithm of what they say is drawn towards 0, as if there were some more values that agree with the model.
 * What few values leave open of the model's hyper-parameters makes the interval a little wider, as in Student's distribution.
 */
final class SdFactor {

	/** Largest number of values the leave-one-out of which is worth its time at every fit. */
	static final int MOST = 1500;

	private static final double NINETY = 1.6448536269514722;
	private static final double OWN_WORD = 5;
	private static final double OPEN = 2;
	/** Values within so many standard deviations of the bound count in part, so that the share is smooth. */
	private static final double BLUR = 0.25;
	private static final double LEAST = 0.5;
	private static final double LARGEST = 3;
	private static final double STEP = 0.02;

	private SdFactor() {
	}

	/**
	 * @param values each value predicted from the others
	 * @param shares share of the candidates each value speaks for; they sum to 1
	 * @return the factor, 1 where there is nothing to learn from
	 */
	static double of(LeaveOneOut values, double[] shares) {
		int n = shares.length;
		double squares = 0;
		double[] deviation = new double[n];
		for (int i = 0; i < n; i++) {
			deviation[i] = Math.abs(values.value()[i] - values.mean()[i]) / values.sd()[i];
			squares += shares[i] * shares[i];
		}
		double effective = squares > 0 ? 1 / squares : 0;
		double best = 1;
		double least = Double.POSITIVE_INFINITY;
		for (double factor = LEAST; factor <= LARGEST; factor += STEP) {
			double inside = 0;
			for (int i = 0; i < n; i++) {
				inside += shares[i] / (1 + Math.exp((deviation[i] - NINETY * factor) / BLUR));
			}
			if (Math.abs(inside - 0.9) < least) {
				least = Math.abs(inside - 0.9);
				best = factor;
			}
		}
		return Math.pow(best, effective / (effective + OWN_WORD)) * (1 + OPEN / (effective + OWN_WORD));
	}

	/**
	 * @param n number of values
	 * @param m number of candidates
	 * @param likeness of each value's place with each candidate, n × m
	 * @return for each value the share of candidates that are more like it than like any other
	 */
	static double[] shares(int n, int m, double[] likeness) {
		double[] shares = new double[n];
		for (int j = 0; j < m; j++) {
			int most = 0;
			for (int i = 1; i < n; i++) {
				if (likeness[i * m + j] > likeness[most * m + j]) {
					most = i;
				}
			}
			shares[most] += 1.0 / m;
		}
		return shares;
	}
}
