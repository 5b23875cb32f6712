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
 * A variational autoencoder of small images whose latent coordinates do not say how the image is turned: an angle is inferred beside
 * them, starting from the phase of a circular harmonic, and the decoder paints each pixel from its turned position and the coordinates
 * (spatial decoder, Bepler et al. 2019; rVAE, Ziatdinov and Kalinin 2021). It paints a random part of the pixels in each step. Its shortcut starts as the principal components of
 * the means on rings, which no turn changes. Vectors hold the channels after each other.
 */
public final class RotationVae implements PatchCoder {

	private static final double RATE = 2e-3;
	private static final int BATCH = 64;
	private static final int PIXELS = 64;
	private static final int UNITS = 48;
	private static final double ANGLE_SD = 0.7;
	private static final double LEAST_VARIANCE = 1e-3;
	/** At first the angle must be free to be found, or it is never used: it starts sharp, and the prior counts for little. */
	private static final float FIRST_LOG_ANGLE_VARIANCE = -4;
	private static final double FIRST_BETA = 0.02;
	private static final int WARMING = 20;

	private final ImageShape image;
	private final int latent;
	private final double beta;
	private final Layer encoder;
	private final RingPca rings;
	private final Orientation orientation;
	private final Layer painter;
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
	 * @param image shape of the images
	 * @param hidden units of the encoder's hidden layers
	 * @param n number of vectors to learn from
	 * @param x n × inputs; not copied
	 * @param beta weight of the divergence from the prior, above 0
	 */
	public RotationVae(Blas blas, ImageShape image, int[] hidden, int latent, int n, float[] x, double beta, long seed) {
		this.image = image;
		this.latent = latent;
		this.beta = beta;
		this.n = n;
		this.x = x;
		this.random = new SplittableRandom(seed);
		rings = RingPca.of(blas, image, latent, n, x);
		orientation = Orientation.of(image, n, x);
		variance = rings.variance();
		int d = image.size();
		int code = code();
		int[] sizes = new int[hidden.length + 2];
		sizes[0] = d;
		System.arraycopy(hidden, 0, sizes, 1, hidden.length);
		sizes[sizes.length - 1] = code;
		Stack net = Stack.mlp(blas, Activation.Form.RELU, random, sizes);
		float[][] p = net.parameters();
		for (float[] last : new float[][] { p[p.length - 2], p[p.length - 1] }) {
			for (int i = 0; i < last.length; i++) {
				last[i] = i % code == 0 ? last[i] : 0; // only the angle starts at random
			}
		}
		p[p.length - 1][1] = FIRST_LOG_ANGLE_VARIANCE;
		encoder = new Sum(rings.encoder(blas, code, 2), net);
		painter = Stack.mlpFromZero(blas, Activation.Form.TANH, random, 2 + latent, UNITS, UNITS, image.channels());
		batches = new Minibatches(n, BATCH, seed);
		parameters = Autoencoder.both(encoder.parameters(), painter.parameters());
		gradient = Autoencoder.both(encoder.zeros(), painter.zeros());
		adam = new Adam(parameters);
	}

	/** Angle, log of its variance, means, logs of variances. */
	private int code() {
		return 2 + 2 * latent;
	}

	@Override
	public int latent() {
		return latent;
	}

	@Override
	public Layer encoder() {
		return Stack.of(encoder.copy(), new Select(code(), 2, latent));
	}

	/** @return how each of m images is turned, radians */
	public float[] angles(int m, float[] images) {
		float[] a = orientation.angles(m, images);
		float[] c = encoder.apply(m, images);
		for (int i = 0; i < m; i++) {
			a[i] += c[i * code()];
		}
		return a;
	}

	@Override
	public float[] decode(int m, float[] z) {
		return decode(m, z, new float[m]);
	}

