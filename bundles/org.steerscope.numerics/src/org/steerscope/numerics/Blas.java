/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.bytedeco.openblas.global.openblas.CblasLeft;
import static org.bytedeco.openblas.global.openblas.CblasLower;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasNonUnit;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import org.bytedeco.openblas.global.openblas;

/**
 * Dense linear algebra by OpenBLAS on arrays that hold matrices row by row. Stateless; results are the same bits for the same thread
 * count on the same machine.
 */
public final class Blas {

	private static final int COLUMN_MAJOR = 102;

	private final int threads;

	private Blas(int threads) {
		this.threads = threads;
	}

	/**
	 * Loads OpenBLAS if it is not loaded yet; see {@link NativeMath}.
	 *
	 * @param threads how many threads it uses, at least 1; OpenBLAS has one such number per process, see {@link #use}
	 * @return the routines
	 */
	public static Blas open(int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException("At least one thread is needed, not " + threads);
		}
		Blas blas = new Blas(threads);
		blas.use();
		return blas;
	}

	/** Sets this object's thread count again, in case someone else in the process has changed it. */
	public void use() {
		NativeMath.openBlas(threads);
	}

	/** Lets OpenBLAS work on one thread until {@link #use} is called. */
	void useOne() {
		NativeMath.openBlas(1);
	}

	/** @return threads OpenBLAS uses */
	public int threads() {
		return threads;
	}

	/**
	 * C = alpha·op(A)·op(B) + beta·C.
	 *
	 * @param transA whether A (then k × m) is transposed
	 * @param transB whether B (then n × k) is transposed
	 * @param c m × n
	 */
	public void gemm(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, double[] b, double beta,
			double[] c) {
		check(a.length, (long) m * k);
		check(b.length, (long) k * n);
		check(c.length, (long) m * n);
		openblas.cblas_dgemm(CblasRowMajor, trans(transA), trans(transB), m, n, k, alpha, a, transA ? m : k, b,
				transB ? k : n, beta, c, n);
	}

	/** C = alpha·op(A)·op(B) + beta·C in single precision. */
	public void gemm(boolean transA, boolean transB, int m, int n, int k, float alpha, float[] a, float[] b, float beta,
			float[] c) {
		check(a.length, (long) m * k);
		check(b.length, (long) k * n);
		check(c.length, (long) m * n);
		openblas.cblas_sgemm(CblasRowMajor, trans(transA), trans(transB), m, n, k, alpha, a, transA ? m : k, b,
				transB ? k : n, beta, c, n);
	}

	/**
	 * Factors a symmetric positive definite matrix in place into L·Lᵀ; the lower triangle becomes L, the upper one is cleared.
	 *
	 * @param a n × n
	 * @return whether it is positive definite; if not, a is spoilt
	 */
	public boolean potrf(int n, double[] a) {
		check(a.length, (long) n * n);
		if (openblas.LAPACKE_dpotrf(COLUMN_MAJOR, (byte) 'U', n, a, n) != 0) {
			return false;
		}
		for (int i = 0; i < n; i++) {
			if (!(a[i * n + i] > 0)) {
				return false;
			}
			java.util.Arrays.fill(a, i * n + i + 1, (i + 1) * n, 0);
		}
		return true;
	}

	/**
	 * Inverts a matrix from its factor L.
	 *
	 * @param l n × n from {@link #potrf}; becomes the whole symmetric inverse
	 */
	public void potri(int n, double[] l) {
		check(l.length, (long) n * n);
		int info = openblas.LAPACKE_dpotri(COLUMN_MAJOR, (byte) 'U', n, l, n);
		if (info != 0) {
			throw new ArithmeticException("A factor with a zero on its diagonal has no inverse (dpotri " + info + ")");
		}
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				l[i * n + j] = l[j * n + i];
			}
		}
	}

	/**
	 * Solves op(L)·X = B in place.
	 *
	 * @param transposed whether Lᵀ stands on the left
	 * @param n rows of B
	 * @param m columns of B
	 * @param l n × n, lower
	 * @param b n × m; becomes X
	 */
	public void trsm(boolean transposed, int n, int m, double[] l, double[] b) {
		check(l.length, (long) n * n);
		check(b.length, (long) n * m);
		openblas.cblas_dtrsm(CblasRowMajor, CblasLeft, CblasLower, trans(transposed), CblasNonUnit, n, m, 1, l, n, b, m);
	}

	/**
	 * Eigenvalues, ascending, and eigenvectors of a symmetric matrix.
	 *
	 * @param a n × n; becomes the eigenvectors, one per row
	 * @return the n eigenvalues
	 */
	public double[] syevd(int n, double[] a) {
		check(a.length, (long) n * n);
		double[] values = new double[n];
		int info = openblas.LAPACKE_dsyevd(COLUMN_MAJOR, (byte) 'V', (byte) 'U', n, a, n, values);
		if (info != 0) {
			throw new ArithmeticException("The eigenvalues did not converge (dsyevd " + info + ")");
		}
		return values;
	}

	private static int trans(boolean transposed) {
		return transposed ? CblasTrans : CblasNoTrans;
	}

	private static void check(int length, long needed) {
		if (length < needed) {
			throw new IllegalArgumentException("An array of %d numbers cannot hold %d".formatted(length, needed));
		}
	}
}
