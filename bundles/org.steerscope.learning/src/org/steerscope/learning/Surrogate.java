/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

/** A model with a predictive mean and variance. Used by one thread at a time. */
public interface Surrogate {

	/**
	 * Predictive distribution at some points, one number each.
	 *
	 * @param mean expected value
	 * @param sd standard deviation of the noise-free value
	 */
	record Prediction(double[] mean, double[] sd) {
	}

	/**
	 * Learns from all points measured so far.
	 *
	 * @param x inputs, n × d, row by row
	 * @param y values, n
	 * @param noiseVariance known noise variance of each value; NaN where unknown (then learned)
	 */
	void fit(double[][] x, double[] y, double[] noiseVariance);

	/** @return the prediction at m inputs, m × d; only after {@link #fit} */
	Prediction predict(double[][] x);

	/** @return the noise variance the model has learned, in squared units of y */
	double noiseVariance();
}
