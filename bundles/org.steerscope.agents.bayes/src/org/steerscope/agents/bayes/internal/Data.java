/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;

/**
 * What a model learns from, in the order of the steps. The arrays are of equal length and must not be changed.
 *
 * @param where candidates, one may occur several times
 * @param upward the value of each, larger is better; the bound where it is censored
 * @param sd known standard deviation of each; NaN where it is not known
 * @param bound whether the value is a bound only
 * @param others further scalars of each measurement in their own units, steps × scalars; NaN where they are not usable
 */
record Data(int[] where, double[] upward, double[] sd, Bound[] bound, double[][] others) {

	/** What a value says, in the upward direction. */
	enum Bound {
		/** The value itself. */
		EXACT,
		/** The true value is this or larger. */
		AT_LEAST,
		/** The true value is this or smaller. */
		AT_MOST
	}

	/** Exact values of unknown noise. */
	Data(int[] where, double[] upward) {
		this(where, upward, filled(where.length), exact(where.length), new double[where.length][0]);
	}

	private static double[] filled(int n) {
		double[] nan = new double[n];
		Arrays.fill(nan, Double.NaN);
		return nan;
	}

	private static Bound[] exact(int n) {
		Bound[] bound = new Bound[n];
		Arrays.fill(bound, Bound.EXACT);
		return bound;
	}

	/** @return the first n values */
	Data first(int n) {
		return new Data(Arrays.copyOf(where, n), Arrays.copyOf(upward, n), Arrays.copyOf(sd, n), Arrays.copyOf(bound, n),
				Arrays.copyOf(others, n));
	}

	/** @return a number that other values are unlikely to have */
	int fingerprint() {
		return 31 * (31 * (31 * Arrays.hashCode(where) + Arrays.hashCode(upward)) + Arrays.hashCode(sd)) + Arrays.hashCode(
				Arrays.stream(bound).mapToInt(Bound::ordinal).toArray());
	}

	/** @return whether these values begin with those */
	boolean continues(Data before) {
		int n = before.size();
		return before == this || n <= size() && Arrays.equals(where, 0, n, before.where, 0, n)
				&& Arrays.equals(upward, 0, n, before.upward, 0, n) && Arrays.equals(sd, 0, n, before.sd, 0, n)
				&& Arrays.equals(bound, 0, n, before.bound, 0, n);
	}

	/** @return how many values */
	int size() {
		return upward.length;
	}

	/** @return why no model can learn from it, in words; empty if one can */
	String obstacle() {
		if (upward.length < 2) {
			return upward.length == 0 ? "nothing usable is measured yet" : "only one usable value is measured yet";
		}
		double size = Math.max(Math.abs(min()), Math.abs(max()));
		return max() - min() > Math.max(1e-12 * size, 1e-300) ? "" : "all values measured so far are equal";
	}

	/** @return the largest value */
	double max() {
		return Arrays.stream(upward).max().getAsDouble();
	}

	/** @return the smallest value */
	double min() {
		return Arrays.stream(upward).min().getAsDouble();
	}

	/** @return the middle value */
	double median() {
		double[] sorted = upward.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
