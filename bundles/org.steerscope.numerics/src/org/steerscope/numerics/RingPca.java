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
 * Principal components of the means of small images on rings around their middle; no turn of the image changes them. Whitened.
 * Immutable.
 */
final class RingPca {

	private final ImageShape image;
	private final int[] ring;
	private final int[] size;
	private final Pca pca;
	private final int latent;
	private final double variance;

	private RingPca(ImageShape image, int[] ring, int[] size, Pca pca, int latent, double variance) {
		this.image = image;
		this.ring = ring;
		this.size = size;
		this.pca = pca;
		this.latent = latent;
		this.variance = variance;
	}

	static RingPca of(Blas blas, ImageShape image, int latent, int n, float[] x) {
		int pixels = image.rows() * image.cols();
		int[] ring = new int[pixels];
		int rings = 0;
		for (int p = 0; p < pixels; p++) {
			ring[p] = (int) Math.hypot(p / image.cols() - 0.5 * (image.rows() - 1), p % image.cols() - 0.5 * (image.cols() - 1));
			rings = Math.max(rings, ring[p] + 1);
		}
		int[] size = new int[rings];
		for (int r : ring) {
			size[r]++;
		}
		int d = rings * image.channels();
		double[] means = new double[n * d];
		double total = 0;
		for (int i = 0; i < n; i++) {
			for (int k = 0; k < image.size(); k++) {
				float v = x[i * image.size() + k];
				means[i * d + k / pixels * rings + ring[k % pixels]] += v / size[ring[k % pixels]];
			}
		}
		// weight of a ring in the error: its number of pixels
		for (int i = 0; i < means.length; i++) {
			means[i] *= Math.sqrt(size[i % rings]);
		}
		Pca pca = Pca.of(blas, n, d, means, latent);
		RingPca r = new RingPca(image, ring, size, pca, latent, 1);
		float[] z = new float[latent];
		for (int i = 0; i < n; i++) {
			double[] at = pca.project(blas, 1, java.util.Arrays.copyOfRange(means, i * d, (i + 1) * d));
			for (int k = 0; k < pca.size(); k++) {
				z[k] = (float) (at[k] * inverse(pca, k));
			}
			for (int k = 0; k < image.size(); k++) {
				double e = x[i * image.size() + k] - r.value(z, 0, k % pixels, k / pixels);
				total += e * e;
			}
		}
		double left = total / ((double) n * image.size());
		return new RingPca(image, ring, size, pca, latent, left > 1e-12 ? left : 1);
	}

	private static double inverse(Pca pca, int k) {
		double sd = Math.sqrt(pca.variances()[k]);
		return sd > 1e-6 ? 1 / sd : 0;
	}

	/** @return mean squared error of images painted from these components */
	double variance() {
		return variance;
	}

	/**
	 * @param code outputs
	 * @param at which output is the first component; the logs of their variances follow the last
	 */
	Dense encoder(Blas blas, int code, int at) {
		int pixels = ring.length;
		int rings = size.length;
		int d = rings * image.channels();
		float[] w = new float[image.size() * code];
		float[] b = new float[code];
		for (int k = 0; k < pca.size(); k++) {
			double inverse = inverse(pca, k);
			for (int p = 0; p < image.size(); p++) {
				int r = ring[p % pixels];
				w[p * code + at + k] = (float) (pca.components()[k * d + p / pixels * rings + r] / Math.sqrt(size[r]) * inverse);
			}
			for (int c = 0; c < d; c++) {
				b[at + k] -= (float) (pca.components()[k * d + c] * pca.mean()[c] * inverse);
			}
			b[at + latent + k] = (float) Math.log(variance / (variance + pca.variances()[k]));
		}
		return new Dense(blas, w, b);
	}

	/** @return a pixel painted from components */
	float value(float[] z, int from, int pixel, int channel) {
		int rings = size.length;
		int d = rings * image.channels();
		int at = channel * rings + ring[pixel];
		double v = pca.mean()[at];
		for (int k = 0; k < pca.size(); k++) {
			v += z[from + k] * Math.sqrt(pca.variances()[k]) * pca.components()[k * d + at];
		}
		return (float) (v / Math.sqrt(size[ring[pixel]]));
	}

	/** Adds what a gradient with respect to a painted pixel means for the components. */
	void addGradient(double g, int pixel, int channel, float[] into, int from) {
		int rings = size.length;
		int d = rings * image.channels();
		int at = channel * rings + ring[pixel];
		for (int k = 0; k < pca.size(); k++) {
			into[from + k] += (float) (g * Math.sqrt(pca.variances()[k]) * pca.components()[k * d + at]
					/ Math.sqrt(size[ring[pixel]]));
		}
	}
}
