/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class PatchCoderTest {

	private static final int EDGE = 8;
	private static final ImageShape IMAGE = new ImageShape(EDGE, EDGE, 1);

	private final Blas blas = Blas.open(1);

	/** Bars of one length and strength each, turned at random: (length, angle) per image. */
	private static float[] bars(int n, double[] lengths, double[] angles) {
		float[] x = new float[n * IMAGE.size()];
		for (int i = 0; i < n; i++) {
			double c = Math.cos(angles[i]);
			double s = Math.sin(angles[i]);
			for (int p = 0; p < IMAGE.size(); p++) {
				double u = p % EDGE - 3.5;
				double v = p / EDGE - 3.5;
				double a = (c * u + s * v) / lengths[i];
				double b = (c * v - s * u) / 0.9;
				x[i * IMAGE.size() + p] = (float) (2 * Math.exp(-0.5 * (a * a + b * b)));
			}
		}
		return x;
	}

	private static double[] uniform(SplittableRandom random, int n, double low, double high) {
		double[] r = new double[n];
		Arrays.setAll(r, i -> low + (high - low) * random.nextDouble());
		return r;
	}

	private PatchCoder coder(String which, int n, float[] x, long seed) {
		return switch (which) {
		case "dense" -> new Autoencoder(blas, Autoencoder.Shape.dense(32, 16), 2, n, x, 0, seed);
		case "conv" -> new Autoencoder(blas, Autoencoder.Shape.convolutional(IMAGE), 2, n, x, 0, seed);
		case "vae" -> new Autoencoder(blas, Autoencoder.Shape.dense(32, 16), 2, n, x, 1, seed);
		default -> new RotationVae(blas, IMAGE, new int[] { 32, 16 }, 2, n, x, 1, seed);
		};
	}

	@Test
	void gradientsOfTheLossAgreeWithFiniteDifferences() {
		SplittableRandom random = new SplittableRandom(1);
		int n = 20;
		float[] x = bars(n, uniform(random, n, 1, 3), uniform(random, n, 0, 3));
		float[] part = Arrays.copyOf(x, 5 * IMAGE.size());
		float[] noise = Plain.floats(Plain.random(random, 5 * 3));
		int[] pixels = { 3, 12, 17, 20, 27, 35, 36, 44, 60 };
		for (double beta : new double[] { 0, 0.7 }) {
			Autoencoder a = new Autoencoder(blas, Autoencoder.Shape.dense(6), 2, n, x, beta, 2);
			check(a.parameters(), a.gradients(), () -> a.gradient(5, part, noise)[0], random);
		}
		RotationVae r = new RotationVae(blas, IMAGE, new int[] { 6 }, 2, n, x, 0.7, 2);
		check(r.parameters(), r.gradients(), () -> r.gradient(5, part, noise, pixels)[0], random);
	}

	private static void check(float[][] parameters, float[][] gradients, java.util.function.DoubleSupplier loss,
			SplittableRandom random) {
		for (float[] p : parameters) {
			for (int i = 0; i < p.length; i++) {
				p[i] += 0.1f * (float) random.nextGaussian();
			}
		}
		loss.getAsDouble();
		float[][] g = Arrays.stream(gradients).map(float[]::clone).toArray(float[][]::new);
		for (int k = 0; k < parameters.length; k++) {
			double difference = 0;
			double size = 0;
			for (int i = 0; i < parameters[k].length; i += 1 + parameters[k].length / 30) {
				float old = parameters[k][i];
				float h = 1e-3f;
				parameters[k][i] = old + h;
				double up = loss.getAsDouble();
				parameters[k][i] = old - h;
				double down = loss.getAsDouble();
				parameters[k][i] = old;
				double slope = (up - down) / (2 * h);
				difference += Math.pow(slope - g[k][i], 2);
				size += slope * slope;
			}
			assertThat(Math.sqrt(difference)).as("array %d", k).isLessThan(0.03 * Math.sqrt(size) + 0.05);
		}
	}

	@Test
	void trainingBeatsThePrincipalComponentsItStartsFrom() {
		SplittableRandom random = new SplittableRandom(3);
		int n = 600;
		float[] x = bars(n, uniform(random, n, 1, 3), uniform(random, n, 0, 2 * Math.PI));
		for (String which : new String[] { "dense", "conv", "vae", "rotation" }) {
			PatchCoder coder = coder(which, n, x, 4);
			double before = error(coder, n, x, which);
			coder.train(60, () -> true);
			double after = error(coder, n, x, which);
			assertThat(after).as(which).isLessThan(0.75 * before);
		}
	}

	private static double error(PatchCoder coder, int n, float[] x, String which) {
		float[] z = coder.encoder().apply(n, x);
		float[] y = coder instanceof RotationVae r ? r.decode(n, z, r.angles(n, x)) : coder.decode(n, z);
		double s = 0;
		for (int i = 0; i < x.length; i++) {
			s += Math.pow(x[i] - y[i], 2);
		}
		return s / x.length;
	}

	@Test
	void theUntrainedCoderIsThePrincipalComponents() {
		SplittableRandom random = new SplittableRandom(5);
		int n = 200;
		float[] x = bars(n, uniform(random, n, 1, 3), uniform(random, n, 0, 1));
		double[] wide = new double[x.length];
		Arrays.setAll(wide, i -> x[i]);
		Pca pca = Pca.of(blas, n, IMAGE.size(), wide, 2);
		double[] expected = pca.project(blas, n, wide);
		for (String which : new String[] { "dense", "conv", "vae" }) {
			float[] z = coder(which, n, x, 6).encoder().apply(n, x);
			for (int i = 0; i < z.length; i++) {
				assertThat((double) z[i]).isCloseTo(expected[i] / Math.sqrt(pca.variances()[i % 2]), within(1e-3));
			}
		}
	}

	@Test
	void theRotationInvariantOneTellsLengthsApartButNotAngles() {
		SplittableRandom random = new SplittableRandom(7);
		int n = 600;
		double[] lengths = uniform(random, n, 1, 3);
		double[] angles = uniform(random, n, 0, Math.PI);
		float[] x = bars(n, lengths, angles);
		assertThat(explained(coder("rotation", n, x, 8), n, x, angles)).isLessThan(0.3);
		assertThat(explained(coder("rotation", n, x, 8), n, x, lengths)).isGreaterThan(0.8);
		double[] doubled = Arrays.stream(angles).map(a -> Math.cos(2 * a)).toArray();
		assertThat(explained(coder("rotation", n, x, 8), n, x, doubled)).isLessThan(0.3);
		assertThat(explained(coder("dense", n, x, 8), n, x, doubled)).isGreaterThan(0.5);
	}

	/** R² of a linear model of the values on the latent coordinates. */
	private static double explained(PatchCoder coder, int n, float[] x, double[] values) {
		coder.train(40, () -> true);
		float[] z = coder.encoder().apply(n, x);
		double[][] rows = new double[n][];
		for (int i = 0; i < n; i++) {
			rows[i] = new double[] { z[2 * i], z[2 * i + 1] };
		}
		OLSMultipleLinearRegression fit = new OLSMultipleLinearRegression();
		fit.newSampleData(values, rows);
		return fit.calculateRSquared();
	}

	@Test
	void equalSeedsGiveEqualBitsAndTrainingCanBeLeftBetweenEpochs() {
		SplittableRandom random = new SplittableRandom(9);
		int n = 150;
		float[] x = bars(n, uniform(random, n, 1, 3), uniform(random, n, 0, 3));
		for (String which : new String[] { "dense", "conv", "vae", "rotation" }) {
			PatchCoder a = coder(which, n, x, 10);
			PatchCoder b = coder(which, n, x, 10);
			assertThat(a.train(4, () -> true)).isEqualTo(4);
			int[] asked = { 0 };
			assertThat(b.train(9, () -> asked[0]++ < 2)).isEqualTo(2);
			Layer early = b.encoder();
			float[] then = early.apply(n, x);
			b.train(2, () -> true);
			assertThat(b.encoder().apply(n, x)).isEqualTo(a.encoder().apply(n, x)).isNotEqualTo(then);
			assertThat(early.apply(n, x)).isEqualTo(then);
		}
	}

	@Test
	void constantAndSingleVectorsAreNoProblem() {
		for (String which : new String[] { "dense", "conv", "vae", "rotation" }) {
			for (int n : new int[] { 1, 3 }) {
				float[] x = new float[n * IMAGE.size()];
				Arrays.fill(x, 0.3f);
				PatchCoder coder = coder(which, n, x, 11);
				coder.train(3, () -> true);
				for (float v : coder.encoder().apply(n, x)) {
					assertThat(v).isFinite();
				}
			}
		}
	}
}
