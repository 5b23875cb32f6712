/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/** Levenberg–Marquardt for a handful of parameters, with numerical derivatives. Deterministic, a fixed number of iterations at most. */
final class LeastSquares {

	/** A model of one variable. */
	@FunctionalInterface
	interface Model {
		/** @return the value at x */
		double at(double x, double[] parameters);
	}

	/**
	 * A fit.
	 *
	 * @param parameters where the squares are least
	 * @param covariance of the parameters, from the scatter about the fit; null if it cannot be had
	 * @param r2 share of the variance explained
	 */
	record Fit(double[] parameters, double[][] covariance, double r2) {
	}

	private static final int ITERATIONS = 80;

	private LeastSquares() {
	}

	/**
	 * @param x at least as many as parameters
	 * @param start first guess
	 * @return the fit; null if it leads nowhere finite
	 */
	static Fit fit(Model model, double[] x, double[] y, double[] start) {
		int n = start.length;
		double[] p = start.clone();
		double cost = cost(model, x, y, p);
		double lambda = 1e-3;
		for (int it = 0; it < ITERATIONS && lambda < 1e12; it++) {
			double[][] normal = new double[n][n];
			double[] gradient = new double[n];
			derive(model, x, y, p, normal, gradient);
			double[][] damped = new double[n][];
			for (int i = 0; i < n; i++) {
				damped[i] = normal[i].clone();
				damped[i][i] += lambda * Math.max(normal[i][i], 1e-300);
			}
			double[] step = solve(damped, gradient);
			double[] q = p.clone();
			for (int i = 0; step != null && i < n; i++) {
				q[i] += step[i];
			}
			double next = step == null ? Double.NaN : cost(model, x, y, q);
			if (next < cost) {
				boolean done = cost - next < 1e-10 * cost;
				p = q;
				cost = next;
				lambda /= 5;
				if (done) {
					break;
				}
			} else {
				lambda *= 4;
			}
		}
		return Double.isFinite(cost) ? new Fit(p, covariance(model, x, y, p, cost), r2(y, cost)) : null;
	}

	private static double r2(double[] y, double cost) {
		double mean = java.util.Arrays.stream(y).average().orElse(0);
		double total = java.util.Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum();
		return total == 0 ? 0 : 1 - cost / total;
	}

	private static double cost(Model model, double[] x, double[] y, double[] p) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			double r = y[i] - model.at(x[i], p);
			sum += r * r;
		}
		return sum;
	}

	private static void derive(Model model, double[] x, double[] y, double[] p, double[][] normal, double[] gradient) {
		int n = p.length;
		double[] d = new double[n];
		for (int k = 0; k < x.length; k++) {
			double r = y[k] - model.at(x[k], p);
			for (int i = 0; i < n; i++) {
				double keep = p[i];
				double h = 1e-6 * Math.max(Math.abs(keep), 1e-6);
				p[i] = keep + h;
				double up = model.at(x[k], p);
				p[i] = keep - h;
				d[i] = (up - model.at(x[k], p)) / (2 * h);
				p[i] = keep;
			}
			for (int i = 0; i < n; i++) {
				gradient[i] += d[i] * r;
				for (int j = 0; j < n; j++) {
					normal[i][j] += d[i] * d[j];
				}
			}
		}
	}

	private static double[][] covariance(Model model, double[] x, double[] y, double[] p, double cost) {
		int n = p.length;
		if (x.length <= n) {
			return null;
		}
		double[][] normal = new double[n][n];
		derive(model, x, y, p.clone(), normal, new double[n]);
		double[][] inverse = new double[n][];
		for (int i = 0; i < n; i++) {
			double[] unit = new double[n];
			unit[i] = cost / (x.length - n);
			inverse[i] = solve(normal, unit);
			if (inverse[i] == null) {
				return null;
			}
		}
		return inverse;
	}

	/** Gaussian elimination with row scaling and pivoting; null for a singular matrix. Leaves its arguments as they are. */
	static double[] solve(double[][] matrix, double[] right) {
		int n = right.length;
		double[][] a = new double[n][];
		double[] scale = new double[n];
		for (int i = 0; i < n; i++) {
			// symmetric scaling: the parameters differ by orders of magnitude
			scale[i] = 1 / Math.sqrt(Math.max(Math.abs(matrix[i][i]), 1e-300));
		}
		for (int i = 0; i < n; i++) {
			a[i] = new double[n + 1];
			for (int j = 0; j < n; j++) {
				a[i][j] = matrix[i][j] * scale[i] * scale[j];
			}
			a[i][n] = right[i] * scale[i];
		}
		for (int c = 0; c < n; c++) {
			int pivot = c;
			for (int i = c + 1; i < n; i++) {
				pivot = Math.abs(a[i][c]) > Math.abs(a[pivot][c]) ? i : pivot;
			}
			double[] row = a[pivot];
			a[pivot] = a[c];
			a[c] = row;
			if (!(Math.abs(row[c]) > 1e-14)) {
				return null;
			}
			for (int i = c + 1; i < n; i++) {
				double f = a[i][c] / row[c];
				for (int j = c; j <= n; j++) {
					a[i][j] -= f * row[j];
				}
			}
		}
		double[] solution = new double[n];
		for (int i = n - 1; i >= 0; i--) {
			double sum = a[i][n];
			for (int j = i + 1; j < n; j++) {
				sum -= a[i][j] * solution[j];
			}
			solution[i] = sum / a[i][i];
		}
		for (int i = 0; i < n; i++) {
			solution[i] *= scale[i];
		}
		return solution;
	}
}
