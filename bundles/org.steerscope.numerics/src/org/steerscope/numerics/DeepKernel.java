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
import java.util.stream.IntStream;

/**
 * Deep kernel learning (Wilson et al. 2016): a Gaussian process of which the last inputs are the outputs of a network, and both learn
 * together. The inputs before those are fixed; without them it is the kernel of the literature, with them and a small prior variance of
 * the last block it contains a plain process. The weights may have a normal prior around others. Immutable; to learn is to get another.
 *
 * <p>
 * A value that is a bound enters everywhere as the value and the noise that expectation propagation finds for it on the present outputs of
 * the network (Minka 2001, as in a process without a network): in the posterior at the final weights; while hyper-parameters are fitted, in
 * turn with them; while weights are trained, found anew every {@value #IMPUTE_EVERY} cycles and constant in between, so that the loss
 * stays differentiable. Left out, a bound is judged by the probability that it holds.
 */
public final class DeepKernel {

	/**
	 * How to learn.
	 *
	 * @param cycles of Adam
	 * @param rate learning rate of the weights
	 * @param hyperRate learning rate of the hyper-parameters
	 * @param momentum of Adam, usually 0.9
	 * @param precision of the normal prior of the weights; 0 for none
	 */
	public record Training(int cycles, double rate, double hyperRate, double momentum, double precision) {

		/** @return the same for another number of cycles */
		public Training cycles(int other) {
			return new Training(other, rate, hyperRate, momentum, precision);
		}
	}

	/** Cycles of training after which the values that stand for bounds are found anew. */
	private static final int IMPUTE_EVERY = 10;

	/**
	 * What to learn from.
	 *
	 * @param fixed n × fixed inputs
	 * @param x n × network inputs
	 * @param y n values, best standardised
	 * @param noise known variance of each, added to the learned one; null for none
	 * @param bounds what each value says; null if all are exact
	 */
	public record Values(double[] fixed, float[] x, double[] y, double[] noise, GpData.Bound[] bounds) {

		/** Exact values. */
		public Values(double[] fixed, float[] x, double[] y, double[] noise) {
			this(fixed, x, y, noise, null);
		}

		/** @return how many */
		public int size() {
			return y.length;
		}

		private Values only(int[] which) {
			int n = y.length;
			return new Values(rows(fixed, n, which), Minibatches.rows(x, x.length / n, which), rows(y, n, which),
					noise == null ? null : rows(noise, n, which),
					bounds == null ? null : Arrays.stream(which).mapToObj(i -> bounds[i]).toArray(GpData.Bound[]::new));
		}

		private GpData at(double[] inputs) {
			return new GpData(inputs, y, noise, bounds);
		}

		private boolean isExact(int i) {
			return bounds == null || bounds[i] == GpData.Bound.EXACT;
		}

		private static double[] rows(double[] a, int n, int[] which) {
			int width = a.length / n;
			double[] r = new double[which.length * width];
			for (int i = 0; i < which.length; i++) {
				System.arraycopy(a, which[i] * width, r, i * width, width);
			}
			return r;
		}
	}

	/**
	 * What was learned.
	 *
	 * @param kernel with the weights and hyper-parameters found
	 * @param logPosterior of all that is learned, up to a constant
	 * @param cycles used
	 */
	public record Result(DeepKernel kernel, double logPosterior, int cycles) {
	}

	private final Blas blas;
	private final GpModel model;
	private final Layer network;
	private final double[] theta;

	/**
	 * @param model over the fixed inputs, then the network's outputs
	 * @param network from now on not to be changed
	 * @param theta hyper-parameters
	 */
	public DeepKernel(Blas blas, GpModel model, Layer network, double[] theta) {
		if (network.outputs() > model.dimension()) {
			throw new IllegalArgumentException("A process on %d inputs cannot take %d outputs".formatted(model.dimension(),
					network.outputs()));
		}
		this.blas = blas;
		this.model = model;
		this.network = network;
		this.theta = theta.clone();
	}

	/** @return the network; not to be changed */
	public Layer network() {
		return network;
	}

	/** @return the hyper-parameters; a copy */
	public double[] hyperparameters() {
		return theta.clone();
	}

	/** @return number of inputs of the process that no network makes */
	public int fixed() {
		return model.dimension() - network.outputs();
	}

	/** @return the same network with other hyper-parameters */
	public DeepKernel with(double[] hyperparameters) {
		return new DeepKernel(blas, model, network, hyperparameters);
	}

	/** @return the same hyper-parameters with another network */
	public DeepKernel with(Layer other) {
		return new DeepKernel(blas, model, other, theta);
	}

