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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerTest {

	private static final Blas BLAS = Blas.open(1);

	static Stream<Layer> layers() {
		SplittableRandom random = new SplittableRandom(5);
		ImageShape image = new ImageShape(7, 6, 2);
		return Stream.of(new Dense(BLAS, 5, 3, random), new Activation(4, Activation.Form.TANH),
				new Activation(4, Activation.Form.SOFTPLUS), new Activation(4, Activation.Form.RELU),
				Stack.mlp(BLAS, Activation.Form.TANH, random, 5, 6, 4, 2),
				Sum.residual(Stack.mlp(BLAS, Activation.Form.SOFTPLUS, random, 4, 6, 4)),
				new Sum(new Dense(BLAS, 4, 3, random), Stack.mlp(BLAS, Activation.Form.TANH, random, 4, 5, 3)),
				new Conv2d(BLAS, image, 3, 3, 1, random), new Conv2d(BLAS, image, 3, 5, 2, random),
				Resample2d.smaller(image, 2), Resample2d.larger(image, 3), new ChannelsLast(image, false),
				new ChannelsLast(image, true), new Select(6, 2, 3),
				new Affine(new float[] { 1, -2, 0.5f }, new float[] { 2, 0.3f, 1 }), scales(), new Bounded(2).frozen(2, new float[] { -9, 9, 3, 1 }),
				Stack.of(new ChannelsLast(image, false), new Conv2d(BLAS, image, 3, 3, 2, random),
						new Activation(36, Activation.Form.TANH), new Dense(BLAS, 36, 2, random)));
	}

	private static Layer scales() {
		LengthScales l = new LengthScales(3);
		l.parameters()[0][1] = 0.4f;
		return l;
	}

	@Test
	void gradientsReachTheBoundsThatMakeABatch() {
		check(new Bounded(3));
		check(Stack.of(new Dense(BLAS, 4, 2, new SplittableRandom(1)), new Bounded(2), new LengthScales(2)));
	}

	@ParameterizedTest
	@MethodSource("layers")
	void gradientsAgreeWithFiniteDifferences(Layer layer) {
		check(layer);
	}

	private static void check(Layer layer) {
		SplittableRandom random = new SplittableRandom(6);
		int m = 3;
		float[] x = Plain.floats(Plain.random(random, m * layer.inputs()));
		double[] weights = Plain.random(random, m * layer.outputs());
		float[][] g = layer.zeros();
		float[] dx = layer.forward(m, x).backward(Plain.floats(weights), g);
		for (int i = 0; i < x.length; i += 1 + x.length / 40) {
			assertThat((double) dx[i]).as("input %d", i).isCloseTo(slope(layer, m, x, weights, x, i), within(2e-2));
		}
		float[][] p = layer.parameters();
		for (int k = 0; k < p.length; k++) {
			for (int i = 0; i < p[k].length; i += 1 + p[k].length / 40) {
				assertThat((double) g[k][i]).as("parameter %d of array %d", i, k)
						.isCloseTo(slope(layer, m, x, weights, p[k], i), within(2e-2));
			}
		}
	}

	private static double slope(Layer layer, int m, float[] x, double[] weights, float[] array, int i) {
		float old = array[i];
		float h = 4e-3f;
		array[i] = old + h;
		double up = value(layer, m, x, weights);
		array[i] = old - h;
		double down = value(layer, m, x, weights);
		array[i] = old;
		return (up - down) / (2 * h);
	}

	private static double value(Layer layer, int m, float[] x, double[] weights) {
		float[] y = layer.apply(m, x);
		double s = 0;
		for (int i = 0; i < y.length; i++) {
			s += weights[i] * y[i];
		}
		return s;
	}

	@ParameterizedTest
	@MethodSource("layers")
	void aCopyIsIndependentAndEqualAndOneVectorGivesWhatManyGive(Layer layer) {
		SplittableRandom random = new SplittableRandom(7);
		int m = 4;
		float[] x = Plain.floats(Plain.random(random, m * layer.inputs()));
		float[] y = layer.apply(m, x);
		Layer copy = layer.copy();
		for (float[] p : layer.parameters()) {
			for (int i = 0; i < p.length; i++) {
				p[i] += 1;
			}
		}
		assertThat(copy.apply(m, x)).isEqualTo(y).hasSize(m * layer.outputs());
		float[] third = copy.apply(1, java.util.Arrays.copyOfRange(x, 2 * layer.inputs(), 3 * layer.inputs()));
		for (int i = 0; i < third.length; i++) {
			assertThat(third[i]).isCloseTo(y[2 * layer.outputs() + i], within(1e-5f));
		}
	}

	@ParameterizedTest
	@MethodSource("layers")
	void gradientsOfInputsAreTheSameWithoutThoseOfParameters(Layer layer) {
		float[] x = Plain.floats(Plain.random(new SplittableRandom(8), 2 * layer.inputs()));
		float[] g = Plain.floats(Plain.random(new SplittableRandom(9), 2 * layer.outputs()));
		assertThat(layer.forward(2, x).backward(g.clone(), null)).isEqualTo(layer.forward(2, x).backward(g.clone(), layer.zeros()));
	}

	@Test
	void convolutionAgreesWithItsDefinition() {
		for (int stride = 1; stride <= 3; stride++) {
			ImageShape in = new ImageShape(8, 5, 2);
			Conv2d layer = new Conv2d(BLAS, in, 3, 3, stride, new SplittableRandom(10));
			int m = 70; // more than one block
			float[] x = Plain.floats(Plain.random(new SplittableRandom(11), m * in.size()));
			float[] y = layer.apply(m, x);
			float[] w = layer.parameters()[0];
			float[] b = layer.parameters()[1];
			ImageShape out = layer.shape();
			for (int i = 0; i < m; i += 23) {
				for (int r = 0; r < out.rows(); r++) {
					for (int c = 0; c < out.cols(); c++) {
						for (int o = 0; o < 3; o++) {
							double s = b[o];
							for (int kr = 0; kr < 3; kr++) {
								for (int kc = 0; kc < 3; kc++) {
									int row = r * stride + kr - 1;
									int col = c * stride + kc - 1;
									if (row >= 0 && row < 8 && col >= 0 && col < 5) {
										for (int ch = 0; ch < 2; ch++) {
											s += w[((kr * 3 + kc) * 2 + ch) * 3 + o] * x[((i * 8 + row) * 5 + col) * 2 + ch];
										}
									}
								}
							}
							assertThat((double) y[((i * out.rows() + r) * out.cols() + c) * 3 + o]).isCloseTo(s, within(1e-4));
						}
					}
				}
			}
		}
	}

	@Test
	void meansOfCellsAndRepetitionsAreWhatTheirNamesSay() {
		ImageShape in = new ImageShape(3, 2, 1);
		float[] x = { 1, 2, 3, 4, 5, 7 };
		assertThat(Resample2d.smaller(in, 2).apply(1, x)).containsExactly(2.5f, 6);
		assertThat(Resample2d.larger(in, 2).apply(1, new float[] { 8, 9 })).containsExactly(8, 8, 8, 8, 9, 9);
	}

	@Test
	void theHyperbolicTangentIsGood() {
		for (float v = -12; v < 12; v += 0.0137f) {
			assertThat((double) Activation.tanh(v)).isCloseTo(Math.tanh(v), within(1e-6));
		}
	}

	@Test
	void layersThatDoNotFitAreRefused() {
		SplittableRandom random = new SplittableRandom(12);
		assertThatThrownBy(() -> Stack.of(new Dense(BLAS, 2, 3, random), new Dense(BLAS, 2, 3, random)))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cannot follow");
		assertThatThrownBy(() -> new Sum(new Dense(BLAS, 2, 3, random), new Dense(BLAS, 3, 3, random)))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Conv2d(BLAS, new ImageShape(4, 4, 1), 2, 2, 1, random))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Stack.of()).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void batchesHoldEveryNumberOnceAndDependOnSeedAndEpochOnly() {
		Minibatches batches = new Minibatches(10, 4, 3);
		int[] all = Stream.of(batches.epoch(5)).flatMapToInt(java.util.Arrays::stream).sorted().toArray();
		assertThat(all).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
		assertThat(batches.epoch(5)).isDeepEqualTo(batches.epoch(5)).isNotEqualTo(batches.epoch(6));
		assertThat(batches.epoch(5)[2]).hasSize(2);
	}

	@Test
	void decayDrawsTheWeightsTowardsTheirAnchor() {
		float[][] p = { { 1, -2 } };
		Adam adam = new Adam(p);
		for (int i = 0; i < 200; i++) {
			adam.step(p, new float[1][2], 0.1, new float[][] { { 3, 4 } }, 1);
		}
		assertThat(p[0]).containsExactly(new float[] { 3, 4 }, within(1e-4f));
		adam.step(p, new float[1][2], 0.1, null, 1);
		assertThat(p[0]).containsExactly(new float[] { 2.7f, 3.6f }, within(1e-4f));
	}
}
