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
import java.util.List;

/**
 * Minus a lower bound of the log posterior of the hyper-parameters of a Gaussian process that sees its values through inducing points, with
 * its gradient: the collapsed bound of Titsias (2009, eq. 9), plus priors. Equal to {@link GpLikelihood} where the inducing points are all
 * inputs. O(n·m²). For one thread, but works on several.
 */
final class SparseBound implements Lbfgs.Objective {

	/** Most distances kept from one evaluation to the next one. */
	private static final long KEPT = 20_000_000;

	private final Blas blas;
	private final GpModel model;
	private final double[] inducing;
	private final double[] x;
	private final GpTargets targets;
	private final KernelRows among;
	private final KernelRows selves;
	private final KernelRows alone;
	private List<KernelRows> rows;

	/**
	 * @param inducing points, m × dimension
	 * @param x inputs, n × dimension
	 */
	SparseBound(Blas blas, GpModel model, double[] inducing, double[] x, GpTargets targets) {
		this.blas = blas;
		this.model = model;
		this.inducing = inducing;
		this.x = x;
		this.targets = targets;
		int d = model.dimension();
		int m = inducing.length / d;
		among = KernelRows.symmetric(d, m, inducing);
		selves = KernelRows.diagonal(d, m, inducing);
		alone = KernelRows.diagonal(d, targets.size(), x);
	}

	@Override
	public double evaluate(double[] at, double[] gradient) {
		if (!model.exists(at)) {
			return Double.NaN;
		}
		SparseFit fit;
		try {
			fit = new SparseFit(blas, model, at, inducing, x, targets, rows);
		} catch (ArithmeticException e) {
			return Double.NaN;
		}
		int m = fit.weights().length;
		int n = targets.size();
		rows = (long) m * n * model.blocks().length <= KEPT ? fit.rows() : null;
		double[] prior = new double[n];
		model.kernel().values(alone, at, model.constant(), prior, 1);
		Arrays.fill(gradient, 0);
		double[] beta = whole(fit, fit.weights());
		double[] byMean = new double[n];
		double[] byNoise = new double[n];
		double[][] gradients = new double[fit.pieces().size()][];
		double[] values = new double[fit.pieces().size()];
		Parallel.run(blas, values.length, () -> p -> {
			gradients[p] = new double[gradient.length];
			values[p] = piece(fit, fit.pieces().get(p), at, beta, prior, byMean, byNoise, gradients[p]);
		});
		double value = 0.5 * n * Math.log(2 * Math.PI) + 0.5 * fit.outer().logDeterminant();
		for (int p = 0; p < values.length; p++) {
			value += values[p];
			for (int k = 0; k < gradient.length; k++) {
				gradient[k] += gradients[p][k];
			}
		}
		inducing(fit, at, beta, gradient);
		double learned = 0;
		double[] byPrior = new double[n];
		for (SparseFit.Piece p : fit.pieces()) {
			for (int j = 0; j < p.count(); j++) {
				byPrior[p.from() + j] = 0.5 / p.noise()[j];
				learned += targets.isFixed(p.from() + j) ? 0 : byNoise[p.from() + j];
			}
		}
		model.kernel().backward(alone, at, (i, into) -> into[0] = byPrior[i], gradient, null, null);
		gradient[model.noisePlace()] += learned * (model.noise(at) - model.noiseFloor());
		model.mean().backward(at, model.noisePlace() + 1, n, model.dimension(), x, byMean, gradient, null);
		return value + model.prior(at, gradient);
	}

	/** L⁻ᵀ·u. */
	private double[] whole(SparseFit fit, double[] u) {
		double[] b = u.clone();
		fit.inner().back(1, b);
		return b;
	}

	/**
	 * What some values contribute: half of Σ (log D + y²/D − the explained part of it + the variance left unexplained by the inducing points
	 * / D), and the gradient through their covariance with the inducing points.
	 */
	private double piece(SparseFit fit, SparseFit.Piece p, double[] at, double[] beta, double[] prior, double[] byMean,
			double[] byNoise, double[] gradient) {
		int m = beta.length;
		int count = p.count();
		double[] w = fit.whitened(p);
		double[] left = fit.left(p, w);
		double[] r = fit.residuals(p);
		double value = 0;
		for (int j = 0; j < count; j++) {
			double noise = p.noise()[j];
			double unexplained = prior[p.from() + j] - p.known()[j];
			// y'(D⁻¹ − D⁻¹V'B⁻¹VD⁻¹)y = y'D⁻¹r
			value += 0.5 * (Math.log(noise) + p.y()[j] * r[j] / noise + unexplained / noise);
			byMean[p.from() + j] = -r[j] / noise;
			byNoise[p.from() + j] = 0.5 * (1 / noise - (left[j] + r[j] * r[j] + unexplained) / (noise * noise));
		}
		// −dF/dK_mn = −(K_mm⁻¹ − Σ⁻¹) K_mn D⁻¹ − β (D⁻¹ r)'
		fit.outer().back(count, w);
		double[] g = p.v().clone();
		for (int i = 0; i < g.length; i++) {
			g[i] -= w[i];
		}
		fit.inner().back(count, g);
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < count; j++) {
				g[i * count + j] = -(g[i * count + j] + beta[i] * r[j]) / p.noise()[j];
			}
		}
		model.kernel().backward(p.rows(), at, (i, into) -> System.arraycopy(g, i * count, into, 0, count), gradient, null, null);
		return value;
	}

	/** Adds the gradient through the covariance of the inducing points: −½ L⁻ᵀ(I − B⁻¹ − V·D⁻¹·Vᵀ)L⁻¹ + ½ ββᵀ. */
	private void inducing(SparseFit fit, double[] at, double[] beta, double[] gradient) {
		int m = beta.length;
		double[] e = fit.outer().inverse();
		for (int i = 0; i < e.length; i++) {
			e[i] = (i % (m + 1) == 0 ? 1 : 0) - e[i] - fit.gram()[i];
		}
		fit.inner().back(m, e);
		double[] g = new double[m * m];
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				g[i * m + j] = e[j * m + i];
			}
		}
		fit.inner().back(m, g);
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				g[i * m + j] = 0.5 * (beta[i] * beta[j] - g[i * m + j]);
			}
		}
		model.kernel().backward(among, at, (i, into) -> {
			for (int j = 0; j < i; j++) {
				into[j] = g[i * m + j] + g[j * m + i];
			}
		}, gradient, null, null);
		model.kernel().backward(selves, at, (i, into) -> into[0] = g[i * m + i], gradient, null, null);
	}
}
