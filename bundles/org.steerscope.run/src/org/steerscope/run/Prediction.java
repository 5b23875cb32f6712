/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * A model's present view of all candidates, in the scalar's own unit. The arrays are indexed by candidate and must not be changed.
 *
 * @param step number of measurements the model has learned from
 * @param mean predicted mean
 * @param sd standard deviation of a next measured value, noise included
 * @param low 5 % quantile of a next measured value
 * @param high 95 % quantile of a next measured value; with {@code low} the central 90 % interval, which need not be symmetrical
 * @param acquisition value of the acquisition function
 * @param noiseSd standard deviation of the noise the model has learned; NaN if it has none
 */
public record Prediction(int step, float[] mean, float[] sd, float[] low, float[] high, float[] acquisition, double noiseSd) {

	private static final float NINETY = 1.6448537f;

	/** A prediction whose values are normally distributed. */
	public Prediction(int step, float[] mean, float[] sd, float[] acquisition, double noiseSd) {
		this(step, mean, sd, bound(mean, sd, -NINETY), bound(mean, sd, NINETY), acquisition, noiseSd);
	}

	private static float[] bound(float[] mean, float[] sd, float factor) {
		float[] bound = new float[mean.length];
		for (int i = 0; i < bound.length; i++) {
			bound[i] = mean[i] + factor * sd[i];
		}
		return bound;
	}
}
