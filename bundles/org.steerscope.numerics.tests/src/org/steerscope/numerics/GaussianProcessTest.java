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

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GaussianProcessTest {

	private static final int N = 14;
	private final Blas blas = Blas.open(1);
	private final SplittableRandom random = new SplittableRandom(5);
	private final double[] x = Plain.random(random, N * 5);
	private final double[] y = Plain.random(random, N);
	private final double[] theta = { 0.3, 0.8, -0.2, 0.4, -2 };

	@ParameterizedTest
	@EnumSource(RadialKernel.class)
	void slopeIsTheDerivative(RadialKernel kernel) {
		for (double r2 : new double[] { 0.01, 0.3, 2, 9 }) {
			double h = 1e-6 * r2;
			assertThat(kernel.slope(r2)).isCloseTo((kernel.value(r2 + h) - kernel.value(r2 - h)) / (2 * h), within(1e-7));
		}
		assertThat(kernel.value(0)).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource(RadialKernel.class)
	void gradientAgreesWithFiniteDifferences(RadialKernel kernel) {
		GpLikelihood f = new GpLikelihood(blas, GpModel.standard(kernel, 2, 3), x, y);
		double[] g = new double[theta.length];
		f.evaluate(theta, g);
		double[] unused = new double[theta.length];
		for (int p = 0; p < theta.length; p++) {
			double[] up = theta.clone();
			double[] down = theta.clone();
			up[p] += 1e-5;
			down[p] -= 1e-5;
			assertThat(g[p]).isCloseTo((f.evaluate(up, unused) - f.evaluate(down, unused)) / 2e-5, within(1e-6));
		}
	}

	@Test
	void inputGradientAgreesWithFiniteDifferences() {
		GpModel model = GpModel.standard(RadialKernel.RBF, 2, 3);
		GpLikelihood f = new GpLikelihood(blas, model, x, y);
		double[] g = new double[theta.length];
		f.evaluate(theta, g);
		double[] dx = f.inputGradient();
		for (int i = 0; i < x.length; i += 7) {
			double[] up = x.clone();
			double[] down = x.clone();
			up[i] += 1e-5;
			down[i] -= 1e-5;
			double difference = new GpLikelihood(blas, model, up, y).evaluate(theta, g)
					- new GpLikelihood(blas, model, down, y).evaluate(theta, g);
			assertThat(dx[i]).isCloseTo(difference / 2e-5, within(1e-6));
		}
	}

	@Test
	void predictsLikeTheTextbook() {
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 2, 3);
		GpPosterior posterior = new GpPosterior(blas, model, theta, x, y);
		int m = 6;
		double[] points = Plain.random(random, m * 5);
		double[] mean = new double[m];
		double[] variance = new double[m];
		posterior.predict(m, points, mean, variance);
		RealMatrix k = new Array2DRowRealMatrix(N, N);
		for (int i = 0; i < N; i++) {
			for (int j = 0; j < N; j++) {
				k.setEntry(i, j, covariance(x, i, x, j) + (i == j ? Math.exp(-2) + 1e-6 : 0));
			}
		}
		RealMatrix inverse = new LUDecomposition(k).getSolver().getInverse();
		for (int j = 0; j < m; j++) {
			double[] c = new double[N];
			for (int i = 0; i < N; i++) {
				c[i] = covariance(x, i, points, j);
			}
			double[] w = inverse.operate(c);
			double expected = 0;
			double explained = 0;
			for (int i = 0; i < N; i++) {
				expected += w[i] * y[i];
				explained += w[i] * c[i];
			}
			assertThat(mean[j]).isCloseTo(expected, within(1e-9));
			assertThat(variance[j]).isCloseTo(covariance(points, j, points, j) - explained, within(1e-9));
		}
		assertThat(posterior.noiseVariance()).isCloseTo(Math.exp(-2) + 1e-6, within(1e-12));
	}

	private double covariance(double[] a, int i, double[] b, int j) {
		double sum = 1;
		int from = 0;
		for (int block = 0; block < 2; block++) {
			double r2 = 0;
			int width = block == 0 ? 2 : 3;
			for (int c = from; c < from + width; c++) {
				r2 += Math.pow(a[i * 5 + c] - b[j * 5 + c], 2);
			}
			double r = Math.sqrt(r2) / Math.exp(theta[block]);
			sum += Math.exp(theta[2 + block]) * (1 + Math.sqrt(5) * r + 5 * r * r / 3) * Math.exp(-Math.sqrt(5) * r);
			from += width;
		}
		return sum;
	}

	@ParameterizedTest
	@EnumSource(RadialKernel.class)
	void drawnFunctionsHaveThePosteriorsMoments(RadialKernel kernel) {
		GpModel model = GpModel.standard(kernel, 2, 3);
		GpPosterior posterior = new GpPosterior(blas, model, theta, x, y);
		double[] point = { 0.3, -0.5, 1, 0, 0.2 };
		double[] mean = new double[1];
		double[] variance = new double[1];
		posterior.predict(1, point, mean, variance);
		int draws = 4000;
		double sum = 0;
		double squares = 0;
		double[] value = new double[1];
		for (int d = 0; d < draws; d++) {
			posterior.sample(random.split(), 64).values(1, point, value);
			sum += value[0] / draws;
			squares += value[0] * value[0] / draws;
		}
		double sd = Math.sqrt(variance[0]);
		assertThat(sum).as("mean").isCloseTo(mean[0], within(0.08 * sd));
		assertThat(Math.sqrt(squares - sum * sum)).as("standard deviation").isCloseTo(sd, within(0.08 * sd));
	}

	@Test
	void learnsLengthAndNoise() {
		int n = 80;
		double[] inputs = new double[n];
		double[] values = new double[n];
		for (int i = 0; i < n; i++) {
			inputs[i] = 6 * random.nextDouble() - 3;
			values[i] = Math.sin(2 * inputs[i]) + 0.1 * random.nextGaussian();
		}
		GpModel model = GpModel.standard(RadialKernel.RBF, 1);
		GpTraining.Result fit = GpTraining.fit(blas, model, inputs, values, null, true, 60);
		assertThat(Math.sqrt(model.noise(fit.theta()))).isBetween(0.07, 0.14);
		assertThat(Math.exp(fit.theta()[0])).isBetween(0.4, 2.0);
	}

	@Test
	void duplicatesAndOnePointAreNoProblem() {
		GpModel model = GpModel.standard(RadialKernel.MATERN52, 1);
		double[] same = { 1, 1, 1, 2 };
		double[] values = { 0.5, 0.7, 0.6, -1.8 };
		double[] theta4 = GpTraining.fit(blas, model, same, values, null, true, 60).theta();
		double[] mean = new double[1];
		double[] variance = new double[1];
		new GpPosterior(blas, model, theta4, same, values).predict(1, new double[] { 1 }, mean, variance);
		assertThat(mean[0]).isBetween(0.3, 0.8);
		new GpPosterior(blas, model, model.priorMean(), new double[] { 0 }, new double[] { 1 }).predict(1, new double[] { 0 },
				mean, variance);
		assertThat(mean[0]).isBetween(0.9, 1.0);
	}
}
