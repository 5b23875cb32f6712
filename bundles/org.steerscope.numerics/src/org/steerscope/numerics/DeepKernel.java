/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.random.RandomGenerator;

/**
 * Deep kernel learning (Wilson et al. 2016): a network maps the inputs to a few latent coordinates, an RBF Gaussian process lives on
 * those, and both learn together, by Adam on the log posterior per value. For one thread.
 */
public final class DeepKernel {

	/** The few hyper-parameters have farther to go than each of many weights, so they go faster by this factor. */
	private static final double HYPER_RATE = 10;

	private final Blas blas;
	private final Mlp network;
	private final GpModel model;
	private final double[] theta;

	/**
	 * @param sizes inputs, units of each hidden layer, latent coordinates
	 * @param random source of the first weights
	 */
	public DeepKernel(Blas blas, int[] sizes, RandomGenerator random) {
		this.blas = blas;
		this.network = new Mlp(blas, sizes, random);
		this.model = model(network.outputs());
		this.theta = model.priorMean();
	}

	private DeepKernel(DeepKernel other) {
		blas = other.blas;
		network = other.network.copy();
		model = other.model;
		theta = other.theta.clone();
	}

	/** log ℓ ~ N(0, 0.5), as the network scales its outputs; log s² ~ N(−3, 0.5), s² ≥ 1e-4, as networks overfit: tighter than for a plain model. */
	private static GpModel model(int latent) {
		return new GpModel(new int[] { latent }, RadialKernel.RBF, 1, new double[] { 0, 0, -3 }, new double[] { 0.5, 1, 0.5 },
				1e-4);
	}

	/** @return an independent model in the same state */
	public DeepKernel copy() {
		return new DeepKernel(this);
	}

	/** @return the network; its parameters are part of the state */
	public Mlp network() {
		return network;
	}

	/** @return log ℓ, log a, log s²; the model's own array, part of the state */
	public double[] hyperparameters() {
		return theta;
	}

	/**
	 * Moves and scales the outputs of a fresh network so that they have mean 0 and standard deviation 1 over some inputs, as the kernel's
	 * length scale expects them: those of random weights lie so close together that the model would take every value for noise.
	 *
	 * @param n number of inputs
	 * @param x n × inputs
	 */
	public void spread(int n, float[] x) {
		int q = network.outputs();
		double[] z = latent(n, x);
		float[][] parameters = network.parameters();
		float[] weights = parameters[parameters.length - 2];
		float[] biases = parameters[parameters.length - 1];
		for (int c = 0; c < q; c++) {
			double mean = 0;
			double squares = 0;
			for (int i = 0; i < n; i++) {
				mean += z[i * q + c] / n;
				squares += z[i * q + c] * z[i * q + c] / n;
			}
			double sd = Math.sqrt(Math.max(0, squares - mean * mean));
			float factor = sd > 1e-6 ? (float) (1 / sd) : 1;
			for (int i = c; i < weights.length; i += q) {
				weights[i] *= factor;
			}
			biases[c] = (float) ((biases[c] - mean) * factor);
		}
	}

	/**
	 * Learns, from where it is.
	 *
	 * @param n number of inputs
	 * @param x n × inputs
	 * @param y n values, best standardised
	 * @param cycles of Adam, whose moments start at zero
	 * @param learningRate of the weights; the hyper-parameters learn ten times as fast
	 * @return minus the log posterior per value before the last cycle
	 */
	public double train(int n, float[] x, double[] y, int cycles, double learningRate) {
		float[][] parameters = network.parameters();
		float[][] all = java.util.Arrays.copyOf(parameters, parameters.length + 1);
		float[] hyper = new float[theta.length];
		all[parameters.length] = hyper;
		float[][] gradient = new float[all.length][];
		for (int p = 0; p < all.length; p++) {
			gradient[p] = new float[all[p].length];
		}
		for (int i = 0; i < hyper.length; i++) {
			hyper[i] = (float) theta[i];
		}
		Adam adam = new Adam(all);
		double loss = Double.NaN;
		for (int c = 0; c < cycles; c++) {
			double value = gradient(n, x, y, gradient);
			if (!Double.isFinite(value)) {
				break;
			}
			loss = value;
			adam.step(all, gradient, learningRate);
			for (int i = 0; i < hyper.length; i++) {
				theta[i] += HYPER_RATE * (hyper[i] - theta[i]);
				hyper[i] = (float) theta[i];
			}
		}
		return loss;
	}

	/**
	 * The loss and its gradient.
	 *
	 * @param into receives the gradient of the network's parameters, then that of the hyper-parameters
	 * @return minus the log posterior per value; NaN if it does not exist
	 */
	double gradient(int n, float[] x, double[] y, float[][] into) {
		float[][] activations = network.forward(n, x);
		GpLikelihood likelihood = new GpLikelihood(blas, model, doubles(activations[activations.length - 1]), y);
		double[] dTheta = new double[theta.length];
		double value = likelihood.evaluate(theta, dTheta);
		if (!Double.isFinite(value)) {
			return Double.NaN;
		}
		double[] dz = likelihood.inputGradient();
		float[] delta = new float[dz.length];
		for (int i = 0; i < dz.length; i++) {
			delta[i] = (float) (dz[i] / n);
		}
		network.backward(n, activations, delta, into);
		for (int i = 0; i < theta.length; i++) {
			into[into.length - 1][i] = (float) (dTheta[i] / n);
		}
		return value / n;
	}

	/**
	 * @param m number of inputs
	 * @param x m × inputs
	 * @return the latent coordinates, m × outputs
	 */
	public double[] latent(int m, float[] x) {
		float[][] a = network.forward(m, x);
		return doubles(a[a.length - 1]);
	}

	/** @return the Gaussian process given some values, over latent coordinates */
	public GpPosterior posterior(int n, float[] x, double[] y) {
		return new GpPosterior(blas, model, theta, latent(n, x), y);
	}

	private static double[] doubles(float[] f) {
		double[] d = new double[f.length];
		for (int i = 0; i < f.length; i++) {
			d[i] = f[i];
		}
		return d;
	}
}
