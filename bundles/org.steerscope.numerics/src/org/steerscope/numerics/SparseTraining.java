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

/**
 * Finds the hyper-parameters of a Gaussian process from thousands of values: first from few of them, exactly, then from all, through
 * inducing points. Deterministic.
 */
public final class SparseTraining {

	/** Inducing points are enough where each input is known to this share of its prior variance. */
	static final double ENOUGH = 1e-4;
	/** The search ends where a step is expected to gain less, in nats. */
	private static final double LEAST_GAIN = 0.05;
	/** So many values give the first guess. */
	private static final int FEW = 800;

	/**
	 * @param theta hyper-parameters
	 * @param logPosterior lower bound of their log posterior, up to a constant of the priors
	 * @param inducing numbers of the inputs that are inducing points
	 * @param iterations used with all values
	 * @param converged whether nothing was left to gain
	 */
	public record Result(double[] theta, double logPosterior, int[] inducing, int iterations, boolean converged) {
	}

	private SparseTraining() {
	}

	/**
	 * @param x inputs, n × dimension
	 * @param y n values, best standardised
	 * @param noise n known variances of the values, added to the learned one; null for none
	 * @param warm where to start; null to begin with some of the values
	 * @param most how many inducing points at most
	 * @param iterations at most
	 * @return the best found
	 * @throws ArithmeticException if the values or inputs are not finite
	 */
	public static Result fit(Blas blas, GpModel model, double[] x, double[] y, double[] noise, double[] warm, int most,
			int iterations) {
		int n = y.length;
		int d = model.dimension();
		double[] start = warm == null ? guess(blas, model, x, y, noise, iterations) : warm;
		int[] chosen = InducingPoints.choose(blas, model, start, n, x, most, ENOUGH);
		SparseBound bound = new SparseBound(blas, model, points(d, x, chosen), x, new GpTargets(y, noise, null));
		Lbfgs.Result best = Lbfgs.minimise(bound, start, iterations, null, LEAST_GAIN);
		return new Result(best.x(), -best.value(), chosen, best.iterations(), best.converged());
	}

	/** From some of the values, on one thread. */
	private static double[] guess(Blas blas, GpModel model, double[] x, double[] y, double[] noise, int iterations) {
		int[] some = evenly(y.length, FEW);
		double[][] found = new double[1][];
		Parallel.run(blas, 1, () -> i -> found[i] = GpTraining.fit(blas, model, points(model.dimension(), x, some), pick(y, some),
				noise == null ? null : pick(noise, some), null, false, iterations).theta());
		return found[0];
	}

	private static int[] evenly(int n, int most) {
		int[] some = new int[Math.min(n, most)];
		for (int i = 0; i < some.length; i++) {
			some[i] = (int) ((long) i * n / some.length);
		}
		return some;
	}

	private static double[] pick(double[] a, int[] some) {
		return Arrays.stream(some).mapToDouble(i -> a[i]).toArray();
	}

	/** @return some of the points, one after another */
	static double[] points(int d, double[] x, int[] some) {
		double[] points = new double[some.length * d];
		for (int i = 0; i < some.length; i++) {
			System.arraycopy(x, some[i] * d, points, i * d, d);
		}
		return points;
	}
}
