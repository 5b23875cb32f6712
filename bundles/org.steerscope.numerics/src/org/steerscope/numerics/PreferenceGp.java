/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.List;

/**
 * Utilities of n things from comparisons of two, by a Gaussian process and Laplace's approximation (Chu and Ghahramani, Proc. ICML 2005,
 * 137), with a band τ in which two things tie (Rao and Kupper, J. Am. Stat. Assoc. 62 (1967) 194): with d = f(a) − f(b), a is preferred
 * with probability Φ((d − τ)/(√2·s)), b with Φ((−d − τ)/(√2·s)), and they tie with the rest. Computed in the space of the m comparisons,
 * O(m³ + n·m²) per fit. Not changed after it was made.
 */
public final class PreferenceGp {

	private static final int STEPS = 100;
	private static final double TOLERANCE = 1e-10;

	/**
	 * @param a the index of a thing
	 * @param b the index of another
	 * @param outcome 1 if a was preferred, −1 if b was, 0 for a tie
	 * @param scale s &gt; 0, the less the surer the judge was, in units of utility
	 */
	public record Comparison(int a, int b, int outcome, double scale) {

		/** @throws IllegalArgumentException if a thing is compared with itself or a value is out of its range */
		public Comparison {
			if (a < 0 || b < 0 || a == b || Math.abs(outcome) > 1 || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
				throw new IllegalArgumentException("Comparison of " + a + " and " + b + ", " + outcome + ", scale " + scale);
			}
		}
	}

	/**
	 * What is known of a utility, or of the difference of two.
	 *
	 * @param mean its posterior mean
	 * @param deviation its posterior standard deviation
	 */
	public record Belief(double mean, double deviation) {
	}

	private final double[] mean;
	private final double[] deviation;
	private final double logEvidence;
	/** n: the mean elsewhere is the sum of these times the covariances with the n things. */
	private final double[] weights;
	/** n × n: the variance elsewhere is less by this form of those covariances. */
	private final double[] reduction;

	private PreferenceGp(double[] mean, double[] deviation, double logEvidence, double[] weights, double[] reduction) {
		this.mean = mean;
		this.deviation = deviation;
		this.logEvidence = logEvidence;
		this.weights = weights;
		this.reduction = reduction;
	}

	/**
	 * @param blas for the factors
	 * @param n how many things there are
	 * @param k n × n, the prior covariance of their utilities, of mean 0
	 * @param comparisons of these things, maybe none
	 * @param tie τ &gt; 0
	 * @return the utilities
	 * @throws IllegalArgumentException if a comparison is of a thing that is not there or τ is not positive
	 */
	public static PreferenceGp of(Blas blas, int n, double[] k, List<Comparison> comparisons, double tie) {
		int m = comparisons.size();
		if (!(tie > 0) || comparisons.stream().anyMatch(c -> c.a >= n || c.b >= n)) {
			throw new IllegalArgumentException("Comparisons of " + n + " things with a tie band of " + tie);
		}
		double[] cross = new double[n * m];
		double[] s = new double[m * m];
		for (int j = 0; j < m; j++) {
			Comparison c = comparisons.get(j);
			for (int i = 0; i < n; i++) {
				cross[i * m + j] = k[i * n + c.a] - k[i * n + c.b];
			}
		}
		for (int i = 0; i < m; i++) {
			Comparison c = comparisons.get(i);
			for (int j = 0; j < m; j++) {
				s[i * m + j] = cross[c.a * m + j] - cross[c.b * m + j];
			}
		}
		double[] alpha = new double[m];
		double[] d = new double[m];
		double value = value(alpha, d, comparisons, tie);
		for (int step = 0; m > 0 && step < STEPS; step++) {
			double[] target = newton(blas, s, d, comparisons, tie);
			double part = 1;
			double gain = Double.NEGATIVE_INFINITY;
			double[] triedAlpha = alpha;
			double[] triedD = d;
			while (part > 1e-6 && gain < 0) {
				triedAlpha = new double[m];
				for (int i = 0; i < m; i++) {
					triedAlpha[i] = alpha[i] + part * (target[i] - alpha[i]);
				}
				triedD = times(s, m, m, triedAlpha);
				gain = value(triedAlpha, triedD, comparisons, tie) - value;
				part /= 2;
			}
			if (!(gain > 0)) {
				break;
			}
			alpha = triedAlpha;
			d = triedD;
			value += gain;
			if (gain < TOLERANCE) {
				break;
			}
		}
		return posterior(blas, n, k, cross, s, alpha, d, value, comparisons, tie);
	}

