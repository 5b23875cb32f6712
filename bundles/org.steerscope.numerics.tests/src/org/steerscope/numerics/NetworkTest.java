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

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NetworkTest {

	private final Blas blas = Blas.open(1);

	@Test
	void forwardIsLayersOfProductsAndReLu() {
		Stack network = Stack.mlp(blas, Activation.Form.RELU, new SplittableRandom(1), 3, 4, 2);
		float[] x = { 0.5f, -1, 2, 1, 0.3f, -0.7f };
		float[] out = network.apply(2, x);
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

	private DeepKernel kernel(int fixed, Layer network) {
		int q = network.outputs();
		GpModel model = fixed == 0 ? GpModel.standard(RadialKernel.RBF, q) : GpModel.standard(RadialKernel.MATERN52, fixed, q);
		return new DeepKernel(blas, model, network, model.priorMean());
	}

	/** An MLP whose outputs over some inputs have mean 0 and total variance 1. */
	private Layer network(int n, float[] x, long seed, int... sizes) {
		Stack s = Stack.mlp(blas, Activation.Form.TANH, new SplittableRandom(seed), sizes);
		return Stack.of(s, Affine.standardising(n, s.outputs(), s.apply(n, x)));
	}

	@Test
	void gradientOfTheDeepKernelAgreesWithFiniteDifferences() {
		SplittableRandom random = new SplittableRandom(2);
		int n = 9;
		float[] x = Plain.floats(Plain.random(random, n * 6));
		double[] fixed = Plain.random(random, n * 3);
		double[] y = Plain.random(random, n);
		DeepKernel kernel = kernel(3, network(n, x, 2, 6, 8, 5, 2));
		DeepKernel.Values v = new DeepKernel.Values(fixed, x, y, new double[] { 0, 0.1, 0, 0, 0.3, 0, 0, 0, 0 });
		Layer net = kernel.network();
		double[] theta = kernel.hyperparameters();
		float[][] parameters = net.parameters();
		float[][] g = net.zeros();
		double[] d = new double[theta.length];
		double[] unused = new double[theta.length];
		kernel.gradient(net, theta, v, g, d);
		for (int p = 0; p < parameters.length; p++) {
			for (int i = 0; i < parameters[p].length; i += 3) {
				float old = parameters[p][i];
				float h = 2e-3f;
				parameters[p][i] = old + h;
				double up = kernel.gradient(net, theta, v, net.zeros(), unused);
				parameters[p][i] = old - h;
				double down = kernel.gradient(net, theta, v, net.zeros(), unused);
				parameters[p][i] = old;
				assertThat((double) g[p][i]).as("parameter %d of array %d", i, p).isCloseTo((up - down) / (2 * h) / n, within(2e-3));
			}
		}
		for (int i = 0; i < theta.length; i++) {
			double old = theta[i];
			theta[i] = old + 1e-5;
			double up = kernel.gradient(net, theta, v, net.zeros(), unused);
			theta[i] = old - 1e-5;
			double down = kernel.gradient(net, theta, v, net.zeros(), unused);
			theta[i] = old;
			assertThat(d[i]).isCloseTo((up - down) / 2e-5, within(1e-4));
		}
	}

	@Test
	void gradientWithBoundsAgreesWithFiniteDifferences() {
		SplittableRandom random = new SplittableRandom(21);
		int n = 9;
		float[] x = Plain.floats(Plain.random(random, n * 6));
		double[] fixed = Plain.random(random, n * 3);
		DeepKernel kernel = kernel(3, network(n, x, 2, 6, 8, 5, 2));
		GpData.Bound[] bounds = new GpData.Bound[n];
		java.util.Arrays.setAll(bounds, i -> GpData.Bound.values()[i % 3]);
		DeepKernel.Values v = new DeepKernel.Values(fixed, x, Plain.random(random, n), null, bounds);
		Layer net = kernel.network();
		double[] theta = kernel.hyperparameters();
		GpTargets targets = kernel.targets(net, theta, v);
		float[][] g = net.zeros();
		double[] d = new double[theta.length];
		kernel.gradient(net, theta, v, targets, g, d);
		float[] last = net.parameters()[4];
		for (int i = 0; i < last.length; i += 3) {
			float old = last[i];
			last[i] = old + 2e-3f;
			double up = kernel.gradient(net, theta, v, targets, net.zeros(), new double[theta.length]);
			last[i] = old - 2e-3f;
			double down = kernel.gradient(net, theta, v, targets, net.zeros(), new double[theta.length]);
			last[i] = old;
			assertThat((double) g[4][i]).isCloseTo((up - down) / 4e-3 / n, within(2e-3));
		}
		for (int i = 0; i < theta.length; i++) {
			double old = theta[i];
			theta[i] = old + 1e-5;
			double up = kernel.gradient(net, theta, v, targets, net.zeros(), new double[theta.length]);
			theta[i] = old - 1e-5;
			double down = kernel.gradient(net, theta, v, targets, net.zeros(), new double[theta.length]);
			theta[i] = old;
			assertThat(d[i]).isCloseTo((up - down) / 2e-5, within(1e-4));
		}
	}

	@Test
	void aBoundLeftOutIsJudgedByTheProbabilityThatItHolds() {
		SplittableRandom random = new SplittableRandom(22);
		int n = 6;
		float[] x = Plain.floats(Plain.random(random, n * 3));
		double[] y = Plain.random(random, n);
		DeepKernel kernel = kernel(0, network(n, x, 7, 3, 5, 2));
		for (GpData.Bound b : new GpData.Bound[] { GpData.Bound.AT_LEAST, GpData.Bound.AT_MOST }) {
			GpData.Bound[] bounds = new GpData.Bound[n];
			java.util.Arrays.fill(bounds, GpData.Bound.EXACT);
			bounds[2] = b;
			DeepKernel.Values v = new DeepKernel.Values(new double[0], x, y, null, bounds);
			double[] mean = new double[1];
			double[] variance = new double[1];
			double expected = 0;
			for (int i = 0; i < n; i++) {
				int out = i;
				int[] rest = java.util.stream.IntStream.range(0, n).filter(k -> k != out).toArray();
				double[] restY = java.util.Arrays.stream(rest).mapToDouble(k -> y[k]).toArray();
				GpData.Bound[] restBounds = java.util.Arrays.stream(rest).mapToObj(k -> bounds[k]).toArray(GpData.Bound[]::new);
				GpPosterior p = kernel.posterior(new DeepKernel.Values(new double[0], Minibatches.rows(x, 3, rest), restY, null, restBounds));
				p.predict(1, kernel.inputs(1, new double[0], Minibatches.rows(x, 3, new int[] { i })), mean, variance);
				NormalDistribution of = new NormalDistribution(null, mean[0], Math.sqrt(variance[0] + p.noiseVariance()));
				double below = of.cumulativeProbability(y[i]);
				expected += bounds[i] == GpData.Bound.EXACT ? of.logDensity(y[i])
						: Math.log(b == GpData.Bound.AT_LEAST ? 1 - below : below);
			}
			double[] found = kernel.heldOut(v, new DeepKernel.Training(0, 0.1, 0.1, 0.9, 0), null, n, 5, 1);
			assertThat(found[0]).isCloseTo(expected, within(1e-8));
		}
		assertThat(Censoring.logProbability(-5 - 1e-9)).isCloseTo(Censoring.logProbability(-5 + 1e-9), within(1e-6));
		assertThat(Censoring.logProbability(-40)).isCloseTo(-804.608442, within(1e-5));
	}

	private static DeepKernel.Values values(float[] x, double[] y) {
		return new DeepKernel.Values(new double[0], x, y, null);
	}

	private static double[] xor(int n, float[] x) {
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			y[i] = Math.signum(x[4 * i] * x[4 * i + 1]);
		}
		return y;
	}

	@Test
	void deepKernelLearnsWhatNoInputShowsAlone() {
		SplittableRandom random = new SplittableRandom(3);
		int n = 120;
		float[] x = Plain.floats(Plain.random(random, n * 4));
		double[] y = xor(n, x);
		DeepKernel kernel = kernel(0, network(n, x, 4, 4, 64, 32, 2));
		DeepKernel.Training training = new DeepKernel.Training(150, 0.003, 0.03, 0.9, 0);
		double before = kernel.train(values(x, y), training.cycles(1), null).logPosterior();
		DeepKernel.Result after = kernel.train(values(x, y), training, null);
		assertThat(after.logPosterior()).isGreaterThan(before + 50);
		assertThat(after.cycles()).isEqualTo(150);
		double[] mean = new double[n];
		DeepKernel k = after.kernel();
		k.posterior(values(x, y)).predict(n, k.inputs(n, new double[0], x), mean, new double[n]);
		int right = 0;
		for (int i = 0; i < n; i++) {
			right += mean[i] * y[i] > 0 ? 1 : 0;
		}
		assertThat(right).isGreaterThan(n * 9 / 10);
	}

	@Test
	void valuesLeftOutTellLearningFromLearningByHeart() {
		SplittableRandom random = new SplittableRandom(5);
		int n = 200;
		float[] x = Plain.floats(Plain.random(random, n * 4));
		DeepKernel kernel = kernel(0, network(n, x, 4, 4, 64, 32, 2));
		DeepKernel.Training training = new DeepKernel.Training(60, 0.003, 0.03, 0.9, 0);
		double[] learned = kernel.heldOut(values(x, xor(n, x)), training, null, 5, 20, 9);
		assertThat(learned).hasSize(4);
		assertThat(learned[3]).isGreaterThan(learned[0] + 20);
		double[] noise = Plain.random(random, n);
		DeepKernel fitted = kernel.fit(values(x, noise), false, 60).kernel();
		double[] byHeart = fitted.heldOut(values(x, noise), training.cycles(200), null, 5, 100, 9);
		assertThat(byHeart[2]).isLessThan(byHeart[0]);
		assertThat(fitted.heldOut(values(x, noise), training.cycles(200), null, 5, 50, 1).length).as("patience").isLessThan(5);
	}

	@Test
	void theLogDensityOfValuesLeftOutIsThatOfTheRestOfTheValues() {
		SplittableRandom random = new SplittableRandom(6);
		int n = 7;
		float[] x = Plain.floats(Plain.random(random, n * 3));
		double[] fixed = Plain.random(random, n * 2);
		double[] y = Plain.random(random, n);
		DeepKernel kernel = kernel(2, network(n, x, 7, 3, 5, 2));
		double[] mean = new double[n];
		double[] variance = new double[n];
		DeepKernel.Values v = new DeepKernel.Values(fixed, x, y, new double[] { 0, 0.2, 0, 0, 0.1, 0, 0 });
		kernel.posterior(v).leaveOneOut(mean, variance);
		double expected = 0;
		for (int i = 0; i < n; i++) {
			expected += new NormalDistribution(null, mean[i], Math.sqrt(variance[i]))
					.logDensity(y[i]);
		}
		double[] found = kernel.heldOut(v, new DeepKernel.Training(0, 0.1, 0.1, 0.9, 0), null, n, 5, 1);
		assertThat(found).hasSize(1);
		assertThat(found[0]).isCloseTo(expected, within(1e-8));
	}

	@Test
	void aPriorOfTheWeightsHoldsThemToTheirMean() {
		SplittableRandom random = new SplittableRandom(8);
		int n = 20;
		float[] x = Plain.floats(Plain.random(random, n * 4));
		Layer start = network(n, x, 9, 4, 16, 2);
		DeepKernel kernel = kernel(0, start);
		double[] y = xor(n, x);
		double free = distance(start, kernel.train(values(x, y), new DeepKernel.Training(200, 0.002, 0.002, 0.9, 0), start));
		double held = distance(start, kernel.train(values(x, y), new DeepKernel.Training(200, 0.002, 0.002, 0.9, 1e4), start));
		assertThat(held).isLessThan(0.2 * free);
	}

	private static double distance(Layer start, DeepKernel.Result r) {
		double s = 0;
		float[][] a = start.parameters();
		float[][] b = r.kernel().network().parameters();
		for (int p = 0; p < a.length; p++) {
			for (int i = 0; i < a[p].length; i++) {
				s += Math.pow(a[p][i] - b[p][i], 2);
			}
		}
		return Math.sqrt(s);
	}

	@Test
	void equalSeedsGiveEqualBitsAndLearningLeavesTheKernelAsItIs() {
		float[] x = Plain.floats(Plain.random(new SplittableRandom(5), 40));
		double[] y = Plain.random(new SplittableRandom(6), 10);
		DeepKernel a = kernel(0, network(10, x, 7, 4, 16, 2));
		DeepKernel b = kernel(0, network(10, x, 7, 4, 16, 2));
		double[] before = a.inputs(10, new double[0], x);
		DeepKernel.Training training = new DeepKernel.Training(20, 0.01, 0.01, 0.9, 1);
		double[] after = a.train(values(x, y), training, null).kernel().inputs(10, new double[0], x);
		assertThat(b.train(values(x, y), training, null).kernel().inputs(10, new double[0], x)).isEqualTo(after);
		assertThat(a.inputs(10, new double[0], x)).isEqualTo(before).isNotEqualTo(after);
	}

	@Test
	void aNetworkWithBoundsPredictsEachInputAloneOnceItIsFrozen() {
		SplittableRandom random = new SplittableRandom(10);
		int n = 12;
		float[] x = Plain.floats(Plain.random(random, n * 3));
		Stack s = Stack.of(Stack.mlp(blas, Activation.Form.RELU, random, 3, 8, 2), new Bounded(2), new LengthScales(2));
		DeepKernel kernel = kernel(0, s).frozen(values(x, new double[n]));
		double[] all = kernel.inputs(n, new double[0], x);
		assertThat(java.util.Arrays.stream(all).max().getAsDouble()).isCloseTo(0.95, within(1e-6));
		assertThat(java.util.Arrays.stream(all).min().getAsDouble()).isCloseTo(-0.95, within(1e-6));
		double[] third = kernel.inputs(1, new double[0], java.util.Arrays.copyOfRange(x, 6, 9));
		assertThat(third[0]).isCloseTo(all[4], within(1e-5));
		double[] far = kernel.inputs(1, new double[0], new float[] { 100, -100, 100 });
		assertThat(Math.max(Math.abs(far[0]), Math.abs(far[1]))).isLessThanOrEqualTo(0.950001);
		assertThat(kernel.sound()).isTrue();
		kernel.network().parameters()[0][0] = Float.NaN;
		assertThat(kernel.sound()).isFalse();
	}

	@Test
	void adamGoesDownhillByTheLearningRateAtFirst() {
		float[][] p = { { 1, -2 } };
		new Adam(p).step(p, new float[][] { { 10, -0.1f } }, 0.5);
		assertThat(p[0]).containsExactly(new float[] { 0.5f, -1.5f }, within(1e-4f));
	}
}
