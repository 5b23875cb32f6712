/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.steerscope.learning.FeatureExtractor;
import org.steerscope.run.Embedding;
import org.steerscope.run.PolicyContext;

/**
 * A surrogate model over the candidates. It learns «upward» values: larger is better. It works inside in transformed, standardised
 * values; {@link #warp} leads back. Used by one thread at a time; forks are independent.
 */
interface Learner {

	/** Receives predictions tile by tile. The arrays are valid during the call only. */
	interface Tile {

		/**
		 * @param from first candidate
		 * @param count how many follow
		 * @param mean of the transformed value
		 * @param sd of the noise-free transformed value
		 * @param drawn values of one function drawn from the posterior; null if none was asked for
		 */
		void accept(int from, int count, double[] mean, double[] sd, double[] drawn);
	}

	/** Learns what can be learned without labels. May take seconds. */
	void begin(PolicyContext context);

	/**
	 * Learns all labels known so far.
	 *
	 * @param data at least two different values
	 * @throws ArithmeticException if no model fits
	 */
	void fit(Data data);

	/** @return the transformation between values and the model's own */
	Warp warp();

	/** @return standard deviation of the noise, in the model's own values */
	double noiseSd();

	/** @return by which all its standard deviations were multiplied to be honest; 1 if they were left as they are */
	default double sdFactor() {
		return 1;
	}

	/**
	 * Predicts all candidates, in ascending order.
	 *
	 * @param draw source of randomness if a function is to be drawn as well, else null
	 */
	void predict(Tile tile, RandomGenerator draw);

	/**
	 * Predicts some candidates.
	 *
	 * @param mean receives one transformed mean each
	 * @param sd receives one noise-free standard deviation each
	 */
	void predict(int[] candidates, double[] mean, double[] sd);

	/**
	 * @return posterior covariance of the noise-free transformed values at candidates a (rows) and b (columns), a.length × b.length
	 */
	double[] covariance(int[] a, int[] b);

	/**
	 * The model as it would be had it seen further values, with the same hyper-parameters and transformation; this one stays as it is.
	 *
	 * @param candidates where
	 * @param z transformed values there
	 */
	Learner given(int[] candidates, double[] z);

	/** @return each value predicted from the others */
	LeaveOneOut leaveOneOut();

	/** @return the features by which the model tells candidates apart before it has labels */
	FeatureExtractor.Features features();

	/** @return which model this is, in an operator's words, for example «Gaussian process on structure features (Matérn 5/2)» */
	String model();

	/** @return why this model decides and no other, in an operator's words; empty if there was no choice */
	default String why() {
		return "";
	}

	/**
	 * Rebuilds what predictions need from what {@link #load} read, without learning anything.
	 *
	 * @param data the same as at the last {@link #fit} before {@link #save}
	 */
	void recall(Data data);

	/** @return a map of feature space for people; empty before there is one */
	Optional<Embedding> embedding();

	/** Writes what it has learned from labels. */
	void save(DataOutputStream out) throws IOException;

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException;

	/** @return an independent learner in the same state */
	Learner fork();
}
