/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.steerscope.numerics.Activation;
import org.steerscope.numerics.Affine;
import org.steerscope.numerics.Autoencoder;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Bounded;
import org.steerscope.numerics.Layer;
import org.steerscope.numerics.LengthScales;
import org.steerscope.numerics.PatchCoder;
import org.steerscope.numerics.RotationVae;
import org.steerscope.numerics.Stack;

/** Makes networks for deep kernels, and learns them from all candidates without labels. */
final class Encoders {

	private static final int SAMPLE = 2000;
	private static final int EPOCHS = 30;
	/** For what takes ten times as long per patch: convolutions, and decoders that paint pixel by pixel. */
	private static final int SMALL_SAMPLE = 800;
	private static final int FEW_EPOCHS = 15;

	private Encoders() {
	}

	private static boolean slow(DklNetwork network, Pretraining how) {
		return network == DklNetwork.CONVOLUTION || network == DklNetwork.PATCHES && how == Pretraining.RVAE;
	}

	/** @return at most so many candidates spread evenly over all */
	private static int[] sample(int size, int most) {
		int n = Math.min(size, most);
		int[] s = new int[n];
		Arrays.setAll(s, i -> (int) ((2L * i + 1) * size / (2L * n)));
		return s;
	}

	/** @return a coder of the network's inputs, not trained yet */
	static PatchCoder coder(Blas blas, DklNetwork network, Pretraining how, int[] hidden, int latent, DklInputs inputs, long seed) {
		int[] sample = sample(inputs.size(), slow(network, how) ? SMALL_SAMPLE : SAMPLE);
		float[] x = inputs.network(sample);
		if (how == Pretraining.RVAE && network != DklNetwork.STRUCTURE) {
			return new RotationVae(blas, inputs.image(), hidden, latent, sample.length, x, 1, seed);
		}
		Autoencoder.Shape shape = network == DklNetwork.CONVOLUTION ? Autoencoder.Shape.convolutional(inputs.image())
				: Autoencoder.Shape.dense(hidden);
		double beta = how == Pretraining.VAE || how == Pretraining.RVAE ? 1 : 0;
		return new Autoencoder(blas, shape, latent, sample.length, x, beta, seed);
	}

	/** @return the network of our own deep kernel, its outputs of mean 0 and total variance 1 */
	static Layer own(Blas blas, DklSettings s, DklInputs inputs, long seed) {
		int[] sample = sample(inputs.size(), SAMPLE);
		float[] x = inputs.network(sample);
		Layer body;
		if (s.pretraining() == Pretraining.NONE) {
			SplittableRandom random = new SplittableRandom(seed);
			body = s.network() == DklNetwork.CONVOLUTION ? convolutional(blas, s, inputs, random)
					: Stack.mlp(blas, Activation.Form.RELU, random, sizes(inputs.network(), s.layers(), s.latent()));
		} else {
			PatchCoder coder = coder(blas, s.network(), s.pretraining(), s.layers(), s.latent(), inputs, seed);
			if (s.pretraining() != Pretraining.PCA) {
				coder.train(slow(s.network(), s.pretraining()) ? FEW_EPOCHS : EPOCHS, () -> true);
			}
			body = coder.encoder();
		}
		return Stack.of(body, Affine.standardising(sample.length, body.outputs(), body.apply(sample.length, x)));
	}

	private static Layer convolutional(Blas blas, DklSettings s, DklInputs inputs, SplittableRandom random) {
		Layer l = Autoencoder.Shape.convolutional(inputs.image()).encoder(blas, inputs.network(), 8 * s.latent(), random);
		float[][] p = l.parameters();
		float[] last = p[p.length - 2];
		for (int i = 0; i < last.length; i++) {
			last[i] = 0.1f * (float) random.nextGaussian();
		}
		return Stack.of(l, new Activation(8 * s.latent(), Activation.Form.RELU),
				Stack.mlp(blas, Activation.Form.RELU, random, 8 * s.latent(), s.latent()));
	}

	private static int[] sizes(int inputs, int[] hidden, int outputs) {
		int[] sizes = new int[hidden.length + 2];
		sizes[0] = inputs;
		System.arraycopy(hidden, 0, sizes, 1, hidden.length);
		sizes[sizes.length - 1] = outputs;
		return sizes;
	}

	/** @return AtomAI's network */
	static Layer atomAi(Blas blas, int inputs, long seed) {
		return Stack.of(Stack.mlp(blas, Activation.Form.RELU, new SplittableRandom(seed), inputs, 1000, 500, 50, 2), new Bounded(2),
				new LengthScales(2));
	}

	/** @return GPax's network */
	static Layer gpax(Blas blas, int inputs, long seed) {
		return Stack.of(Stack.mlp(blas, Activation.Form.RELU, new SplittableRandom(seed), inputs, 64, 64, 2), new LengthScales(2));
	}
}