	private static PreferenceGp posterior(Blas blas, int n, double[] k, double[] cross, double[] s, double[] alpha, double[] d, double value,
			List<Comparison> comparisons, double tie) {
		int m = d.length;
		double[] mean = times(cross, n, m, alpha);
		double[] deviation = new double[n];
		double[] root = roots(d, comparisons, tie);
		Cholesky factor = m == 0 ? null : factor(blas, s, root);
		for (int i = 0; i < n; i++) {
			double variance = k[i * n + i];
			if (m > 0) {
				double[] row = new double[m];
				for (int j = 0; j < m; j++) {
					row[j] = root[j] * cross[i * m + j];
				}
				double[] solved = factor.solve(row.clone());
				for (int j = 0; j < m; j++) {
					variance -= row[j] * solved[j];
				}
			}
			deviation[i] = Math.sqrt(Math.max(0, variance));
		}
		double[] weights = new double[n];
		for (int j = 0; j < m; j++) {
			weights[comparisons.get(j).a] += alpha[j];
			weights[comparisons.get(j).b] -= alpha[j];
		}
		return new PreferenceGp(mean, deviation, m == 0 ? 0 : value - factor.logDeterminant() / 2, weights,
				reduction(n, factor, root, comparisons));
	}

	private static double[] reduction(int n, Cholesky factor, double[] root, List<Comparison> comparisons) {
		int m = root.length;
		double[] reduction = new double[n * n];
		for (int j = 0; j < m; j++) {
			double[] unit = new double[m];
			unit[j] = 1;
			double[] column = factor.solve(unit);
			Comparison cj = comparisons.get(j);
			for (int i = 0; i < m; i++) {
				Comparison ci = comparisons.get(i);
				double value = root[i] * column[i] * root[j];
				reduction[ci.a * n + cj.a] += value;
				reduction[ci.a * n + cj.b] -= value;
				reduction[ci.b * n + cj.a] -= value;
				reduction[ci.b * n + cj.b] += value;
			}
		}
		return reduction;
	}

	/** @return Newton's next α = w∘d + g − √w∘B⁻¹(√w∘S(w∘d + g)), B = I + √w·S·√w (Rasmussen and Williams 2006, algorithm 3.1) */
	private static double[] newton(Blas blas, double[] s, double[] d, List<Comparison> comparisons, double tie) {
		int m = d.length;
		double[] root = roots(d, comparisons, tie);
		double[] b = new double[m];
		for (int i = 0; i < m; i++) {
			b[i] = root[i] * root[i] * d[i] + likelihood(comparisons.get(i), tie, d[i])[1];
		}
		double[] right = times(s, m, m, b);
		for (int i = 0; i < m; i++) {
			right[i] *= root[i];
		}
		double[] solved = factor(blas, s, root).solve(right);
		for (int i = 0; i < m; i++) {
			b[i] -= root[i] * solved[i];
		}
		return b;
	}

