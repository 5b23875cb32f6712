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
 * Principal components of some vectors, strongest first, by the eigenvectors of their covariance. Each has the sign that makes its largest
 * coefficient positive, so that pictures of it do not flip. Immutable.
 *
 * @param mean of the vectors
 * @param components k × d, each of length 1
 * @param variances of the k components
 */
public record Pca(double[] mean, double[] components, double[] variances) {

	/**
	 * @param n number of vectors
	 * @param d their length
	 * @param x n × d
	 * @param k how many components are wanted; at most d are there
	 * @return the components
	 */
	public static Pca of(Blas blas, int n, int d, double[] x, int k) {
		int kept = Math.min(k, d);
		double[] mean = new double[d];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				mean[c] += x[i * d + c] / n;
			}
		}
		double[] centred = new double[n * d];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				centred[i * d + c] = x[i * d + c] - mean[c];
			}
		}
		double[] covariance = new double[d * d];
		blas.gemm(true, false, d, d, n, 1.0 / n, centred, centred, 0.0, covariance);
		double[] values = blas.syevd(d, covariance);
		double[] components = new double[kept * d];
		double[] variances = new double[kept];
		for (int j = 0; j < kept; j++) {
			int row = d - 1 - j;
			variances[j] = Math.max(0, values[row]);
			int largest = 0;
			for (int c = 1; c < d; c++) {
				if (Math.abs(covariance[row * d + c]) > Math.abs(covariance[row * d + largest])) {
					largest = c;
				}
			}
			double sign = Math.signum(covariance[row * d + largest]);
			for (int c = 0; c < d; c++) {
				components[j * d + c] = sign * covariance[row * d + c];
			}
		}
		return new Pca(mean, components, variances);
	}

	/**
	 * As {@link #of} for fewer vectors than they are long, by the eigenvectors of their inner products: O(n²·d + n³) instead of O(d³).
	 *
	 * @param k how many components are wanted; those without variance are left out
	 * @return the components, at most n − 1
	 */
	public static Pca ofFew(Blas blas, int n, int d, double[] x, int k) {
		double[] mean = new double[d];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				mean[c] += x[i * d + c] / n;
			}
		}
		double[] centred = new double[n * d];
		for (int i = 0; i < n * d; i++) {
			centred[i] = x[i] - mean[i % d];
		}
		double[] inner = new double[n * n];
		blas.gemm(false, true, n, n, d, 1.0 / n, centred, centred, 0.0, inner);
		double[] values = blas.syevd(n, inner);
		int kept = 0;
		while (kept < Math.min(k, n - 1) && values[n - 1 - kept] > 1e-12 * Math.abs(values[n - 1])) {
			kept++;
		}
		double[] components = new double[kept * d];
		double[] variances = new double[kept];
		for (int j = 0; j < kept; j++) {
			int row = n - 1 - j;
			variances[j] = values[row];
			int largest = 0;
			for (int c = 0; c < d; c++) {
				double sum = 0;
				for (int i = 0; i < n; i++) {
					sum += inner[row * n + i] * centred[i * d + c];
				}
				components[j * d + c] = sum / Math.sqrt(n * values[row]);
				largest = Math.abs(components[j * d + c]) > Math.abs(components[j * d + largest]) ? c : largest;
			}
			double sign = Math.signum(components[j * d + largest]);
			for (int c = 0; c < d; c++) {
				components[j * d + c] *= sign;
			}
		}
		return new Pca(mean, components, variances);
	}

	/** @return number of components */
	public int size() {
		return variances.length;
	}

	/**
	 * @param x m × d
	 * @return the coordinates along the components, m × k
	 */
	public double[] project(Blas blas, int m, double[] x) {
		int d = mean.length;
		int k = size();
		double[] at0 = new double[k];
		blas.gemm(false, false, k, 1, d, 1.0, components, mean, 0.0, at0);
		double[] r = new double[m * k];
		blas.gemm(false, true, m, k, d, 1.0, x, components, 0.0, r);
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < k; j++) {
				r[i * k + j] -= at0[j];
			}
		}
		return r;
	}
}
