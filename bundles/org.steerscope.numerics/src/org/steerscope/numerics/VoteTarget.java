/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * The sequence that votes describe, as in BOARS (Biswas et al., arXiv 2304.02484): each good vote mixes the voted sequence into the
 * target, in proportion to the vote and to the weight of what is new. Not changed after it was made.
 */
public final class VoteTarget {

	private final double[] values;
	private final double sum;

	private VoteTarget(double[] values, double sum) {
		this.values = values;
		this.sum = sum;
	}

	/**
	 * @return a target of no votes
	 */
	public static VoteTarget none() {
		return new VoteTarget(new double[0], 0);
	}

	/**
	 * T ← [(1−w)·T·(W−v) + w·v·s] / [(1−w)·(W−v) + w·v] with W the sum of all votes with this one. The first good vote makes the sequence
	 * the target, whatever the weight; a vote of 0 changes nothing.
	 *
	 * @param sequence s, copied, of the same length in all votes
	 * @param vote v, 0 for bad, 1 for good, 2 for very good
	 * @param weight w, from 0, where later votes do not count, to 1, where only the last does
	 * @return the target after this vote
	 * @throws IllegalArgumentException if the length differs, the vote is negative or the weight is not within [0, 1]
	 */
	public VoteTarget after(double[] sequence, int vote, double weight) {
		if (vote < 0 || !(weight >= 0 && weight <= 1) || sum > 0 && sequence.length != values.length) {
			throw new IllegalArgumentException("Vote " + vote + " of weight " + weight + " on " + sequence.length + " values");
		}
		if (vote == 0) {
			return this;
		}
		if (sum == 0) {
			return new VoteTarget(sequence.clone(), vote);
		}
		double old = (1 - weight) * sum;
		double fresh = weight * vote;
		double[] mixed = new double[values.length];
		for (int i = 0; i < mixed.length; i++) {
			mixed[i] = (old * values[i] + fresh * sequence[i]) / (old + fresh);
		}
		return new VoteTarget(mixed, sum + vote);
	}

	/**
	 * @return whether no vote was good so far
	 */
	public boolean isEmpty() {
		return sum == 0;
	}

	/**
	 * @return a copy of the target, of no values if {@link #isEmpty()}
	 */
	public double[] values() {
		return values.clone();
	}

	/**
	 * @param sequence n ≥ 1 values
	 * @return a copy with mean 0 and standard deviation 1 (over n), or of zeros where all values are equal
	 */
	public static double[] standardised(double[] sequence) {
		double mean = 0;
		for (double value : sequence) {
			mean += value / sequence.length;
		}
		double variance = 0;
		double size = 0;
		for (double value : sequence) {
			variance += (value - mean) * (value - mean) / sequence.length;
			size = Math.max(size, Math.abs(value));
		}
		double deviation = Math.sqrt(variance);
		double[] result = new double[sequence.length];
		if (deviation > 1e-13 * size) {
			for (int i = 0; i < result.length; i++) {
				result[i] = (sequence[i] - mean) / deviation;
			}
		}
		return result;
	}
}
