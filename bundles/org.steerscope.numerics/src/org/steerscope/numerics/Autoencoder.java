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
import java.util.SplittableRandom;

/**
 * An autoencoder or, with noise in its latent coordinates, a β variational one (Kingma and Welling 2014; Higgins et al. 2017) whose
 * noise of the data is learned (Rybkin et al. 2021). Both halves have a shortcut that starts as the whitened principal components, so
 * that an untrained one is exactly those, and training bends them.
 */
public final class Autoencoder implements PatchCoder {

	private static final double RATE = 1e-3;
	private static final int BATCH = 64;
	private static final double LEAST_VARIANCE = 1e-3;

	private final int latent;
	private final double beta;
	private final Layer encoder;
	private final Layer decoder;
	private final int n;
	private final float[] x;
	private final Minibatches batches;
	private final Adam adam;
	private final float[][] parameters;
	private final float[][] gradient;
	private final SplittableRandom random;
	private double variance;
	private int epoch;

	/**
	 * @param shape of the hidden layers
	 * @param n number of vectors to learn from
	 * @param x n × inputs; not copied
	 * @param beta weight of the divergence from the prior; 0 for an autoencoder without noise
	 */
	public Autoencoder(Blas blas, Shape shape, int latent, int n, float[] x, double beta, long seed) {
		this.latent = latent;
		this.beta = beta;
		this.n = n;
		this.x = x;
		this.random = new SplittableRandom(seed);
		int d = x.length / n;
		double[] wide = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			wide[i] = x[i];
		}
		Pca pca = Pca.of(blas, n, d, wide, latent);
		int code = beta > 0 ? 2 * latent : latent;
		float[] down = new float[d * code];
		float[] zero = new float[code];
		float[] up = new float[latent * d];
		float[] mean = new float[d];
		double total = 0;
		for (int c = 0; c < d; c++) {
			mean[c] = (float) pca.mean()[c];
		}
		for (int i = 0; i < n; i++) {
			for (int c = 0; c < d; c++) {
				total += (x[i * d + c] - mean[c]) * (double) (x[i * d + c] - mean[c]) / n;
			}
		}
		double left = total;
		for (int k = 0; k < pca.size(); k++) {
			left -= pca.variances()[k];
		}
		variance = Math.max(LEAST_VARIANCE * total / d, left / d);
		variance = variance > 0 ? variance : 1;
		for (int k = 0; k < pca.size(); k++) {
			double sd = Math.sqrt(pca.variances()[k]);
			double inverse = sd > 1e-6 ? 1 / sd : 0;
			for (int c = 0; c < d; c++) {
				double v = pca.components()[k * d + c];
				down[c * code + k] = (float) (v * inverse);
				zero[k] -= (float) (v * inverse * mean[c]);
				up[k * d + c] = (float) (v * sd);
			}
			if (beta > 0) {
				zero[latent + k] = (float) Math.log(variance / (variance + sd * sd));
			}
		}
		encoder = new Sum(new Dense(blas, down, zero), shape.encoder(blas, d, code, random));
		decoder = new Sum(new Dense(blas, up, mean), shape.decoder(blas, latent, d, random));
		batches = new Minibatches(n, BATCH, seed);
		parameters = both(encoder.parameters(), decoder.parameters());
		gradient = both(encoder.zeros(), decoder.zeros());
		adam = new Adam(parameters);
	}

	/** Makes the two halves beside the shortcut; what they return must give zeros until it has learned. */
	public interface Shape {

		/** @return inputs → code */
		Layer encoder(Blas blas, int inputs, int code, SplittableRandom random);

		/** @return latent → inputs */
		Layer decoder(Blas blas, int latent, int inputs, SplittableRandom random);

		/** @return fully connected with these hidden layers on the way in, and the reverse on the way out */
		static Shape dense(int... hidden) {
			return new DenseShape(hidden);
		}

		/** @return convolutions and means, and the reverse, for vectors that hold the channels of small images after each other */
		static Shape convolutional(ImageShape image) {
			return new ConvShape(image);
		}
	}

	static float[][] both(float[][] a, float[][] b) {
		float[][] all = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, all, a.length, b.length);
		return all;
	}

	@Override
	public int latent() {
		return latent;
	}

	@Override
	public Layer encoder() {
		Layer copy = encoder.copy();
		return beta > 0 ? Stack.of(copy, new Select(2 * latent, 0, latent)) : copy;
	}

	@Override
	public float[] decode(int m, float[] z) {
		return decoder.apply(m, z);
	}

	@Override
	public double epoch() {
		double sum = 0;
		int d = encoder.inputs();
		for (int[] batch : batches.epoch(epoch)) {
			float[] part = Minibatches.rows(x, d, batch);
			float[] noise = new float[batch.length * latent];
			if (beta > 0) {
				for (int i = 0; i < noise.length; i++) {
					noise[i] = (float) random.nextGaussian();
				}
			}
			sum += gradient(batch.length, part, noise)[1];
			adam.step(parameters, gradient, RATE);
		}
		epoch++;
		double error = sum / ((double) n * d);
		variance = Math.max(error, LEAST_VARIANCE * variance);
		return error;
	}

	/**
	 * Loss per vector and its gradient, which it leaves in {@link #gradients}.
	 *
	 * @param noise m × latent, standard normal
	 * @return the loss; the squared error, summed
	 */
	double[] gradient(int m, float[] part, float[] noise) {
		int d = encoder.inputs();
		int code = encoder.outputs();
		Layer.Pass down = encoder.forward(m, part);
		float[] c = down.output();
		float[] z = new float[m * latent];
		double divergence = 0;
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < latent; k++) {
				float mu = c[i * code + k];
				z[i * latent + k] = mu;
				if (beta > 0) {
					double log = c[i * code + latent + k];
					z[i * latent + k] += (float) Math.exp(0.5 * log) * noise[i * latent + k];
					divergence += 0.5 * (Math.exp(log) + mu * mu - 1 - log);
				}
			}
		}
		Layer.Pass up = decoder.forward(m, z);
		float[] g = new float[m * d];
		double error = 0;
		for (int i = 0; i < g.length; i++) {
			float e = up.output()[i] - part[i];
			error += e * (double) e;
			g[i] = (float) (e / (variance * m));
		}
		int first = encoder.parameters().length;
		float[] dz = up.backward(g, Arrays.copyOfRange(gradient, first, gradient.length));
		float[] dc = new float[m * code];
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < latent; k++) {
				float v = dz[i * latent + k];
				dc[i * code + k] = v;
				if (beta > 0) {
					double log = c[i * code + latent + k];
					dc[i * code + k] += (float) (beta * c[i * code + k] / m);
					dc[i * code + latent + k] = (float) (0.5 * v * noise[i * latent + k] * Math.exp(0.5 * log)
							+ 0.5 * beta * (Math.exp(log) - 1) / m);
				}
			}
		}
		down.backward(dc, Arrays.copyOfRange(gradient, 0, first));
		return new double[] { (0.5 * error / variance + beta * divergence) / m, error };
	}

	/** @return parameters of both halves; the coder's own */
	float[][] parameters() {
		return parameters;
	}

	/** @return what {@link #gradient} found */
	float[][] gradients() {
		return gradient;
	}
}
