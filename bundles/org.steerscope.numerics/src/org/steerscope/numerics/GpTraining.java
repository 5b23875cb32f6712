/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.Arrays;
import java.util.SplittableRandom;

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

	/**
	 * How to search.
	 *
	 * @param warm where to start; null for the prior's mean
	 * @param restarts further starts: the prior's mean if warm is given, then draws from the prior
	 * @param seed of those draws
	 * @param iterations at most, per start
	 */
	public record Search(double[] warm, int restarts, long seed, int iterations) {

		/** One start at the prior's mean. */
		public static final Search PLAIN = new Search(null, 0, 0, 100);
	}

	/** Rounds in which bounds and hyper-parameters are fitted to each other. */
	private static final int ROUNDS = 4;
	/** From this number of values on, a part of them is fitted first. */
	private static final int LARGE = 500;
	/** Least size of the part. */
	private static final int PART = 250;
	/** Most hyper-parameters whose curvature is worth measuring. */
	private static final int FEW = 24;
	/** Nats that are not worth another evaluation of a large likelihood. */
	private static final double LEAST_GAIN = 1e-4;

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

	/**
	 * Fits values and bounds; what is not finite is left out.
	 *
	 * @throws ArithmeticException if no value can be used, or the likelihood exists at none of the starts
	 */
	public static Result fit(Blas blas, GpModel model, GpData data, Search search) {
		GpData usable = data.only(data.usable());
		if (usable.size() == 0) {
			throw new ArithmeticException("None of %d values is finite".formatted(data.size()));
		}
		Result best = null;
		SplittableRandom random = new SplittableRandom(search.seed);
		for (int s = 0; s <= search.restarts; s++) {
			double[] start = s == 0 ? search.warm : s == 1 && search.warm != null ? null : drawn(model, random);
			try {
				Result r = censored(blas, model, usable, start, search.iterations);
				if (best == null || r.logPosterior > best.logPosterior) {
					best = r;
				}
			} catch (ArithmeticException e) {
				if (s == search.restarts && best == null) {
					throw e;
				}
			}
		}
		return best;
	}

	private static double[] drawn(GpModel model, SplittableRandom random) {
		double[] theta = model.priorMean();
		double[] sd = model.priorSd();
		for (int i = 0; i < theta.length; i++) {
			theta[i] += sd[i] * random.nextGaussian();
		}
		return theta;
	}

	/** Bounds depend on the hyper-parameters and they on the bounds' effective values, so each is fitted in turn. */
	private static Result censored(Blas blas, GpModel model, GpData data, double[] start, int iterations) {
		double[] theta = start;
		for (int round = 0;; round++) {
			GpTargets targets = Censoring.targets(blas, model, theta == null ? model.priorMean() : theta, data);
			Result r = fit(blas, model, data.x(), targets, theta, false, iterations);
			double moved = 0;
			for (int i = 0; theta != null && i < theta.length; i++) {
				moved = Math.max(moved, Math.abs(theta[i] - r.theta[i]));
			}
			if (!data.isCensored() || round + 1 == ROUNDS || round > 0 && moved < 1e-3) {
				return r;
			}
			theta = r.theta;
		}
	}

	static Result fit(Blas blas, GpModel model, double[] x, GpTargets targets, double[] warm, boolean restart, int iterations) {
		if (targets.size() >= LARGE && model.parameters() <= FEW) {
			return fitLarge(blas, model, x, targets, warm, restart, iterations);
		}
		GpLikelihood likelihood = new GpLikelihood(blas, model, x, targets);
		boolean lost = warm != null && Double.isNaN(likelihood.evaluate(warm, new double[warm.length]));
		Lbfgs.Result best = Lbfgs.minimise(likelihood, warm == null || lost ? model.priorMean() : warm, iterations);
		int used = best.iterations();
		if (restart && warm != null && !lost) {
			Lbfgs.Result second = Lbfgs.minimise(likelihood, model.priorMean(), iterations);
			used += second.iterations();
			if (second.value() < best.value()) {
				best = second;
			}
		}
		return result(likelihood, best, used);
	}

	private static Result result(GpLikelihood likelihood, Lbfgs.Result best, int used) {
		double jitter = likelihood.jitter() == 0 ? 0 : likelihood.factor(best.x()).jitter();
		return new Result(best.x(), -best.value(), used, best.gradient(), best.converged(), jitter);
	}

	/** Fits a random third first; its optimum and its curvature there, scaled up, leave the whole a few steps to go. */
	private static Result fitLarge(Blas blas, GpModel model, double[] x, GpTargets targets, double[] warm, boolean restart,
			int iterations) {
		int n = targets.size();
		int[] part = part(n, Math.max(PART, n / 3));
		double[] partX = rows(x, model.dimension(), part);
		GpTargets partTargets = targets.only(part);
		double[] start = warm;
		int used = 0;
		if (warm == null || restart) {
			Result fresh = fit(blas, model, partX, partTargets, warm, true, iterations);
			used += fresh.iterations();
			start = fresh.theta();
		}
		double[] inverseHessian = inverseHessian(blas, model, new GpLikelihood(blas, model, partX, partTargets), start,
				(double) n / part.length);
		GpLikelihood whole = new GpLikelihood(blas, model, x, targets);
		Lbfgs.Result best = Lbfgs.minimise(whole, start, iterations, inverseHessian, LEAST_GAIN);
		return result(whole, best, used + best.iterations());
	}

	/** @return numbers of count random values out of n, ascending; always the same for the same n */
	private static int[] part(int n, int count) {
		int[] all = new int[n];
		for (int i = 0; i < n; i++) {
			all[i] = i;
		}
		SplittableRandom random = new SplittableRandom(n);
		for (int i = 0; i < count; i++) {
			int j = i + random.nextInt(n - i);
			int t = all[i];
			all[i] = all[j];
			all[j] = t;
		}
		int[] part = Arrays.copyOf(all, count);
		Arrays.sort(part);
		return part;
	}

	private static double[] rows(double[] x, int d, int[] which) {
		double[] r = new double[which.length * d];
		for (int i = 0; i < which.length; i++) {
			System.arraycopy(x, which[i] * d, r, i * d, d);
		}
		return r;
	}

	/** By differences of the gradient on a part, the likelihood's share of it scaled up; made positive definite. */
	private static double[] inverseHessian(Blas blas, GpModel model, GpLikelihood few, double[] at, double factor) {
		int p = at.length;
		double[] h = new double[p * p];
		double[] priorSd = model.priorSd();
		double[] here = new double[p];
		few.evaluate(at, here);
		for (int i = 0; i < p; i++) {
			double step = 1e-4 * Math.min(1, priorSd[i]);
			double[] there = new double[p];
			double[] moved = at.clone();
			moved[i] += step;
			boolean exists = Double.isFinite(few.evaluate(moved, there));
			for (int j = 0; exists && j < p; j++) {
				double second = factor * (there[j] - here[j]) / (2 * step);
				h[i * p + j] += second;
				h[j * p + i] += second;
			}
			h[i * p + i] += (1 - factor) / (priorSd[i] * priorSd[i]);
		}
		double[] values = blas.syevd(p, h);
		double[] inverse = new double[p * p];
		double top = Math.max(1e-3, values[p - 1]);
		for (int e = 0; e < p; e++) {
			double v = 1 / Math.max(Math.abs(values[e]), 1e-4 * top);
			for (int i = 0; i < p; i++) {
				for (int j = 0; j < p; j++) {
					inverse[i * p + j] += v * h[e * p + i] * h[e * p + j];
				}
			}
		}
		return inverse;
	}
}
