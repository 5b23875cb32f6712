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
import org.steerscope.numerics.Dense;
import org.steerscope.numerics.ImageShape;
import org.steerscope.numerics.Layer;
import org.steerscope.numerics.LengthScales;
import org.steerscope.numerics.PatchCoder;
import org.steerscope.numerics.RotationVae;
import org.steerscope.numerics.Select;
import org.steerscope.numerics.Stack;
import org.steerscope.numerics.Sum;

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
	static int[] sample(int size, int most) {
		int n = Math.min(size, most);
		int[] s = new int[n];
		Arrays.setAll(s, i -> (int) ((2L * i + 1) * size / (2L * n)));
		return s;
	}

	/** @return how many patches it is worth to learn from beforehand, when there is time for twice as many as in a run */
	static int most(DklNetwork network, Pretraining how) {
		return 2 * (slow(network, how) ? SMALL_SAMPLE : SAMPLE);
	}

	/** @return a coder of the network's inputs, not trained yet */
	static PatchCoder coder(Blas blas, DklNetwork network, Pretraining how, int[] hidden, int latent, DklInputs inputs, long seed) {
		int[] sample = sample(inputs.size(), slow(network, how) ? SMALL_SAMPLE : SAMPLE);
		return coder(blas, network, how, hidden, latent, inputs.image(), sample.length, inputs.network(sample), seed);
	}

	private static PatchCoder coder(Blas blas, DklNetwork network, Pretraining how, int[] hidden, int latent, ImageShape image, int n,
			float[] x, long seed) {
		return turns(network, how) ? new RotationVae(blas, image, hidden, latent, n, x, 1, seed)
				: new Autoencoder(blas, shape(network, hidden, image), latent, n, x, noisy(how) ? 1 : 0, seed);
	}

	private static boolean turns(DklNetwork network, Pretraining how) {
		return how == Pretraining.RVAE && network != DklNetwork.STRUCTURE;
	}

	private static boolean noisy(Pretraining how) {
		return how == Pretraining.VAE || how == Pretraining.RVAE;
	}

	private static Autoencoder.Shape shape(DklNetwork network, int[] hidden, ImageShape image) {
		return network == DklNetwork.CONVOLUTION ? Autoencoder.Shape.convolutional(image) : Autoencoder.Shape.dense(hidden);
	}

	/** @return a network that has learned from n vectors, its outputs as they come */
	static Layer learned(Blas blas, DklNetwork network, Pretraining how, int[] hidden, int latent, ImageShape image, int n, float[] x,
			long seed) {
		return trained(coder(blas, network, how, hidden, latent, image, n, x, seed), network, how);
	}

	private static Layer trained(PatchCoder coder, DklNetwork network, Pretraining how) {
		if (how != Pretraining.PCA) {
			coder.train(slow(network, how) ? FEW_EPOCHS : EPOCHS, () -> true);
		}
		return coder.encoder();
	}

	/** @return a network made like the learned ones, its weights of no meaning */
	static Layer empty(Blas blas, DklNetwork network, Pretraining how, int[] hidden, int latent, ImageShape image) {
		int d = image.size();
		SplittableRandom random = new SplittableRandom(0);
		if (turns(network, how)) {
			int code = 2 + 2 * latent;
			return Stack.of(new Sum(Dense.zero(blas, d, code), Stack.mlp(blas, Activation.Form.RELU, random, sizes(d, hidden, code))),
					new Select(code, 2, latent));
		}
		int code = noisy(how) ? 2 * latent : latent;
		Layer body = new Sum(Dense.zero(blas, d, code), shape(network, hidden, image).encoder(blas, d, code, random));
		return noisy(how) ? Stack.of(body, new Select(code, 0, latent)) : body;
	}

	/** @return a network that learned from other overviews, its outputs of mean 0 and total variance 1 over this one */
	static Layer loaded(Blas blas, Encoder encoder, int k, DklInputs inputs) {
		Layer body = encoder.layer(blas, k);
		int[] sample = sample(inputs.size(), SAMPLE);
		return Stack.of(body, Affine.standardising(sample.length, body.outputs(), body.apply(sample.length, inputs.network(sample))));
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
			body = trained(coder(blas, s.network(), s.pretraining(), s.layers(), s.latent(), inputs, seed), s.network(), s.pretraining());
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
