/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a sparse Gaussian process knows of its values through its inducing points: with K_mm = L·Lᵀ, V = L⁻¹·K_mn and the noise variances
 * D, the matrix B = I + V·D⁻¹·Vᵀ and the vector b = V·D⁻¹·y. The values are worked through in pieces, shared among threads and added up
 * in order, so the bits do not depend on the number of threads. Not changed after it was made.
 */
final class SparseFit {

	private static final int PIECE = 1024;

	/**
	 * Some of the values.
	 *
	 * @param from number of the first one
	 * @param count how many
	 * @param rows pairs of inducing points and these points
	 * @param v L⁻¹·K_mn, m × count
	 * @param noise variance of each
	 * @param y each, less the mean function
	 * @param known variance of each that the inducing points explain
	 */
	record Piece(int from, int count, KernelRows rows, double[] v, double[] noise, double[] y, double[] known) {
	}

	private final Blas blas;
	private final GpModel model;
	private final double[] theta;
	private final double[] inducing;
	private final int m;
	private final int n;
	private final List<Piece> pieces = new ArrayList<>();
	private final Cholesky inner;
	private final double[] gram;
	private final Cholesky outer;
	private final double[] weights;

	/**
	 * @param inducing points, m × dimension
	 * @param x inputs, n × dimension
	 * @param rows pairs from a fit before, to save the distances; null or empty for none
	 * @throws ArithmeticException if a covariance cannot be factored
	 */
	SparseFit(Blas blas, GpModel model, double[] theta, double[] inducing, double[] x, GpTargets targets, List<KernelRows> rows) {
		this.blas = blas;
		this.model = model;
		this.theta = theta.clone();
		this.inducing = inducing;
		this.n = targets.size();
		int d = model.dimension();
		this.m = inducing.length / d;
		inner = Cholesky.of(blas, m, square());
		double[] means = model.means(theta, n, x);
		int count = (n + PIECE - 1) / PIECE;
		Piece[] made = new Piece[count];
		double[][] grams = new double[count][];
		Parallel.run(blas, count, () -> p -> {
			int from = p * PIECE;
			int size = Math.min(PIECE, n - from);
			KernelRows pairs = rows != null && p < rows.size() ? rows.get(p)
					: KernelRows.cross(blas, d, m, inducing, size, Arrays.copyOfRange(x, from * d, (from + size) * d));
			double[] noise = new double[size];
			double[] y = new double[size];
			for (int j = 0; j < size; j++) {
				int i = from + j;
				noise[j] = targets.noise(i) + (targets.isFixed(i) ? 0 : model.noise(theta));
				y[j] = targets.y()[i] - (means == null ? 0 : means[i]);
			}
			double[] v = new double[m * size];
			model.kernel().values(pairs, theta, model.constant(), v, size);
			inner.whiten(size, v);
			double[] known = squares(size, v);
			double[] scaled = v.clone();
			scale(size, scaled, noise, -0.5);
			grams[p] = new double[m * m];
			blas.gemm(false, true, m, m, size, 1.0, scaled, scaled, 0.0, grams[p]);
			made[p] = new Piece(from, size, pairs, v, noise, y, known);
		});
		pieces.addAll(Arrays.asList(made));
		gram = new double[m * m];
		for (double[] g : grams) {
			for (int i = 0; i < gram.length; i++) {
				gram[i] += g[i];
			}
		}
		double[] b = gram.clone();
		for (int i = 0; i < m; i++) {
			b[i * m + i] += 1;
		}
		outer = Cholesky.of(blas, m, b);
		double[] right = new double[m];
		for (Piece p : pieces) {
			double[] scaled = p.y.clone();
			for (int j = 0; j < p.count; j++) {
				scaled[j] /= p.noise[j];
			}
			blas.gemm(false, false, m, 1, p.count, 1.0, p.v, scaled, 1.0, right);
		}
		weights = outer.solve(right);
	}

	private double[] square() {
		double[] k = model.kernel().square(theta, m, inducing);
		double trace = 0;
		for (int i = 0; i < k.length; i++) {
			k[i] += model.constant();
			trace += i % (m + 1) == 0 ? k[i] : 0;
		}
		for (int i = 0; i < m; i++) {
			k[i * m + i] += 1e-10 * trace / m;
		}
		return k;
	}

	/** Σ_i v_ij² of each column. */
	private double[] squares(int size, double[] v) {
		double[] sums = new double[size];
		for (int i = 0; i < m; i++) {
			int row = i * size;
			for (int j = 0; j < size; j++) {
				sums[j] += v[row + j] * v[row + j];
			}
		}
		return sums;
	}

	/** Multiplies each column by a power of its noise variance. */
	private void scale(int size, double[] v, double[] noise, double power) {
		double[] factor = new double[size];
		for (int j = 0; j < size; j++) {
			factor[j] = power == -1 ? 1 / noise[j] : Math.pow(noise[j], power);
		}
		for (int i = 0; i < m; i++) {
			int row = i * size;
			for (int j = 0; j < size; j++) {
				v[row + j] *= factor[j];
			}
		}
	}

	/** @return the factor L of the inducing points' covariance */
	Cholesky inner() {
		return inner;
	}

	/** @return the factor of B */
	Cholesky outer() {
		return outer;
	}

	/** @return B⁻¹·b: the whitened means of the inducing values, m numbers */
	double[] weights() {
		return weights;
	}

	/** @return V·D⁻¹·Vᵀ, m × m */
	double[] gram() {
		return gram;
	}

	/** @return the values, piece by piece */
	List<Piece> pieces() {
		return pieces;
	}

	/** @return the pairs, for a fit of other hyper-parameters with the same points */
	List<KernelRows> rows() {
		return pieces.stream().map(Piece::rows).toList();
	}

	/** @return y less the predicted mean of each value of a piece */
	double[] residuals(Piece p) {
		double[] r = p.y.clone();
		blas.gemm(true, false, p.count, 1, m, -1.0, p.v, weights, 1.0, r);
		return r;
	}

	/** @return W with WᵀW = Vᵀ·B⁻¹·V of a piece, m × count */
	double[] whitened(Piece p) {
		double[] w = p.v.clone();
		outer.whiten(p.count, w);
		return w;
	}

	/** @return how much of the prior variance of each value of a piece is left when the values are known, without the unexplained part */
	double[] left(Piece p, double[] w) {
		return squares(p.count, w);
	}
}