	/** @return the kernel for predictions after learning from these values; see {@link Layer#frozen} */
	public DeepKernel frozen(Values v) {
		return with(network.frozen(v.size(), v.x()));
	}

	/**
	 * Learns hyper-parameters only, by L-BFGS.
	 *
	 * @param restart whether to begin at the prior's mean as well
	 */
	public Result fit(Values v, boolean restart, int iterations) {
		GpData data = v.at(inputs(v.size(), v.fixed(), v.x()));
		GpTraining.Result r = data.isCensored()
				? GpTraining.fit(blas, model, data, new GpTraining.Search(theta, restart ? 1 : 0, 0, iterations))
				: GpTraining.fit(blas, model, data.x(), v.y(), v.noise(), theta, restart, iterations);
		return new Result(with(r.theta()), r.logPosterior(), 0);
	}

	/**
	 * Learns weights and hyper-parameters, from where it is.
	 *
	 * @param towards mean of the weights' prior, a network of the same shape; null for zeros
	 */
	public Result train(Values v, Training training, Layer towards) {
		Descent descent = new Descent(v, training, towards);
		int used = 0;
		while (used < training.cycles() && descent.step()) {
			used++;
		}
		return new Result(used == 0 ? this : descent.now(), -descent.loss, used);
	}

	/**
	 * How well training would predict values it has not seen: the values are left out fold by fold, the rest is learned from where the
	 * kernel is, and the log density of those left out is taken now and then and summed over the folds.
	 *
	 * @param folds value i is left out in fold i mod folds
	 * @param every after how many cycles to look
	 * @param patience after how many looks at nothing better to stop
	 * @return the log density after 0, every, 2·every … cycles; −∞ where training failed
	 */
	public double[] heldOut(Values v, Training training, Layer towards, int folds, int every, int patience) {
		int n = v.size();
		int count = Math.min(n, folds);
		Descent[] descents = new Descent[count];
		Values[] left = new Values[count];
		for (int fold = 0; fold < count; fold++) {
			int out = fold;
			left[fold] = v.only(IntStream.range(0, n).filter(i -> i % folds == out).toArray());
			descents[fold] = new Descent(v.only(IntStream.range(0, n).filter(i -> i % folds != out).toArray()), training, towards);
		}
		double[] density = new double[training.cycles() / every + 1];
		int best = 0;
		for (int k = 0; k < density.length; k++) {
			for (int fold = 0; fold < count; fold++) {
				boolean works = true;
				for (int c = 0; k > 0 && works && c < every; c++) {
					works = descents[fold].step();
				}
				density[k] += works ? descents[fold].now().density(descents[fold].v, left[fold]) : Double.NEGATIVE_INFINITY;
			}
			best = density[k] > density[best] ? k : best;
			if (k - best >= patience) {
				return Arrays.copyOf(density, k + 1);
			}
		}
		return density;
	}

	private double density(Values known, Values left) {
		int m = left.size();
		double[] mean = new double[m];
		double[] variance = new double[m];
		DeepKernel kernel = frozen(known);
		double noise;
		try {
			GpPosterior posterior = kernel.posterior(known);
			posterior.predict(m, kernel.inputs(m, left.fixed(), left.x()), mean, variance);
			noise = posterior.noiseVariance();
		} catch (ArithmeticException e) {
			return Double.NEGATIVE_INFINITY;
		}
		double sum = 0;
		for (int i = 0; i < m; i++) {
			double s2 = variance[i] + noise + (left.noise() == null ? 0 : left.noise()[i]);
			if (!left.isExact(i)) {
				double sign = left.bounds()[i] == GpData.Bound.AT_LEAST ? 1 : -1;
				sum += Censoring.logProbability(sign * (mean[i] - left.y()[i]) / Math.sqrt(s2));
				continue;
			}
			sum -= 0.5 * (Math.log(2 * Math.PI * s2) + (left.y()[i] - mean[i]) * (left.y()[i] - mean[i]) / s2);
		}
		return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
	}

	/** Adam on weights and hyper-parameters. */
	private final class Descent {

		private final Values v;
		private final Training training;
		private final Layer net = network.copy();
		private final double[] at = theta.clone();
		private final float[][] weights = net.parameters();
		private final float[][] mean;
		private final float[][] gradient = net.zeros();
		private final float[][] hyper = { new float[theta.length] };
		private final float[][] hyperGradient = { new float[theta.length] };
		private final double[] dTheta = new double[theta.length];
		private final Adam adam;
		private final Adam hyperAdam;
		private double loss = Double.NaN;
		private GpTargets targets;
		private int cycle;

