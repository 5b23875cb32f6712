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
import java.util.stream.IntStream;

/**
 * A Gaussian process: y ~ N(mean, K + constant + s²·I), where K is a {@link Kernel} on blocks of inputs. Its hyper-parameters are a vector
 * [those of the kernel …, log s², those of the mean …] with independent normal priors. For one radial kernel, Σ_b a_b·k(r_b/ℓ_b), those of
 * the kernel are [log ℓ_1 …, log a_1 …]. Immutable.
 */
public final class GpModel {

	private final int[] blocks;
	private final KernelTree tree;
	private final double constant;
	private final GpMean mean;
	private final double[] priorMean;
	private final double[] priorSd;
	private final double noiseFloor;

	/**
	 * @param blocks number of inputs in each block; they follow each other
	 * @param kernel of every block
	 * @param constant variance of an unknown common mean
	 * @param priorMean of the hyper-parameters
	 * @param priorSd of the hyper-parameters
	 * @param noiseFloor least noise variance s², added to the learned one
	 * @throws IllegalArgumentException if the priors do not fit the blocks
	 */
	public GpModel(int[] blocks, RadialKernel kernel, double constant, double[] priorMean, double[] priorSd, double noiseFloor) {
		this(blocks, new KernelTree(Kernel.of(kernel), blocks), constant, GpMean.ZERO, priorMean, priorSd, noiseFloor);
	}

	private GpModel(int[] blocks, KernelTree tree, double constant, GpMean mean, double[] priorMean, double[] priorSd,
			double noiseFloor) {
		int expected = tree.parameters().size() + 1 + mean.parameters();
		if (priorMean.length != expected || priorSd.length != expected) {
			throw new IllegalArgumentException("%d hyper-parameters need as many priors".formatted(expected));
		}
		this.blocks = blocks.clone();
		this.tree = tree;
		this.constant = constant;
		this.mean = mean;
		this.priorMean = priorMean.clone();
		this.priorSd = priorSd.clone();
		this.noiseFloor = noiseFloor;
	}

	/** As {@link #standard(Kernel, int...)}, with one radial kernel on each block. */
	public static GpModel standard(RadialKernel kernel, int... blocks) {
		return standard(Kernel.of(kernel), blocks);
	}

	/**
	 * The usual model for standardised values and blocks of total variance 1: log ℓ ~ N(√2, √3), log a ~ N(0, 1), log s² ~ N(−5, 1.5),
	 * s² ≥ 1e-6, constant 1 (lengths after Hvarfner, Hellsten and Nardi 2024).
	 *
	 * @throws org.steerscope.data.ProblemException if the kernel names blocks that are not there
	 */
	public static GpModel standard(Kernel kernel, int... blocks) {
		KernelTree tree = new KernelTree(kernel, blocks);
		int p = tree.parameters().size();
		double[] mean = new double[p + 1];
		double[] sd = new double[p + 1];
		for (int i = 0; i < p; i++) {
			mean[i] = tree.parameters().get(i).priorMean();
			sd[i] = tree.parameters().get(i).priorSd();
		}
		mean[p] = -5;
		sd[p] = 1.5;
		return new GpModel(blocks, tree, 1, GpMean.ZERO, mean, sd, 1e-6);
	}

	/** @return this model with another mean function */
	public GpModel withMean(GpMean other) {
		int p = tree.parameters().size() + 1;
		double[] means = Arrays.copyOf(priorMean, p + other.parameters());
		double[] sds = Arrays.copyOf(priorSd, p + other.parameters());
		for (int i = 0; i < other.parameters(); i++) {
			means[p + i] = other.priorMean(i);
			sds[p + i] = other.priorSd(i);
		}
		return new GpModel(blocks, tree, constant, other, means, sds, noiseFloor);
	}

	/** @return this model with another variance of the unknown common mean */
	public GpModel withConstant(double variance) {
		return new GpModel(blocks, tree, variance, mean, priorMean, priorSd, noiseFloor);
	}

	/** @return this model with another least noise variance */
	public GpModel withNoiseFloor(double variance) {
		return new GpModel(blocks, tree, constant, mean, priorMean, priorSd, variance);
	}

	/** @return this model with another normal prior of one hyper-parameter */
	public GpModel withPrior(int parameter, double itsMean, double itsSd) {
		double[] means = priorMean.clone();
		double[] sds = priorSd.clone();
		means[parameter] = itsMean;
		sds[parameter] = itsSd;
		return new GpModel(blocks, tree, constant, mean, means, sds, noiseFloor);
	}

	/** @return the kernel, on these blocks */
	public KernelTree kernel() {
		return tree;
	}

	/** @return the mean function */
	public GpMean mean() {
		return mean;
	}

	/** @return variance of an unknown common mean */
	public double constant() {
		return constant;
	}

	/** @return the prior's mean; a copy */
	public double[] priorMean() {
		return priorMean.clone();
	}

	/** @return the prior's standard deviations; a copy */
	public double[] priorSd() {
		return priorSd.clone();
	}

	/** @return least noise variance */
	public double noiseFloor() {
		return noiseFloor;
	}

	/** @return lengths of the blocks; a copy */
	public int[] blocks() {
		return blocks.clone();
	}

	/** @return number of inputs */
	public int dimension() {
		return IntStream.of(blocks).sum();
	}

	/** @return number of hyper-parameters */
	public int parameters() {
		return priorMean.length;
	}

	/** @return names of the hyper-parameters, for people */
	public List<String> names() {
		List<String> names = new ArrayList<>(tree.parameters().stream().map(KernelParameter::name).toList());
		names.add("log noise variance");
		for (int i = 0; i < mean.parameters(); i++) {
			names.add(mean.name(i));
		}
		return List.copyOf(names);
	}

	/** @return place of log s² in the hyper-parameters; those of the mean follow */
	int noisePlace() {
		return tree.parameters().size();
	}

	/** @return the length scale ℓ of a block, for one radial kernel */
	double length(double[] theta, int block) {
		return Math.exp(theta[block]);
	}

	/** @return the variance a of a block, for one radial kernel */
	double variance(double[] theta, int block) {
		return Math.exp(theta[blocks.length + block]);
	}

	/** @return the noise variance s² */
	double noise(double[] theta) {
		return noiseFloor + Math.exp(theta[noisePlace()]);
	}

	/** Adds minus the log density of the priors, up to a constant, and its gradient. */
	double prior(double[] theta, double[] gradient) {
		double value = 0;
		for (int p = 0; p < theta.length; p++) {
			double u = (theta[p] - priorMean[p]) / priorSd[p];
			value += 0.5 * u * u;
			gradient[p] += u / priorSd[p];
		}
		return value;
	}

	/** @return whether the covariance can be computed at these hyper-parameters */
	boolean exists(double[] theta) {
		for (int p = 0; p < theta.length; p++) {
			if (!(Math.abs(theta[p]) < (p <= noisePlace() ? 40 : 1e100))) {
				return false;
			}
		}
		return true;
	}

	/** @return the mean function's values at n points; null if it is zero */
	double[] means(double[] theta, int n, double[] x) {
		if (mean instanceof GpMean.Zero) {
			return null;
		}
		double[] m = new double[n];
		mean.values(theta, noisePlace() + 1, n, dimension(), x, m);
		return m;
	}
}
