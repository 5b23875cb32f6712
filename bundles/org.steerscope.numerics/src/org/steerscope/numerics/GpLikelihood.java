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

	private final Blas blas;
	private final GpModel model;
	private final int n;
	private final double[] y;
	private double[] x;
	private double[][] r2;
	private double[] theta;
	private double[] weights;

	/**
	 * @param x inputs, n × dimension
	 * @param y n values, best standardised
	 */
	public GpLikelihood(Blas blas, GpModel model, double[] x, double[] y) {
		this.blas = blas;
		this.model = model;
		this.n = y.length;
		this.y = y.clone();
		inputs(x);
	}

	/** Replaces the inputs, as a network in front of the model moves them. */
	void inputs(double[] inputs) {
		this.x = inputs;
		this.r2 = model.squaredDistances(n, inputs);
	}

	@Override
	public double evaluate(double[] at, double[] gradient) {
		int blocks = model.blocks().length;
		double noise = model.noise(at);
		for (double t : at) {
			if (!(Math.abs(t) < 40)) {
				return Double.NaN;
			}
		}
		double[] k = covariance(at);
		Cholesky factor;
		try {
			factor = Cholesky.of(blas, n, k);
		} catch (ArithmeticException e) {
			return Double.NaN;
		}
		double[] alpha = factor.solve(y);
		double value = 0.5 * factor.logDeterminant() + 0.5 * n * Math.log(2 * Math.PI);
		for (int i = 0; i < n; i++) {
			value += 0.5 * y[i] * alpha[i];
		}
		// dL/dK = (K⁻¹ − α αᵀ) / 2
		double[] g = factor.inverse();
		double trace = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				g[i * n + j] = 0.5 * (g[i * n + j] - alpha[i] * alpha[j]);
			}
			trace += g[i * n + i];
		}
		for (int b = 0; b < blocks; b++) {
			double scale = 1 / (model.length(at, b) * model.length(at, b));
			double a = model.variance(at, b);
			double dLength = 0;
			double dVariance = 0;
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					double s = r2[b][i * n + j] * scale;
					dLength += 2 * g[i * n + j] * a * -2 * s * model.kernel().slope(s);
					dVariance += 2 * g[i * n + j] * a * model.kernel().value(s);
				}
			}
			gradient[b] = dLength;
			gradient[blocks + b] = dVariance + a * trace;
		}
		gradient[2 * blocks] = trace * (noise - model.noiseFloor());
		double[] priorMean = model.priorMean();
		double[] priorSd = model.priorSd();
		for (int p = 0; p < at.length; p++) {
			double u = (at[p] - priorMean[p]) / priorSd[p];
			value += 0.5 * u * u;
			gradient[p] += u / priorSd[p];
		}
		theta = at.clone();
		weights = g;
		return value;
	}

	/**
	 * The derivative with respect to the inputs, after {@link #evaluate} at some hyper-parameters.
	 *
	 * @return n × dimension
	 */
	double[] inputGradient() {
		int d = model.dimension();
		double[] dx = new double[n * d];
		int from = 0;
		for (int b = 0; b < model.blocks().length; b++) {
			int to = from + model.blocks()[b];
			double scale = 1 / (model.length(theta, b) * model.length(theta, b));
			double a = model.variance(theta, b);
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					double f = 4 * weights[i * n + j] * a * model.kernel().slope(r2[b][i * n + j] * scale) * scale;
					for (int c = from; c < to; c++) {
						double v = f * (x[i * d + c] - x[j * d + c]);
						dx[i * d + c] += v;
						dx[j * d + c] -= v;
					}
				}
			}
			from = to;
		}
		return dx;
	}

	private double[] covariance(double[] at) {
		double[] k = new double[n * n];
		double diagonal = model.constant() + model.noise(at);
		for (int b = 0; b < model.blocks().length; b++) {
			double scale = 1 / (model.length(at, b) * model.length(at, b));
			double a = model.variance(at, b);
			diagonal += a;
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < i; j++) {
					k[i * n + j] += a * model.kernel().value(r2[b][i * n + j] * scale);
				}
			}
		}
		for (int i = 0; i < n; i++) {
			k[i * n + i] = diagonal;
			for (int j = 0; j < i; j++) {
				k[i * n + j] += model.constant();
				k[j * n + i] = k[i * n + j];
			}
		}
		return k;
	}

	/** @return the factor of the covariance of the values at some hyper-parameters */
	Cholesky factor(double[] at) {
		return Cholesky.of(blas, n, covariance(at));
	}
}
