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
 * Predictive mean and variance of a Gaussian process at very many points, for the covariance Σ_b a_b·k_b(r_b) + constant, where r_b is the
 * scaled Euclidean distance within some inputs. Works in tiles that stay in the processor's cache; the same bits however the points are
 * cut and on however many threads. Immutable, thread-safe; each thread needs its own {@link Scratch}.
 */
final class RadialTiles {

	/**
	 * One term of the covariance.
	 *
	 * @param kernel of the scaled distance
	 * @param from first input it depends on
	 * @param width how many inputs it depends on
	 * @param variance its value at distance 0
	 */
	record Term(RadialKernel kernel, int from, int width, double variance) {
	}

	/** Points per tile. */
	static final int TILE = 256;
	/** Up to this many values the triangular system is solved here, beyond it by BLAS. */
	private static final int SMALL = 96;

	private final List<Term> terms;
	private final double constant;
	private final double prior;
	private final int d;
	private final int n;
	private final double[] inverseLengths;
	private final double[] x;
	private final Cholesky factor;
	private final double[] l;
	private final double[] alpha;

	/**
	 * @param terms of the covariance; their inputs must not overlap
	 * @param constant term of the covariance that is the same everywhere
	 * @param inverseLengths of each input, d of them
	 * @param x inputs, n × d
	 * @param factor of the covariance of the n values with noise
	 * @param alpha that covariance's inverse times the values, not copied
	 */
	RadialTiles(List<Term> terms, double constant, double[] inverseLengths, double[] x, Cholesky factor, double[] alpha) {
		this.terms = List.copyOf(terms);
		this.constant = constant;
		this.d = inverseLengths.length;
		this.n = alpha.length;
		this.inverseLengths = inverseLengths.clone();
		this.factor = factor;
		this.l = n <= SMALL ? factor.lower() : null;
		this.alpha = alpha;
		this.prior = constant + terms.stream().mapToDouble(Term::variance).sum();
		this.x = new double[n * d];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				this.x[i * d + c] = x[i * d + c] * inverseLengths[c];
			}
		}
	}

	/**
	 * @param model whose kernel is {@link KernelTree#additive}
	 * @param theta its hyper-parameters
	 */
	static RadialTiles of(GpModel model, double[] theta, double[] x, Cholesky factor, double[] alpha) {
		RadialKernel kernel = model.kernel().additive().orElseThrow();
		int[] blocks = model.blocks();
		double[] inverseLengths = new double[model.dimension()];
		List<Term> terms = new ArrayList<>();
		int from = 0;
		for (int b = 0; b < blocks.length; b++) {
			Arrays.fill(inverseLengths, from, from + blocks[b], Math.exp(-theta[b]));
			terms.add(new Term(kernel, from, blocks[b], Math.exp(theta[blocks.length + b])));
			from += blocks[b];
		}
		return new RadialTiles(terms, model.constant(), inverseLengths, x, factor, alpha);
	}

	/** Memory for one thread. Rows are arrays of their own, as the compiler makes vector instructions of such loops only. */
	static final class Scratch {

		private final double[][] points;
		private final double[][] k;
		private final double[] r2 = new double[TILE];
		private final double[] mean = new double[TILE];
		private final double[] variance = new double[TILE];
		private final double[] whole;

		private Scratch(int d, int n) {
			points = new double[d][TILE];
			k = new double[n][TILE];
			whole = n > SMALL ? new double[n * TILE] : null;
		}
	}

	/** @return memory for one thread */
	Scratch scratch() {
		return new Scratch(d, n);
	}

	/**
	 * Mean and variance of the noise-free values.
	 *
	 * @param m how many points
	 * @param points m × d
	 * @param mean receives m values
	 * @param variance receives m values, not negative
	 */
	void predict(int m, double[] points, double[] mean, double[] variance, Scratch scratch) {
		for (int from = 0; from < m; from += TILE) {
			int count = Math.min(TILE, m - from);
			enter(count, points, from, scratch);
			Arrays.fill(scratch.mean, 0);
			Arrays.fill(scratch.variance, prior);
			for (int i = 0; i < n; i++) {
				row(i, count, scratch);
				add(alpha[i], scratch.k[i], scratch.mean, count);
				if (whole(scratch)) {
					System.arraycopy(scratch.k[i], 0, scratch.whole, i * TILE, TILE);
				} else {
					whiten(i, count, scratch.k);
				}
			}
			if (whole(scratch)) {
				factor.whiten(TILE, scratch.whole);
			}
			for (int i = 0; i < n; i++) {
				if (whole(scratch)) {
					System.arraycopy(scratch.whole, i * TILE, scratch.k[i], 0, count);
				}
				subtractSquares(scratch.k[i], scratch.variance, count);
			}
			for (int j = 0; j < count; j++) {
				mean[from + j] = scratch.mean[j];
				variance[from + j] = Math.max(0, scratch.variance[j]);
			}
		}
	}

	private static boolean whole(Scratch scratch) {
		return scratch.whole != null;
	}

	/**
	 * Covariance of the values with those at other points.
	 *
	 * @param points m × d
	 * @return n × m
	 */
	double[] cross(int m, double[] points) {
		Scratch scratch = scratch();
		double[] all = new double[n * m];
		for (int from = 0; from < m; from += TILE) {
			int count = Math.min(TILE, m - from);
			enter(count, points, from, scratch);
			for (int i = 0; i < n; i++) {
				row(i, count, scratch);
				System.arraycopy(scratch.k[i], 0, all, i * m + from, count);
			}
		}
		return all;
	}

	/** Scales the points and turns them input by input. */
	private void enter(int count, double[] points, int from, Scratch scratch) {
		for (int c = 0; c < d; c++) {
			double s = inverseLengths[c];
			double[] p = scratch.points[c];
			for (int j = 0; j < count; j++) {
				p[j] = points[(from + j) * d + c] * s;
			}
		}
	}

	/** Covariances of value i with those at the points of the tile. */
	private void row(int i, int count, Scratch scratch) {
		double[] k = scratch.k[i];
		Arrays.fill(k, 0, count, constant);
		for (Term t : terms) {
			distances(i, t.from(), t.from() + t.width(), count, scratch.points, scratch.r2);
			RadialRows.add(t.kernel(), t.variance(), count, scratch.r2, k);
		}
	}

	private void distances(int i, int from, int to, int count, double[][] p, double[] r2) {
		Arrays.fill(r2, 0, count, 0);
		int at = i * d;
		int c = from;
		for (; c + 4 <= to; c += 4) {
			addSquares(x[at + c], x[at + c + 1], x[at + c + 2], x[at + c + 3], p[c], p[c + 1], p[c + 2], p[c + 3], r2, count);
		}
		for (; c < to; c++) {
			addSquare(x[at + c], p[c], r2, count);
		}
	}

	private static void addSquares(double x0, double x1, double x2, double x3, double[] p0, double[] p1, double[] p2, double[] p3,
			double[] r2, int count) {
		for (int j = 0; j < count; j++) {
			double u = p0[j] - x0;
			double v = p1[j] - x1;
			double w = p2[j] - x2;
			double z = p3[j] - x3;
			r2[j] += u * u + v * v + (w * w + z * z);
		}
	}

	private static void addSquare(double x0, double[] p, double[] r2, int count) {
		for (int j = 0; j < count; j++) {
			double u = p[j] - x0;
			r2[j] += u * u;
		}
	}

	/** Row i of L⁻¹·K, when the rows before it are done. */
	private void whiten(int i, int count, double[][] k) {
		int h = 0;
		int f = i * n;
		for (; h + 4 <= i; h += 4) {
			subtract(l[f + h], l[f + h + 1], l[f + h + 2], l[f + h + 3], k[h], k[h + 1], k[h + 2], k[h + 3], k[i], count);
		}
		for (; h < i; h++) {
			add(-l[f + h], k[h], k[i], count);
		}
		double inverse = 1 / l[f + i];
		double[] row = k[i];
		for (int j = 0; j < count; j++) {
			row[j] *= inverse;
		}
	}

	private static void subtract(double l0, double l1, double l2, double l3, double[] k0, double[] k1, double[] k2, double[] k3,
			double[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] -= l0 * k0[j] + l1 * k1[j] + (l2 * k2[j] + l3 * k3[j]);
		}
	}

	private static void add(double a, double[] from, double[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] += a * from[j];
		}
	}

	private static void subtractSquares(double[] from, double[] to, int count) {
		for (int j = 0; j < count; j++) {
			to[j] -= from[j] * from[j];
		}
	}
}
