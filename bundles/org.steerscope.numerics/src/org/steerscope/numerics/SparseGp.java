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
import java.util.random.RandomGenerator;

/**
 * A Gaussian process that has seen its values through inducing points: the variational posterior of Titsias (2009). Where the inducing
 * points are all inputs it equals {@link GpPosterior}. O(n·m²) once, then O(m²) for a prediction however many values there are. Immutable,
 * thread-safe.
 */
public final class SparseGp implements Posterior {

	/** A further value far from all inducing points becomes one: where more than this share of the prior variance is unexplained. */
	private static final double FAR = 0.1;

	private final Blas blas;
	private final GpModel model;
	private final double[] theta;
	private final double[] inducing;
	private final double[] x;
	private final GpTargets targets;
	private final Cholesky inner;
	private final Cholesky outer;
	private final double[] weights;
	private final double[] beta;
	private final double[] leftOutMean;
	private final double[] leftOutVariance;

	/**
	 * @param theta the hyper-parameters
	 * @param x inputs, n × dimension
	 * @param y n values, of mean about 0
	 * @param noise n known variances of the values, added to the learned one; null for none
	 * @param most how many inducing points at most; they are chosen from the inputs
	 * @throws ArithmeticException if a covariance cannot be factored
	 */
	public SparseGp(Blas blas, GpModel model, double[] theta, double[] x, double[] y, double[] noise, int most) {
		this(blas, model, theta, x, y, noise, InducingPoints.choose(blas, model, theta, y.length, x, most, SparseTraining.ENOUGH));
	}

	/**
	 * As above with inducing points chosen before, such as {@link SparseTraining.Result#inducing}.
	 *
	 * @param chosen numbers of the inputs that are inducing points
	 */
	public SparseGp(Blas blas, GpModel model, double[] theta, double[] x, double[] y, double[] noise, int[] chosen) {
		this(blas, model, theta.clone(), SparseTraining.points(model.dimension(), x, chosen), x.clone(), new GpTargets(y, noise, null));
	}

	private SparseGp(Blas blas, GpModel model, double[] theta, double[] inducing, double[] x, GpTargets targets) {
		this.blas = blas;
		this.model = model;
		this.theta = theta;
		this.inducing = inducing;
		this.x = x;
		this.targets = targets;
		SparseFit fit = new SparseFit(blas, model, theta, inducing, x, targets, null);
		this.inner = fit.inner();
		this.outer = fit.outer();
		this.weights = fit.weights();
		this.beta = weights.clone();
		inner.back(1, beta);
		int n = targets.size();
		double[] prior = new double[n];
		model.kernel().values(KernelRows.diagonal(model.dimension(), n, x), theta, model.constant(), prior, 1);
		leftOutMean = new double[n];
		leftOutVariance = new double[n];
		for (SparseFit.Piece p : fit.pieces()) {
			double[] left = fit.left(p, fit.whitened(p));
			double[] r = fit.residuals(p);
			for (int j = 0; j < p.count(); j++) {
				int i = p.from() + j;
				double noise = p.noise()[j];
				// of the matrix (VᵀV + D)⁻¹: its diagonal, and its product with y
				double diagonal = 1 / noise - left[j] / (noise * noise);
				leftOutMean[i] = targets.y()[i] - r[j] / noise / diagonal;
				leftOutVariance[i] = 1 / diagonal + Math.max(0, prior[i] - p.known()[j]);
			}
		}
	}

	/** @return number of inducing points */
	public int inducing() {
		return weights.length;
	}

	@Override
	public int size() {
		return targets.size();
	}

	@Override
	public double[] theta() {
		return theta.clone();
	}

	@Override
	public double noiseVariance() {
		return model.noise(theta);
	}

	@Override
	public double jitter() {
		return Math.max(inner.jitter(), outer.jitter());
	}

	@Override
	public void predict(int m, double[] points, double[] mean, double[] variance) {
		double[] k = cross(m, points);
		double[] means = model.means(theta, m, points);
		for (int j = 0; j < m; j++) {
			mean[j] = means == null ? 0 : means[j];
		}
		model.kernel().values(KernelRows.diagonal(model.dimension(), m, points), theta, model.constant(), variance, 1);
		blas.gemm(true, false, m, 1, inducing(), 1.0, k, beta, 1.0, mean);
		inner.whiten(m, k);
		addSquares(m, k, -1, variance);
		outer.whiten(m, k);
		addSquares(m, k, 1, variance);
		for (int j = 0; j < m; j++) {
			variance[j] = Math.max(0, variance[j]);
		}
	}