	private static Cholesky factor(Blas blas, double[] s, double[] root) {
		int m = root.length;
		double[] b = new double[m * m];
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				b[i * m + j] = root[i] * s[i * m + j] * root[j] + (i == j ? 1 : 0);
			}
		}
		return Cholesky.of(blas, m, b);
	}

	private static double[] roots(double[] d, List<Comparison> comparisons, double tie) {
		double[] root = new double[d.length];
		for (int i = 0; i < d.length; i++) {
			root[i] = Math.sqrt(Math.max(0, -likelihood(comparisons.get(i), tie, d[i])[2]));
		}
		return root;
	}

	private static double value(double[] alpha, double[] d, List<Comparison> comparisons, double tie) {
		double sum = 0;
		for (int i = 0; i < d.length; i++) {
			sum += likelihood(comparisons.get(i), tie, d[i])[0] - alpha[i] * d[i] / 2;
		}
		return sum;
	}

	/** @return the log-likelihood of one comparison and its first two derivatives by d */
	static double[] likelihood(Comparison comparison, double tie, double d) {
		double c = Math.sqrt(2) * comparison.scale;
		if (comparison.outcome != 0) {
			double z = (comparison.outcome * d - tie) / c;
			double log = Censoring.logProbability(z);
			double ratio = Math.exp(logDensity(z) - log);
			return new double[] { log, comparison.outcome * ratio / c, -ratio * (z + ratio) / (c * c) };
		}
		double upper = (tie - Math.abs(d)) / c;
		double lower = (-tie - Math.abs(d)) / c;
		double log = Censoring.logProbability(upper);
		log += Math.log(-Math.expm1(Censoring.logProbability(lower) - log));
		double atUpper = Math.exp(logDensity(upper) - log);
		double atLower = Math.exp(logDensity(lower) - log);
		double slope = (atLower - atUpper) / c;
		double bend = (lower * atLower - upper * atUpper) / (c * c) - slope * slope;
		return new double[] { log, d < 0 ? -slope : slope, bend };
	}

	private static double logDensity(double z) {
		return -0.5 * z * z - 0.5 * Math.log(2 * Math.PI);
	}

	private static double[] times(double[] a, int rows, int columns, double[] x) {
		double[] y = new double[rows];
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				y[i] += a[i * columns + j] * x[j];
			}
		}
		return y;
	}

	/** @return a copy of the n utilities' posterior means */
	public double[] mean() {
		return mean.clone();
	}

	/** @return a copy of the n utilities' posterior standard deviations */
	public double[] deviation() {
		return deviation.clone();
	}

	/**
	 * What is believed of a thing that was not compared, or, as utilities add up, of the difference of two things. No native code; O(n²).
	 *
	 * @param covariances n prior covariances with the things compared; for a difference, the difference of theirs
	 * @param variance the prior variance
	 * @return mean and deviation
	 */
	public Belief believe(double[] covariances, double variance) {
		int n = weights.length;
		double expected = 0;
		double left = variance;
		for (int i = 0; i < n; i++) {
			double row = 0;
			for (int j = 0; j < n; j++) {
				row += reduction[i * n + j] * covariances[j];
			}
			expected += weights[i] * covariances[i];
			left -= row * covariances[i];
		}
		return new Belief(expected, Math.sqrt(Math.max(0, left)));
	}

	/**
	 * How much an answer is expected to tell of the difference of two utilities: the mutual information of both (Houlsby et al., Bayesian
	 * active learning for classification and preference learning, arXiv 1112.5745), by the midpoint rule.
	 *
	 * @param difference what is believed of the difference
	 * @param scale s of the judge
	 * @param tie τ
	 * @return in nat, from 0 to ln 3
	 */
	public static double information(Belief difference, double scale, double tie) {
		int points = 101;
		double[] whole = new double[3];
		double within = 0;
		double weights = 0;
		for (int i = 0; i < points; i++) {
			double z = 10.0 * (i - points / 2) / points;
			double weight = Math.exp(-z * z / 2);
			double d = difference.mean + difference.deviation * z;
			double a = Math.exp(Censoring.logProbability((d - tie) / (Math.sqrt(2) * scale)));
			double b = Math.exp(Censoring.logProbability((-d - tie) / (Math.sqrt(2) * scale)));
			double[] p = { a, b, Math.max(0, 1 - a - b) };
			within += weight * entropy(p);
			weights += weight;
			for (int o = 0; o < 3; o++) {
				whole[o] += weight * p[o];
			}
		}
		for (int o = 0; o < 3; o++) {
			whole[o] /= weights;
		}
		return Math.max(0, entropy(whole) - within / weights);
	}

	private static double entropy(double[] p) {
		double sum = 0;
		for (double value : p) {
			sum -= value > 0 ? value * Math.log(value) : 0;
		}
		return sum;
	}

	/** @return Laplace's approximation of the logarithm of the comparisons' probability, by which kernels and τ can be chosen */
	public double logEvidence() {
		return logEvidence;
	}
}
