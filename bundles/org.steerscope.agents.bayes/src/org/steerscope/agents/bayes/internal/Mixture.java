/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.GpPath;
import org.steerscope.numerics.GpPosterior;

/** Deep kernels that have seen the same values and predict as one: the mean and variance of their mixture. Immutable. */
final class Mixture {

	private final List<DeepKernel> kernels;
	private final List<GpPosterior> posteriors;

	private Mixture(List<DeepKernel> kernels, List<GpPosterior> posteriors) {
		this.kernels = kernels;
		this.posteriors = posteriors;
	}

	static Mixture of(List<DeepKernel> kernels, DeepKernel.Values v) {
		return new Mixture(kernels, kernels.stream().map(k -> k.posterior(v)).toList());
	}

	/** @return one of the kernels */
	DeepKernel kernel(int i) {
		return kernels.get(i);
	}

	/** @return inputs of each process */
	double[][] inputs(int m, double[] fixed, float[] x) {
		return kernels.stream().map(k -> k.inputs(m, fixed, x)).toArray(double[][]::new);
	}

	double noiseSd() {
		return Math.sqrt(posteriors.stream().mapToDouble(GpPosterior::noiseVariance).average().getAsDouble());
	}

	/** @return how like each value's place is to some others, for the first of the processes, n × m */
	double[] likeness(int m, double[][] x) {
		return posteriors.get(0).likeness(m, x[0]);
	}

	/** @return a function drawn from one of the processes */
	GpPath sample(int of, RandomGenerator random, int features) {
		return posteriors.get(of).sample(random, features);
	}

	/** Means and standard deviations of the noise-free value. */
	void predict(int m, double[][] x, double[] mean, double[] sd) {
		double[] means = new double[m];
		double[] variances = new double[m];
		Arrays.fill(mean, 0, m, 0);
		Arrays.fill(sd, 0, m, 0);
		for (int k = 0; k < x.length; k++) {
			posteriors.get(k).predict(m, x[k], means, variances);
			add(m, means, variances, mean, sd);
		}
		finish(m, mean, sd);
	}

	private void add(int m, double[] means, double[] variances, double[] sum, double[] squares) {
		for (int i = 0; i < m; i++) {
			sum[i] += means[i];
			squares[i] += variances[i] + means[i] * means[i];
		}
	}

	private void finish(int m, double[] mean, double[] sd) {
		int k = posteriors.size();
		for (int i = 0; i < m; i++) {
			mean[i] /= k;
			sd[i] = Math.sqrt(Math.max(0, sd[i] / k - mean[i] * mean[i]));
		}
	}

	/** Each value predicted from the others. */
	void leaveOneOut(double[] mean, double[] sd) {
		double[] means = new double[mean.length];
		double[] variances = new double[mean.length];
		for (GpPosterior p : posteriors) {
			p.leaveOneOut(means, variances);
			add(means.length, means, variances, mean, sd);
		}
		finish(mean.length, mean, sd);
	}

	/** @return covariance of the noise-free values, m × k */
	double[] covariance(int m, double[][] a, int k, double[][] b) {
		int count = posteriors.size();
		double[] sum = new double[m * k];
		double[] meanA = new double[m];
		double[] meanB = new double[k];
		for (int e = 0; e < count; e++) {
			double[] c = posteriors.get(e).covariance(m, a[e], k, b[e]);
			double[] ma = new double[m];
			double[] mb = new double[k];
			posteriors.get(e).predict(m, a[e], ma, new double[m]);
			posteriors.get(e).predict(k, b[e], mb, new double[k]);
			for (int i = 0; i < m; i++) {
				meanA[i] += ma[i] / count;
				for (int j = 0; j < k; j++) {
					sum[i * k + j] += (c[i * k + j] + ma[i] * mb[j]) / count;
				}
			}
			for (int j = 0; j < k; j++) {
				meanB[j] += mb[j] / count;
			}
		}
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < k; j++) {
				sum[i * k + j] -= meanA[i] * meanB[j];
			}
		}
		return sum;
	}

	/** @return the mixture after further values */
	Mixture with(int m, double[][] x, double[] values) {
		List<GpPosterior> more = new ArrayList<>();
		for (int k = 0; k < x.length; k++) {
			more.add(posteriors.get(k).with(m, x[k], values));
		}
		return new Mixture(kernels, List.copyOf(more));
	}
}
