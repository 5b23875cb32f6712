/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.FeatureExtractor;

/** Reads features of candidates, mostly one after another, through a buffer. For one thread. */
final class FeatureReader {

	private static final int AHEAD = 256;

	private final FeatureExtractor.Features features;
	private final int size;
	private final int width;
	private final double[] buffer;
	private int from;
	private int count;

	/** @param size number of candidates */
	FeatureReader(FeatureExtractor.Features features, int size) {
		this.features = features;
		this.size = size;
		this.width = features.dimension();
		this.buffer = new double[AHEAD * width];
	}

	/** @return features of some candidates, one after another */
	double[] read(int[] candidates) {
		double[] all = new double[candidates.length * width];
		for (int i = 0; i < candidates.length; i++) {
			System.arraycopy(buffer, offset(candidates[i]), all, i * width, width);
		}
		return all;
	}

	/** @return squared distance of a candidate from one of the {@link #read} ones */
	double distance2(int candidate, double[] points, int point) {
		int at = offset(candidate);
		double sum = 0;
		for (int c = 0; c < width; c++) {
			double d = buffer[at + c] - points[point * width + c];
			sum += d * d;
		}
		return sum;
	}

	private int offset(int candidate) {
		if (candidate < from || candidate >= from + count) {
			boolean next = candidate == from + count;
			from = candidate;
			count = next ? Math.min(AHEAD, size - candidate) : 1;
			features.read(from, count, buffer);
		}
		return (candidate - from) * width;
	}
}