	private static void addSquares(int m, double[] v, double sign, double[] to) {
		for (int row = 0; row < v.length; row += m) {
			for (int j = 0; j < m; j++) {
				to[j] += sign * v[row + j] * v[row + j];
			}
		}
	}

	@Override
	public double[] covariance(int m, double[] a, int k, double[] b) {
		double[] c = new double[m * k];
		model.kernel().values(KernelRows.cross(blas, model.dimension(), m, a, k, b), theta, model.constant(), c, k);
		double[] va = cross(m, a);
		double[] vb = cross(k, b);
		inner.whiten(m, va);
		inner.whiten(k, vb);
		blas.gemm(true, false, m, k, inducing(), -1.0, va, vb, 1.0, c);
		outer.whiten(m, va);
		outer.whiten(k, vb);
		blas.gemm(true, false, m, k, inducing(), 1.0, va, vb, 1.0, c);
		return c;
	}

	/** Draws by correcting a drawn prior function where it misses a drawn value at an inducing point (Wilson et al. 2020). */
	@Override
	public Draw sample(RandomGenerator random, int features) {
		PriorDraw draw = model.kernel().additive().isPresent() ? new FourierDraw(blas, model, theta, random, features)
				: new ProductDraw(model.kernel(), theta, random, features);
		double offset = random.nextGaussian() * Math.sqrt(model.constant());
		int count = inducing();
		// L⁻¹ of the drawn inducing values: B⁻¹b + Lb⁻ᵀε
		double[] drawn = new double[count];
		for (int i = 0; i < count; i++) {
			drawn[i] = random.nextGaussian();
		}
		outer.back(1, drawn);
		double[] prior = new double[count];
		draw.values(count, inducing, prior);
		for (int i = 0; i < count; i++) {
			prior[i] += offset;
		}
		inner.whiten(1, prior);
		for (int i = 0; i < count; i++) {
			drawn[i] += weights[i] - prior[i];
		}
		inner.back(1, drawn);
		return (m, points, into) -> {
			draw.values(m, points, into);
			double[] means = model.means(theta, m, points);
			for (int j = 0; j < m; j++) {
				into[j] += offset + (means == null ? 0 : means[j]);
			}
			blas.gemm(true, false, m, 1, count, 1.0, cross(m, points), drawn, 1.0, into);
		};
	}

	@Override
	public SparseGp with(int m, double[] points, double[] values) {
		return with(m, points, values, null);
	}

	/**
	 * As {@link #with(int, double[], double[])}, with m known variances of the values, added to the learned one. Points far from all
	 * inducing points become inducing points. O(n·m²).
	 */
	@Override
	public SparseGp with(int m, double[] points, double[] values, double[] noise) {
		int d = model.dimension();
		double[] prior = new double[m];
		model.kernel().values(KernelRows.diagonal(d, m, points), theta, model.constant(), prior, 1);
		double[] unexplained = prior.clone();
		double[] v = cross(m, points);
		inner.whiten(m, v);
		addSquares(m, v, -1, unexplained);
		double[] more = Arrays.copyOf(inducing, inducing.length + m * d);
		int count = inducing.length;
		for (int j = 0; j < m; j++) {
			if (unexplained[j] > FAR * prior[j]) {
				System.arraycopy(points, j * d, more, count, d);
				count += d;
			}
		}
		double[] all = Arrays.copyOf(x, x.length + m * d);
		System.arraycopy(points, 0, all, x.length, m * d);
		return new SparseGp(blas, model, theta, Arrays.copyOf(more, count), all, targets.and(Arrays.copyOf(values, m), noise));
	}

	@Override
	public SparseGp withValues(double[] values) {
		return new SparseGp(blas, model, theta, inducing, x, targets.with(values));
	}

	/**
	 * Each value predicted from all others (Rasmussen and Williams 2006, eq. 5.12, with the covariance the inducing points make of the
	 * values, and the variance they do not explain added). The inducing points stay where they are.
	 */
	@Override
	public void leaveOneOut(double[] mean, double[] variance) {
		System.arraycopy(leftOutMean, 0, mean, 0, size());
		System.arraycopy(leftOutVariance, 0, variance, 0, size());
	}

	/** @return covariance of the inducing values with those at other points, inducing × m */
	private double[] cross(int m, double[] points) {
		double[] k = new double[inducing() * m];
		model.kernel().values(KernelRows.cross(blas, model.dimension(), inducing(), inducing, m, points), theta, model.constant(), k, m);
		return k;
	}
}
