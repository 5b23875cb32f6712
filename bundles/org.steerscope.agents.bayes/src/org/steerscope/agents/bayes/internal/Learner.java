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
	 * @param candidates where
	 * @param upward the value there; at least two different ones
	 * @throws ArithmeticException if no model fits
	 */
	void fit(int[] candidates, double[] upward);

	/** @return the transformation between values and the model's own */
	Warp warp();

	/** @return standard deviation of the noise, in the model's own values */
	double noiseSd();

	/**
	 * Predicts all candidates, in ascending order.
	 *
	 * @param draw source of randomness if a function is to be drawn as well, else null
	 */
	void predict(Tile tile, RandomGenerator draw);

	/** @return a map of feature space for people; empty before there is one */
	Optional<Embedding> embedding();

	/** Writes what it has learned from labels. */
	void save(DataOutputStream out) throws IOException;

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException;

	/** @return an independent learner in the same state */
	Learner fork();
}