		Descent(Values v, Training training, Layer towards) {
			this.v = v;
			this.training = training;
			mean = towards == null ? net.zeros() : towards.parameters();
			adam = new Adam(weights, training.momentum());
			hyperAdam = new Adam(hyper, training.momentum());
		}

		/** @return false, and nothing learned, where the likelihood does not exist */
		boolean step() {
			int n = v.size();
			if (cycle++ % IMPUTE_EVERY == 0) {
				try {
					targets = targets(net, at, v);
				} catch (ArithmeticException e) {
					return false;
				}
			}
			double value = gradient(net, at, v, targets, gradient, dTheta);
			if (!Double.isFinite(value)) {
				return false;
			}
			for (int p = 0; training.precision() > 0 && p < weights.length; p++) {
				for (int i = 0; i < weights[p].length; i++) {
					float d = weights[p][i] - mean[p][i];
					value += 0.5 * training.precision() * d * d;
					gradient[p][i] += (float) (training.precision() / n * d);
				}
			}
			loss = value;
			for (int i = 0; i < at.length; i++) {
				hyper[0][i] = 0;
				hyperGradient[0][i] = (float) (dTheta[i] / n);
			}
			adam.step(weights, gradient, training.rate());
			hyperAdam.step(hyper, hyperGradient, training.hyperRate());
			for (int i = 0; i < at.length; i++) {
				at[i] += hyper[0][i];
			}
			return true;
		}

		DeepKernel now() {
			return new DeepKernel(blas, model, net, at);
		}
	}

	/**
	 * @return the values, and for bounds what stands for them on the outputs of a network
	 * @throws ArithmeticException if the covariance cannot be factored
	 */
	GpTargets targets(Layer net, double[] at, Values v) {
		int n = v.size();
		return v.bounds() == null ? new GpTargets(v.y(), v.noise(), null)
				: Censoring.targets(blas, model, at, v.at(join(n, v.fixed(), net.apply(n, v.x()))));
	}

	/**
	 * Minus the log posterior of the process, without a prior of the weights.
	 *
	 * @param into receives its gradient with respect to the weights, divided by n
	 * @param dTheta receives that with respect to the hyper-parameters, not divided
	 * @return NaN if it does not exist
	 */
	double gradient(Layer net, double[] at, Values v, float[][] into, double[] dTheta) {
		return gradient(net, at, v, targets(net, at, v), into, dTheta);
	}

	/** As above, with values and noise that stand for bounds; they are constants of the gradient. */
	double gradient(Layer net, double[] at, Values v, GpTargets targets, float[][] into, double[] dTheta) {
		int n = v.size();
		Layer.Pass pass = net.forward(n, v.x());
		GpLikelihood likelihood = new GpLikelihood(blas, model, join(n, v.fixed(), pass.output()), targets);
		double value = likelihood.evaluate(at, dTheta);
		if (!Double.isFinite(value)) {
			return Double.NaN;
		}
		double[] dx = likelihood.inputGradient();
		int d = model.dimension();
		int q = net.outputs();
		float[] delta = new float[n * q];
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < q; c++) {
				delta[i * q + c] = (float) (dx[i * d + d - q + c] / n);
			}
		}
		pass.backward(delta, into);
		return value;
	}

	/**
	 * @param fixed m × fixed inputs
	 * @param x m × network inputs
	 * @return inputs of the process, m × dimension
	 */
	public double[] inputs(int m, double[] fixed, float[] x) {
		return join(m, fixed, network.apply(m, x));
	}

	private double[] join(int m, double[] fixed, float[] latent) {
		int d = model.dimension();
		int q = network.outputs();
		int f = d - q;
		double[] all = new double[m * d];
		for (int i = 0; i < m; i++) {
			System.arraycopy(fixed, i * f, all, i * d, f);
			for (int c = 0; c < q; c++) {
				all[i * d + f + c] = latent[i * q + c];
			}
		}
		return all;
	}

	/** @return the process given some values */
	public GpPosterior posterior(Values v) {
		double[] x = inputs(v.size(), v.fixed(), v.x());
		return new GpPosterior(blas, model, theta, x, Censoring.targets(blas, model, theta, v.at(x)));
	}

	/** @return whether the parameters are finite numbers */
	public boolean sound() {
		return Arrays.stream(theta).allMatch(Double::isFinite)
				&& Arrays.stream(network.parameters()).allMatch(DeepKernel::sound);
	}

	private static boolean sound(float[] p) {
		for (float v : p) {
			if (!Float.isFinite(v)) {
				return false;
			}
		}
		return true;
	}
}
