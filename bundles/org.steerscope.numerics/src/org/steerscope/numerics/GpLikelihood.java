/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * Minus the log posterior of a Gaussian process's hyper-parameters (marginal likelihood times priors, up to a constant of the priors)
 * with its gradient (Rasmussen and Williams 2006, eqs. 5.8 and 5.9). For one thread.
 */
public final class GpLikelihood implements Lbfgs.Objective {

	/** Up to this number of values rows are so short that they are better strung together. */
	private static final int SMALL = 512;

	private final Blas blas;
	private final GpModel model;
	private final int n;
	private final GpTargets targets;
	private double[] x;
	private KernelRows pairs;
	private KernelRows flat;
	private KernelRows selves;
	private double[] theta;
	private double[] inverse;
	private double[] alpha;
	private double jitter;

	/**
	 * @param x inputs, n × dimension
	 * @param y n values, best standardised
	 */
	public GpLikelihood(Blas blas, GpModel model, double[] x, double[] y) {
		this(blas, model, x, GpTargets.of(y));
	}

	/**
	 * @param x inputs, n × dimension
	 * @param y n values, best standardised
	 * @param noise n known variances of the values, added to the learned one
	 */
	public GpLikelihood(Blas blas, GpModel model, double[] x, double[] y, double[] noise) {
		this(blas, model, x, new GpTargets(y, noise, null));
	}

	GpLikelihood(Blas blas, GpModel model, double[] x, GpTargets targets) {
		this.blas = blas;
		this.model = model;
		this.n = targets.size();
		this.targets = targets;
		inputs(x);
	}

	/** Replaces the inputs, as a network in front of the model moves them. */
	void inputs(double[] inputs) {
		this.x = inputs;
		this.pairs = KernelRows.symmetric(model.dimension(), n, inputs);
		this.flat = n <= SMALL && model.kernel().isIsotropic() ? KernelRows.flat(model.dimension(), n, inputs) : null;
		this.selves = KernelRows.diagonal(model.dimension(), model.kernel().isStationary() ? Math.min(1, n) : n, inputs);
	}

	@Override
	public double evaluate(double[] at, double[] gradient) {
		if (!model.exists(at)) {
			return Double.NaN;
		}
		Cholesky factor;
		try {
			factor = factor(at);
		} catch (ArithmeticException e) {
			return Double.NaN;
		}
		jitter = factor.jitter();
		double[] r = residuals(at);
		double[] a = factor.solve(r);
		double value = 0.5 * factor.logDeterminant() + 0.5 * n * Math.log(2 * Math.PI);
		for (int i = 0; i < n; i++) {
			value += 0.5 * r[i] * a[i];
		}
		// dL/dK = (K⁻¹ − α αᵀ) / 2
		inverse = factor.inverse();
		alpha = a;
		theta = at.clone();
		java.util.Arrays.fill(gradient, 0);
		backward(gradient, null);
		return value + model.prior(at, gradient);
	}

	private void backward(double[] gradient, double[] dx) {
		if (flat != null && dx == null) {
			double[] all = new double[n * (n - 1) / 2];
			for (int i = 1; i < n; i++) {
				weights(i, all, i * (i - 1) / 2);
			}
			model.kernel().backward(flat, theta, (i, w) -> System.arraycopy(all, flat.offset(i), w, 0, flat.count(i)), gradient, null,
					null);
		} else {
			model.kernel().backward(pairs, theta, (i, w) -> weights(i, w, 0), gradient, dx, dx);
		}
		double[] own = new double[n];
		double all = 0;
		double learned = 0;
		for (int i = 0; i < n; i++) {
			own[i] = 0.5 * (inverse[i * n + i] - alpha[i] * alpha[i]);
			all += own[i];
			learned += targets.isFixed(i) ? 0 : own[i];
		}
		double sum = all;
		model.kernel().backward(selves, theta, (i, w) -> w[0] = selves.rows() == 1 ? sum : own[i], gradient, dx, dx);
		gradient[model.noisePlace()] += learned * (model.noise(theta) - model.noiseFloor());
		double[] w = new double[n];
		for (int i = 0; i < n; i++) {
			w[i] = -alpha[i];
		}
		model.mean().backward(theta, model.noisePlace() + 1, n, model.dimension(), x, w, gradient, dx);
	}

	private void weights(int i, double[] into, int at) {
		double a = alpha[i];
		int from = i * n;
		for (int j = 0; j < i; j++) {
			into[at + j] = inverse[from + j] - a * alpha[j];
		}
	}

	/**
	 * The derivative with respect to the inputs, after {@link #evaluate} at some hyper-parameters.
	 *
	 * @return n × dimension
	 */
	double[] inputGradient() {
		double[] dx = new double[n * model.dimension()];
		backward(new double[model.parameters()], dx);
		return dx;
	}

	/** @return what the last evaluation had to add to the diagonal of the covariance */
	double jitter() {
		return jitter;
	}

	/** @return the values less the mean function */
	double[] residuals(double[] at) {
		double[] means = model.means(at, n, x);
		double[] r = targets.y().clone();
		for (int i = 0; means != null && i < n; i++) {
			r[i] -= means[i];
		}
		return r;
	}

	/** Fills the lower triangle of the covariance of the values. */
	private void covariance(double[] at, double[] k) {
		if (flat != null) {
			double[] all = new double[flat.rows() * flat.width()];
			model.kernel().values(flat, at, model.constant(), all, flat.width());
			for (int i = 1; i < n; i++) {
				System.arraycopy(all, i * (i - 1) / 2, k, i * n, i);
			}
		} else {
			model.kernel().values(pairs, at, model.constant(), k, n);
		}
		double[] diagonal = new double[n];
		model.kernel().values(selves, at, model.constant(), diagonal, 1);
		double learned = model.noise(at);
		for (int i = 0; i < n; i++) {
			k[i * n + i] = diagonal[selves.rows() == 1 ? 0 : i] + targets.noise(i) + (targets.isFixed(i) ? 0 : learned);
		}
	}

	/**
	 * @return the factor of the covariance of the values at some hyper-parameters
	 * @throws ArithmeticException if there is none
	 */
	Cholesky factor(double[] at) {
		return Cholesky.fill(blas, n, k -> covariance(at, k));
	}
}
