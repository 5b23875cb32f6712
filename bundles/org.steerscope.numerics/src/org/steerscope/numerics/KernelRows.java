/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of points at which a kernel is wanted, row by row: all pairs of one set (each once, j &lt; i), all pairs of two sets, each
 * point with itself, or, for kernels that need nothing but distances, all pairs of one set in rows of equal length. Keeps the squared distances, so one object serves any number of hyper-parameters. For one thread.
 */
final class KernelRows {

	private static final int DIRECT = 4;
	private static final int CHUNK = 1024;

	private enum Form {
		SYMMETRIC, CROSS, DIAGONAL, FLAT
	}

	private record Range(int from, int to) {
	}

	private final Form form;
	private final Blas blas;
	private final int d;
	private final int n;
	private final int m;
	private final double[] left;
	private final double[] right;
	private final double[][] columns;
	private final Map<Range, double[]> distances = new HashMap<>();
	private Range last;
	private double[] lastDistances;

	private KernelRows(Form form, Blas blas, int d, int n, double[] left, int m, double[] right) {
		this.form = form;
		this.blas = blas;
		this.d = d;
		this.n = n;
		this.m = m;
		this.left = left;
		this.right = right;
		this.columns = new double[d][];
	}

	/** All pairs j &lt; i of n points, without the diagonal. */
	static KernelRows symmetric(int d, int n, double[] x) {
		return new KernelRows(Form.SYMMETRIC, null, d, n, x, n, x);
	}

	/** All pairs j &lt; i of n points, one after the other, in rows of equal length that know distances only. */
	static KernelRows flat(int d, int n, double[] x) {
		return new KernelRows(Form.FLAT, null, d, n, x, n, x);
	}

	/** All pairs of n points with m others. */
	static KernelRows cross(Blas blas, int d, int n, double[] x, int m, double[] points) {
		return new KernelRows(Form.CROSS, blas, d, n, x, m, points);
	}

	/** Each of n points with itself. */
	static KernelRows diagonal(int d, int n, double[] x) {
		return new KernelRows(Form.DIAGONAL, null, d, n, x, n, x);
	}

	int dimension() {
		return d;
	}

	int rows() {
		return form == Form.FLAT ? (pairs() + CHUNK - 1) / CHUNK : n;
	}

	private int pairs() {
		return n * (n - 1) / 2;
	}

	/** @return longest row */
	int width() {
		return form == Form.DIAGONAL ? 1 : form == Form.FLAT ? CHUNK : m;
	}

	/** @return pairs in row i */
	int count(int i) {
		return form == Form.SYMMETRIC ? i : form == Form.FLAT ? Math.min(CHUNK, pairs() - i * CHUNK) : width();
	}

	/** @return number of the right point of the first pair in row i */
	int start(int i) {
		return form == Form.DIAGONAL ? i : 0;
	}

	/** @return whether every point is paired with itself only */
	boolean isDiagonal() {
		return form == Form.DIAGONAL;
	}

	/** @return input c of the left point of row i */
	double left(int i, int c) {
		return left[i * d + c];
	}

	/** @return input c of all right points */
	double[] right(int c) {
		if (columns[c] == null) {
			double[] column = new double[m];
			for (int j = 0; j < m; j++) {
				column[j] = right[j * d + c];
			}
			columns[c] = column;
		}
		return columns[c];
	}

	/** @return where row i begins in {@link #distances} */
	int offset(int i) {
		return switch (form) {
		case SYMMETRIC -> i * (i - 1) / 2;
		case CROSS -> i * m;
		case DIAGONAL -> i;
		case FLAT -> i * CHUNK;
		};
	}

	/** @return the squared distances of all pairs within inputs from ≤ c &lt; to */
	double[] distances(int from, int to) {
		if (last == null || last.from != from || last.to != to) {
			last = new Range(from, to);
			lastDistances = distances.computeIfAbsent(last, r -> compute(from, to));
		}
		return lastDistances;
	}

	private double[] compute(int from, int to) {
		return switch (form) {
		case DIAGONAL -> new double[n];
		case SYMMETRIC -> direct(from, to, new double[pairs()]);
		case FLAT -> symmetric(d, n, left).distances(from, to);
		case CROSS -> to - from <= DIRECT ? direct(from, to, new double[n * m]) : product(from, to);
		};
	}

	private double[] direct(int from, int to, double[] r2) {
		for (int c = from; c < to; c++) {
			double[] column = right(c);
			for (int i = 0; i < n; i++) {
				double a = left(i, c);
				int offset = offset(i);
				int count = count(i);
				for (int j = 0; j < count; j++) {
					double v = a - column[j];
					r2[offset + j] += v * v;
				}
			}
		}
		return r2;
	}

	private double[] product(int from, int to) {
		int w = to - from;
		double[] a = block(n, left, from, w);
		double[] b = block(m, right, from, w);
		double[] aa = norms(n, a, w);
		double[] bb = norms(m, b, w);
		double[] r2 = new double[n * m];
		blas.gemm(false, true, n, m, w, -2.0, a, b, 0.0, r2);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < m; j++) {
				r2[i * m + j] = Math.max(0, r2[i * m + j] + (aa[i] + bb[j]));
			}
		}
		return r2;
	}

	private double[] block(int count, double[] points, int from, int w) {
		double[] r = new double[count * w];
		for (int i = 0; i < count; i++) {
			System.arraycopy(points, i * d + from, r, i * w, w);
		}
		return r;
	}

	private static double[] norms(int count, double[] points, int w) {
		double[] r = new double[count];
		for (int i = 0; i < count; i++) {
			for (int c = i * w; c < (i + 1) * w; c++) {
				r[i] += points[c] * points[c];
			}
		}
		return r;
	}
}
