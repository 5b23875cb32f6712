/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** Finds the hyper-parameters of a Gaussian process by the maximum of their posterior. */
public final class GpTraining {

	/**
	 * @param theta hyper-parameters
	 * @param logPosterior their log posterior, up to a constant of the priors
	 */
	public record Result(double[] theta, double logPosterior) {
	}

	private GpTraining() {
	}

	/**
	 * @param x inputs, n × dimension
	 * @param y n values, best standardised
	 * @param warm where to start; null for the prior's mean
	 * @param restart whether to try the prior's mean as well
	 * @param iterations at most, per start
	 * @return the best found
	 */
	public static Result fit(Blas blas, GpModel model, double[] x, double[] y, double[] warm, boolean restart,
			int iterations) {
		GpLikelihood likelihood = new GpLikelihood(blas, model, x, y);
		Lbfgs.Result best = Lbfgs.minimise(likelihood, warm == null ? model.priorMean() : warm, iterations);
		if (restart && warm != null) {
			Lbfgs.Result second = Lbfgs.minimise(likelihood, model.priorMean(), iterations);
			if (second.value() < best.value()) {
				best = second;
			}
		}
		return new Result(best.x(), -best.value());
	}
}
