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
 * A symmetric positive definite matrix as L·Lᵀ. Where rounding makes it indefinite, the least of 1e-10, 1e-9, … 1e-3 of its mean
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
	 * @param a n × n, left as it is
	 * @return the factor
	 * @throws ArithmeticException if the matrix holds NaN or is far from positive definite
	 */
	public static Cholesky of(Blas blas, int n, double[] a) {
		double mean = 0;
		for (int i = 0; i < n; i++) {
			mean += a[i * n + i] / n;
		}
		if (!Double.isFinite(mean)) {
			throw new ArithmeticException("The diagonal of the matrix is not finite");
		}
		double jitter = 0;
		for (int attempt = 0; attempt < 9; attempt++) {
			double[] l = a.clone();
			for (int i = 0; i < n; i++) {
				l[i * n + i] += jitter;
			}
			if (blas.potrf(n, l)) {
				return new Cholesky(blas, n, l, jitter);
			}
			jitter = mean * Math.pow(10, attempt - 10);
		}
		throw new ArithmeticException("The matrix is not positive definite");
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
		blas.trsm(false, n, 1, l, x);
		blas.trsm(true, n, 1, l, x);
		return x;
	}

	/**
	 * Solves L·X = B in place.
	 *
	 * @param m columns of B
	 * @param b n × m
	 */
	public void whiten(int m, double[] b) {
		blas.trsm(false, n, m, l, b);
	}

	/** @return the inverse of A, n × n */
	public double[] inverse() {
		double[] inverse = l.clone();
		blas.potri(n, inverse);
		return inverse;
	}
}
