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
import java.util.function.Consumer;

/**
 * A symmetric positive definite matrix as L·Lᵀ. Where rounding makes it indefinite, the least of 1e-10, 1e-9, … 1e-3 of its median
 * diagonal that helps is added to the diagonal, and reported. Not changed after it was made.
 */
public final class Cholesky {

	private final Blas blas;
	private final int n;
	private final double[] l;
	private final double jitter;

	private Cholesky(Blas blas, int n, double[] l, double jitter) {
		this.blas = blas;
		this.n = n;
		this.l = l;
		this.jitter = jitter;
	}

	/**
	 * @param a n × n, left as it is; only its lower triangle is read
	 * @return the factor
	 * @throws ArithmeticException if the matrix holds NaN or is far from positive definite
	 */
	public static Cholesky of(Blas blas, int n, double[] a) {
		return fill(blas, n, l -> System.arraycopy(a, 0, l, 0, n * n));
	}

	/**
	 * As {@link #of}, without a second copy of the matrix.
	 *
	 * @param filler writes the lower triangle into an n × n array; called again where jitter is needed
	 */
	static Cholesky fill(Blas blas, int n, Consumer<double[]> filler) {
		double[] l = new double[n * n];
		double scale = 0;
		double jitter = 0;
		for (int attempt = 0; attempt < 9; attempt++) {
			filler.accept(l);
			if (attempt == 0) {
				scale = medianDiagonal(n, l);
			}
			for (int i = 0; i < n; i++) {
				l[i * n + i] += jitter;
			}
			if (blas.potrf(n, l)) {
				return new Cholesky(blas, n, l, jitter);
			}
			jitter = scale * Math.pow(10, attempt - 10);
		}
		throw new ArithmeticException("The matrix is not positive definite");
	}

	private static double medianDiagonal(int n, double[] a) {
		double[] diagonal = new double[n];
		for (int i = 0; i < n; i++) {
			diagonal[i] = a[i * n + i];
			if (!Double.isFinite(diagonal[i])) {
				throw new ArithmeticException("The diagonal of the matrix is not finite");
			}
		}
		Arrays.sort(diagonal);
		return n == 0 ? 0 : diagonal[n / 2];
	}

	/**
	 * The factor of a matrix with further rows and columns, in O(n²·m).
	 *
	 * @param m how many
	 * @param cross new rows against old columns, stored as n × m
	 * @param corner new rows against new columns, m × m; only its lower triangle is read
	 * @return the factor of the larger matrix; this one stays as it is
	 * @throws ArithmeticException if it is not positive definite, even with jitter in the new rows
	 */
	Cholesky append(int m, double[] cross, double[] corner) {
		double[] w = cross.clone();
		whiten(m, w);
		double[] rest = corner.clone();
		blas.gemm(true, false, m, m, n, -1.0, w, w, 1.0, rest);
		for (int i = 0; i < m; i++) {
			rest[i * m + i] = Math.max(rest[i * m + i] + jitter, 1e-12 * corner[i * m + i]);
		}
		Cholesky last = of(blas, m, rest);
		int size = n + m;
		double[] all = new double[size * size];
		for (int i = 0; i < n; i++) {
			System.arraycopy(l, i * n, all, i * size, i + 1);
		}
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < n; j++) {
				all[(n + i) * size + j] = w[j * m + i];
			}
			System.arraycopy(last.l, i * m, all, (n + i) * size + n, i + 1);
		}
		return new Cholesky(blas, size, all, Math.max(jitter, last.jitter));
	}

	/** @return rows of the matrix */
	public int size() {
		return n;
	}

	/** @return what was added to the diagonal; 0 if nothing had to be */
	public double jitter() {
		return jitter;
	}

	/** @return the logarithm of the determinant */
	public double logDeterminant() {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += Math.log(l[i * n + i]);
		}
		return 2 * sum;
	}

	/** @return the vector x with A·x = b */
	public double[] solve(double[] b) {
		double[] x = b.clone();
		forward(x);
		for (int i = n - 1; i >= 0; i--) {
			x[i] /= l[i * n + i];
			double v = x[i];
			int row = i * n;
			for (int j = 0; j < i; j++) {
				x[j] -= v * l[row + j];
			}
		}
		return x;
	}

	private void forward(double[] x) {
		for (int i = 0; i < n; i++) {
			x[i] = (x[i] - VectorMath.dot(l, i * n, x, 0, i)) / l[i * n + i];
		}
	}

	/**
	 * Solves L·X = B in place.
	 *
	 * @param m columns of B
	 * @param b n × m
	 */
	public void whiten(int m, double[] b) {
		if (m == 1) {
			forward(b);
		} else {
			blas.trsm(false, n, m, l, b);
		}
	}

	/** @return the inverse of A, n × n */
	public double[] inverse() {
		double[] inverse = l.clone();
		blas.potri(n, inverse);
		return inverse;
	}
}