	/** As above, turned by angles. */
	public float[] decode(int m, float[] z, float[] angles) {
		int pixels = image.rows() * image.cols();
		int[] all = new int[pixels];
		Arrays.setAll(all, i -> i);
		float[] painted = painter.apply(m * pixels, rows(m, z, angles, all));
		float[] y = new float[m * image.size()];
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < pixels; k++) {
				for (int c = 0; c < image.channels(); c++) {
					y[i * image.size() + c * pixels + k] = painted[(i * pixels + k) * image.channels() + c]
							+ rings.value(z, i * latent, k, c);
				}
			}
		}
		return y;
	}

	/** Position of a pixel, the farther border at ±1. */
	private float across(int pixel) {
		return (pixel % image.cols() - 0.5f * (image.cols() - 1)) / (0.5f * Math.max(image.rows(), image.cols()));
	}

	private float along(int pixel) {
		return (pixel / image.cols() - 0.5f * (image.rows() - 1)) / (0.5f * Math.max(image.rows(), image.cols()));
	}

	private float[] rows(int m, float[] z, float[] angles, int[] pixels) {
		int w = 2 + latent;
		float[] in = new float[m * pixels.length * w];
		for (int i = 0; i < m; i++) {
			float cos = (float) Math.cos(angles[i]);
			float sin = (float) Math.sin(angles[i]);
			for (int k = 0; k < pixels.length; k++) {
				int at = (i * pixels.length + k) * w;
				float u = across(pixels[k]);
				float v = along(pixels[k]);
				in[at] = cos * u + sin * v;
				in[at + 1] = cos * v - sin * u;
				System.arraycopy(z, i * latent, in, at + 2, latent);
			}
		}
		return in;
	}

	@Override
	public double epoch() {
		double sum = 0;
		int d = image.size();
		int all = image.rows() * image.cols();
		for (int[] batch : batches.epoch(epoch)) {
			float[] noise = new float[batch.length * (1 + latent)];
			for (int i = 0; i < noise.length; i++) {
				noise[i] = (float) random.nextGaussian();
			}
			int[] pixels = new Minibatches(all, Math.min(all, PIXELS), random.nextLong()).epoch(0)[0];
			sum += gradient(batch.length, Minibatches.rows(x, d, batch), noise, pixels)[1];
			adam.step(parameters, gradient, RATE);
		}
		epoch++;
		double error = sum / ((double) n * d);
		variance = Math.max(error, LEAST_VARIANCE * variance);
		return error;
	}

	private double weight() {
		return beta * Math.min(1, FIRST_BETA + epoch / (double) WARMING);
	}

	/**
	 * Loss per image and its gradient.
	 *
	 * @param noise m × (angle, coordinates), standard normal
	 * @param pixels painted
	 * @return the loss; the squared error as if all pixels had been painted, summed
	 */
	double[] gradient(int m, float[] part, float[] noise, int[] pixels) {
		int code = code();
		int channels = image.channels();
		int all = image.rows() * image.cols();
		double scale = all / (double) pixels.length;
		Layer.Pass down = encoder.forward(m, part);
		float[] c = down.output();
		float[] z = new float[m * latent];
		float[] angles = orientation.angles(m, part);
		double divergence = 0;
		double weight = weight();
		for (int i = 0; i < m; i++) {
			for (int k = -1; k < latent; k++) {
				int mean = i * code + (k < 0 ? 0 : 2 + k);
				double log = c[k < 0 ? i * code + 1 : mean + latent];
				double prior = k < 0 ? ANGLE_SD * ANGLE_SD : 1;
				float drawn = c[mean] + (float) Math.exp(0.5 * log) * noise[i * (1 + latent) + 1 + k];
				if (k < 0) {
					angles[i] += drawn;
				} else {
					z[i * latent + k] = drawn;
				}
				divergence += 0.5 * ((Math.exp(log) + c[mean] * c[mean]) / prior - 1 - log + Math.log(prior));
			}
		}
		float[] in = rows(m, z, angles, pixels);
		Layer.Pass up = painter.forward(m * pixels.length, in);
		float[] g = new float[up.output().length];
		float[] dz = new float[m * latent];
		double error = 0;
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < pixels.length; k++) {
				for (int ch = 0; ch < channels; ch++) {
					int at = (i * pixels.length + k) * channels + ch;
					float e = up.output()[at] + rings.value(z, i * latent, pixels[k], ch)
							- part[i * image.size() + ch * all + pixels[k]];
					error += scale * e * e;
					g[at] = (float) (scale * e / (variance * m));
					rings.addGradient(g[at], pixels[k], ch, dz, i * latent);
				}
			}
		}
		int first = encoder.parameters().length;
		float[] dIn = up.backward(g, Arrays.copyOfRange(gradient, first, gradient.length));
		int w = 2 + latent;
		float[] dc = new float[m * code];
		for (int i = 0; i < m; i++) {
			double turn = 0;
			for (int k = 0; k < pixels.length; k++) {
				int at = (i * pixels.length + k) * w;
				turn += dIn[at] * in[at + 1] - dIn[at + 1] * in[at];
				for (int j = 0; j < latent; j++) {
					dz[i * latent + j] += dIn[at + 2 + j];
				}
			}
			for (int k = -1; k < latent; k++) {
				int mean = i * code + (k < 0 ? 0 : 2 + k);
				int logAt = k < 0 ? i * code + 1 : mean + latent;
				double prior = k < 0 ? ANGLE_SD * ANGLE_SD : 1;
				double v = k < 0 ? turn : dz[i * latent + k];
				double deviation = Math.exp(0.5 * c[logAt]);
				dc[mean] = (float) (v + weight * c[mean] / (prior * m));
				dc[logAt] = (float) (0.5 * v * noise[i * (1 + latent) + 1 + k] * deviation
						+ 0.5 * weight * (deviation * deviation / prior - 1) / m);
			}
		}
		down.backward(dc, Arrays.copyOfRange(gradient, 0, first));
		return new double[] { (0.5 * error / variance + weight * divergence) / m, error };
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
