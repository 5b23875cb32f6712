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
	 * @param iterations used, over all starts
	 * @param gradient greatest component of its gradient there, without its sign
	 * @param converged whether nothing was left to gain
	 * @param jitter what had to be added to the diagonal of the covariance there; 0 is the rule
	 */
	public record Result(double[] theta, double logPosterior, int iterations, double gradient, boolean converged, double jitter) {
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
	 * @throws ArithmeticException if the values or inputs are not finite
	 */
	public static Result fit(Blas blas, GpModel model, double[] x, double[] y, double[] warm, boolean restart, int iterations) {
		return fit(blas, model, x, GpTargets.of(y), warm, restart, iterations);
	}

	/** As above, with n known variances of the values, added to the learned one. */
	public static Result fit(Blas blas, GpModel model, double[] x, double[] y, double[] noise, double[] warm, boolean restart,
			int iterations) {
		return fit(blas, model, x, new GpTargets(y, noise, null), warm, restart, iterations);
	}

	static Result fit(Blas blas, GpModel model, double[] x, GpTargets targets, double[] warm, boolean restart, int iterations) {
		GpLikelihood likelihood = new GpLikelihood(blas, model, x, targets);
		Lbfgs.Result best = Lbfgs.minimise(likelihood, warm == null ? model.priorMean() : warm, iterations);
		int used = best.iterations();
		if (restart && warm != null) {
			Lbfgs.Result second = Lbfgs.minimise(likelihood, model.priorMean(), iterations);
			used += second.iterations();
			if (second.value() < best.value()) {
				best = second;
			}
		}
		double jitter = likelihood.jitter() == 0 ? 0 : likelihood.factor(best.x()).jitter();
		return new Result(best.x(), -best.value(), used, best.gradient(), best.converged(), jitter);
	}
}
