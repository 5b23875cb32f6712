/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Image;

/**
 * Turns the patches of an overview into feature vectors, without labels.
 */
@ConsumerType
public interface FeatureExtractor {

	/**
	 * Learns what it must from the image (components, standardisation). May take seconds; called off the UI thread.
	 *
	 * @return features of the candidates, deterministic for a seed
	 */
	Features extract(Image image, Candidates candidates, long seed);

	/** Feature vectors of candidates, computed when they are read. Thread-safe. */
	interface Features {

		/** @return length of a feature vector */
		int dimension();

		/**
		 * Features that belong together and share a length scale.
		 *
		 * @return lengths of the blocks a vector is made of, in order; their sum is the dimension
		 */
		default int[] blocks() {
			return new int[] { dimension() };
		}

		/**
		 * @param from first candidate
		 * @param count how many candidates
		 * @param into receives count × dimension values, candidate by candidate, from index 0
		 */
		void read(int from, int count, double[] into);
	}
}
