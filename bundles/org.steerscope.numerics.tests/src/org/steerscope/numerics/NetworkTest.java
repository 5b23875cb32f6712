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

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class NetworkTest {

	private final Blas blas = Blas.open(1);

	@Test
	void forwardIsLayersOfProductsAndReLu() {
		Mlp network = new Mlp(blas, new int[] { 3, 4, 2 }, new SplittableRandom(1));
		float[] x = { 0.5f, -1, 2, 1, 0.3f, -0.7f };
		float[] out = network.forward(2, x)[2];
		float[][] p = network.parameters();
		for (int i = 0; i < 2; i++) {
			float[] hidden = new float[4];
			for (int j = 0; j < 4; j++) {
				float s = p[1][j];
				for (int k = 0; k < 3; k++) {
					s += x[i * 3 + k] * p[0][k * 4 + j];
				}
				hidden[j] = Math.max(0, s);
			}
			for (int j = 0; j < 2; j++) {
				float s = p[3][j];
				for (int k = 0; k < 4; k++) {
					s += hidden[k] * p[2][k * 2 + j];
				}
				assertThat(out[i * 2 + j]).isCloseTo(s, within(1e-5f));
			}
		}
	}

	@Test
	void gradientOfTheDeepKernelAgreesWithFiniteDifferences() {
		SplittableRandom random = new SplittableRandom(2);
		int n = 9;
		DeepKernel kernel = new DeepKernel(blas, new int[] { 6, 8, 5, 2 }, random);
		float[] x = Plain.floats(Plain.random(random, n * 6));
		double[] y = Plain.random(random, n);
		kernel.spread(n, x);
		float[][] parameters = kernel.network().parameters();
		float[][] g = new float[parameters.length + 1][];
		float[][] unused = new float[parameters.length + 1][];
		for (int p = 0; p <= parameters.length; p++) {
			g[p] = new float[p < parameters.length ? parameters[p].length : 3];
			unused[p] = g[p].clone();
		}
		kernel.gradient(n, x, y, g);
		for (int p = 0; p < parameters.length; p++) {
			for (int i = 0; i < parameters[p].length; i += 3) {
				float old = parameters[p][i];
				float h = 2e-3f;
				parameters[p][i] = old + h;
				double up = kernel.gradient(n, x, y, unused);
				parameters[p][i] = old - h;
				double down = kernel.gradient(n, x, y, unused);
				parameters[p][i] = old;
				assertThat((double) g[p][i]).as("parameter %d of array %d", i, p).isCloseTo((up - down) / (2 * h), within(2e-2));
			}
		}
		for (int i = 0; i < 3; i++) {
			double[] theta = kernel.hyperparameters();
			double old = theta[i];
			theta[i] = old + 1e-5;
			double up = kernel.gradient(n, x, y, unused);
			theta[i] = old - 1e-5;
			double down = kernel.gradient(n, x, y, unused);
			theta[i] = old;
			assertThat((double) g[parameters.length][i]).isCloseTo((up - down) / 2e-5, within(1e-4));
		}
	}

	@Test
	void deepKernelLearnsWhatNoInputShowsAlone() {
		SplittableRandom random = new SplittableRandom(3);
		int n = 120;
		float[] x = Plain.floats(Plain.random(random, n * 4));
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			y[i] = Math.signum(x[4 * i] * x[4 * i + 1]);
		}
		DeepKernel kernel = new DeepKernel(blas, new int[] { 4, 64, 32, 2 }, new SplittableRandom(4));
		kernel.spread(n, x);
		double before = kernel.train(n, x, y, 1, 0.003);
		double after = kernel.train(n, x, y, 150, 0.003);
		assertThat(after).isLessThan(before - 0.5);
		double[] mean = new double[n];
		kernel.posterior(n, x, y).predict(n, kernel.latent(n, x), mean, new double[n]);
		int right = 0;
		for (int i = 0; i < n; i++) {
			right += mean[i] * y[i] > 0 ? 1 : 0;
		}
		assertThat(right).isGreaterThan(n * 9 / 10);
	}

	@Test
	void equalSeedsGiveEqualBitsAndACopyIsIndependent() {
		float[] x = Plain.floats(Plain.random(new SplittableRandom(5), 40));
		double[] y = Plain.random(new SplittableRandom(6), 10);
		DeepKernel a = new DeepKernel(blas, new int[] { 4, 16, 2 }, new SplittableRandom(7));
		DeepKernel b = new DeepKernel(blas, new int[] { 4, 16, 2 }, new SplittableRandom(7));
		a.train(10, x, y, 20, 0.01);
		DeepKernel copy = a.copy();
		b.train(10, x, y, 20, 0.01);
		assertThat(a.latent(10, x)).isEqualTo(b.latent(10, x));
		double[] then = copy.latent(10, x);
		a.train(10, x, y, 5, 0.01);
		assertThat(copy.latent(10, x)).isEqualTo(then).isNotEqualTo(a.latent(10, x));
	}

	@Test
	void adamGoesDownhillByTheLearningRateAtFirst() {
		float[][] p = { { 1, -2 } };
		new Adam(p).step(p, new float[][] { { 10, -0.1f } }, 0.5);
		assertThat(p[0]).containsExactly(new float[] { 0.5f, -1.5f }, within(1e-4f));
	}
}
