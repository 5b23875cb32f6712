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
 * diagonal that helps is added to the diagonal, and reported. Rows that were appended are kept beside the first ones, which are shared
 * with the smaller factor. Not changed after it was made.
 */
public final class Cholesky {

	private final Blas blas;
	/** Rows of the first part. */
	private final int n;
	private final double[] l;
	/** Rows appended, k × n left of and k × k on the diagonal. */
	private final int k;
	private final double[] border;
	private final double[] corner;
	private final double jitter;

	private Cholesky(Blas blas, int n, double[] l, int k, double[] border, double[] corner, double jitter) {
		this.blas = blas;
		this.n = n;
		this.l = l;
		this.k = k;
		this.border = border;
		this.corner = corner;
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
				return new Cholesky(blas, n, l, 0, new double[0], new double[0], jitter);
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
		blas.gemm(true, false, m, m, size(), -1.0, w, w, 1.0, rest);
		for (int i = 0; i < m; i++) {
			rest[i * m + i] = Math.max(rest[i * m + i] + jitter, 1e-12 * corner[i * m + i]);
		}
		Cholesky last = of(blas, m, rest);
		double[] allBorder = Arrays.copyOf(border, (k + m) * n);
		double[] allCorner = new double[(k + m) * (k + m)];
		for (int i = 0; i < k; i++) {
			System.arraycopy(this.corner, i * k, allCorner, i * (k + m), i + 1);
		}
		for (int i = 0; i < m; i++) {
			int row = (k + i) * (k + m);
			for (int j = 0; j < n; j++) {
				allBorder[(k + i) * n + j] = w[j * m + i];
			}
			for (int j = 0; j < k; j++) {
				allCorner[row + j] = w[(n + j) * m + i];
			}
			System.arraycopy(last.l, i * m, allCorner, row + k, i + 1);
		}
		Cholesky all = new Cholesky(blas, n, l, k + m, allBorder, allCorner, Math.max(jitter, last.jitter));
		return k + m > Math.max(16, n / 4) ? all.whole() : all;
	}

	/** @return the same factor in one piece */
	private Cholesky whole() {
		return k == 0 ? this : new Cholesky(blas, size(), lower(), 0, new double[0], new double[0], jitter);
	}

	/** @return L as one matrix; a copy */
	double[] lower() {
		if (k == 0) {
			return l.clone();
		}
		int size = size();
		double[] all = new double[size * size];
		for (int i = 0; i < n; i++) {
			System.arraycopy(l, i * n, all, i * size, i + 1);
		}
		for (int i = 0; i < k; i++) {
			System.arraycopy(border, i * n, all, (n + i) * size, n);
			System.arraycopy(corner, i * k, all, (n + i) * size + n, i + 1);
		}
		return all;
	}

	/** @return rows of the matrix */
	public int size() {
		return n + k;
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
		for (int i = 0; i < k; i++) {
			sum += Math.log(corner[i * k + i]);
		}
		return 2 * sum;
	}

	/** @return the vector x with A·x = b */
	public double[] solve(double[] b) {
		double[] x = b.clone();
		forward(x);
		for (int i = k - 1; i >= 0; i--) {
			x[n + i] /= corner[i * k + i];
			subtract(x[n + i], corner, i * k, x, n, i);
			subtract(x[n + i], border, i * n, x, 0, n);
		}
		for (int i = n - 1; i >= 0; i--) {
			x[i] /= l[i * n + i];
			subtract(x[i], l, i * n, x, 0, i);
		}
		return x;
	}

	private static void subtract(double factor, double[] row, int at, double[] x, int from, int count) {
		for (int j = 0; j < count; j++) {
			x[from + j] -= factor * row[at + j];
		}
	}

	private void forward(double[] x) {
		for (int i = 0; i < n; i++) {
			x[i] = (x[i] - VectorMath.dot(l, i * n, x, 0, i)) / l[i * n + i];
		}
		for (int i = 0; i < k; i++) {
			double v = x[n + i] - VectorMath.dot(border, i * n, x, 0, n) - VectorMath.dot(corner, i * k, x, n, i);
			x[n + i] = v / corner[i * k + i];
		}
	}

	/**
	 * Solves L·X = B in place.
	 *
	 * @param m columns of B
	 * @param b size × m
	 */
	public void whiten(int m, double[] b) {
		if (m == 1) {
			forward(b);
			return;
		}
		blas.trsm(false, n, m, l, b);
		if (k > 0) {
			double[] bottom = Arrays.copyOfRange(b, n * m, (n + k) * m);
			blas.gemm(false, false, k, m, n, -1.0, border, b, 1.0, bottom);
			blas.trsm(false, k, m, corner, bottom);
			System.arraycopy(bottom, 0, b, n * m, k * m);
		}
	}

	/**
	 * Solves Lᵀ·X = B in place.
	 *
	 * @param m columns of B
	 * @param b n × m
	 */
	void back(int m, double[] b) {
		if (k > 0) {
			double[] bottom = Arrays.copyOfRange(b, n * m, (n + k) * m);
			blas.trsm(true, k, m, corner, bottom);
			System.arraycopy(bottom, 0, b, n * m, k * m);
			blas.gemm(true, false, n, m, k, -1.0, border, bottom, 1.0, b);
		}
		blas.trsm(true, n, m, l, b);
	}

	/** @return the inverse of A, symmetric */
	public double[] inverse() {
		double[] inverse = lower();
		blas.potri(size(), inverse);
		return inverse;
	}
}
