/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.BitSet;

/**
 * What is left to learn of the map when a model proposes: how unsure it is over all unmeasured candidates, and the most the search rule
 * still expects of any of them. By these a person sees when to stop.
 *
 * @param unmeasured number of candidates not measured yet
 * @param meanVariance mean of the predictive variance over them, noise included, in the square of the scalar's unit
 * @param sdVariance standard deviation of that variance over them
 * @param maxAcquisition largest value of the search rule over them
 * @param scale what that value means
 */
public record MapSummary(int unmeasured, double meanVariance, double sdVariance, double maxAcquisition, Scale scale) {

	/** What the numbers of a search rule mean. */
	public enum Scale {
		/** A gain of at least 0; it falls to nothing when there is nothing left to find. */
		GAIN,
		/** The natural logarithm of such a gain. */
		LOG,
		/** A level that may be anything. */
		LEVEL
	}

	/**
	 * @param prediction the model's view of all candidates
	 * @param measured numbers of the candidates measured; not changed
	 * @param scale what the values of the search rule mean
	 * @return the summary; null if nothing is left
	 */
	public static MapSummary of(Prediction prediction, BitSet measured, Scale scale) {
		int n = prediction.sd().length;
		double sum = 0;
		double most = Double.NEGATIVE_INFINITY;
		int left = 0;
		for (int i = measured.nextClearBit(0); i < n; i = measured.nextClearBit(i + 1)) {
			sum += variance(prediction, i);
			most = Math.max(most, prediction.acquisition()[i]);
			left++;
		}
		if (left == 0) {
			return null;
		}
		double mean = sum / left;
		double squares = 0;
		for (int i = measured.nextClearBit(0); i < n; i = measured.nextClearBit(i + 1)) {
			double off = variance(prediction, i) - mean;
			squares += off * off;
		}
		return new MapSummary(left, mean, Math.sqrt(squares / left), most, scale);
	}

	private static double variance(Prediction prediction, int candidate) {
		double sd = prediction.sd()[candidate];
		return sd * sd;
	}
}
