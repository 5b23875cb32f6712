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

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.DeepKernel;
import org.steerscope.numerics.GpModel;
import org.steerscope.numerics.Layer;
import org.steerscope.numerics.RadialKernel;

/**
 * A way of deep kernel learning: the process, its training and its network.
 *
 * @param settings it follows
 * @param inputs of process and network
 * @param model the process, over the inputs that no network makes, then the network's outputs
 * @param training of weights and hyper-parameters
 * @param encoder networks learned from other overviews; null for none
 */
record DklDesign(DklSettings settings, DklInputs inputs, GpModel model, DeepKernel.Training training, Encoder encoder) {

	private static final double HYPER_RATE = 10;
	/** The deep kernel explains a small part of the values at first; the structure features the rest. */
	private static final double DEEP_VARIANCE = Math.log(0.1);
	/** softplus(0), where GPyTorch starts all its hyper-parameters; no prior to speak of. */
	private static final double GPYTORCH = Math.log(Math.log(2));
	private static final double FREE = 30;
	private static final double PINNED = 1e-3;

	/** @param encoder null for none; the settings are with it */
	static DklDesign of(DklSettings s, DklInputs inputs, Encoder encoder) {
		return switch (s.preset()) {
		case ATOMAI -> new DklDesign(s, inputs,
				new GpModel(new int[] { 2 }, RadialKernel.RBF, 1, new double[] { GPYTORCH, GPYTORCH, GPYTORCH },
						new double[] { PINNED, FREE, FREE }, 1e-4),
				new DeepKernel.Training(200, 0.01, 0.01, 0.9, 0), null);
		case GPAX -> new DklDesign(s, inputs,
				new GpModel(new int[] { 2 }, RadialKernel.RBF, 1, new double[3], new double[] { PINNED, 1, 1 }, 1e-6),
				new DeepKernel.Training(1000, 5e-3, 5e-3, 0.5, 1), null);
		case STEERSCOPE -> {
			int[] blocks = Arrays.copyOf(inputs.blocks(), inputs.blocks().length + 1);
			int b = blocks.length;
			blocks[b - 1] = s.latent();
			GpModel standard = GpModel.standard(RadialKernel.MATERN52, blocks);
			double[] mean = standard.priorMean();
			mean[2 * b - 1] = DEEP_VARIANCE;
			yield new DklDesign(s, inputs,
					new GpModel(blocks, RadialKernel.MATERN52, standard.constant(), mean, standard.priorSd(), standard.noiseFloor()),
					new DeepKernel.Training(s.cycles(), s.learningRate(), HYPER_RATE * s.learningRate(), 0.9, s.stiffness()), encoder);
		}
		};
	}

	/** @return whether known noise of the values and bounds count, and intervals are corrected by leave-one-out; not in what others do */
	boolean careful() {
		return settings.preset() == DklPreset.STEERSCOPE;
	}

	/** @return which inputs a design of these settings has */
	static DklInputs inputs(Blas blas, DklSettings s, org.steerscope.run.PolicyContext context) {
		boolean own = s.preset() == DklPreset.STEERSCOPE;
		return new DklInputs(blas, context, own, own && s.coordinates(), own && s.network() == DklNetwork.STRUCTURE);
	}

	/** @return number of networks */
	int members() {
		return settings.preset() == DklPreset.STEERSCOPE ? settings.ensemble() : 1;
	}

	/** @return whether every fit starts from the same network as the first */
	boolean fromScratch() {
		return settings.preset() != DklPreset.STEERSCOPE;
	}

	/** @return the transformations the evidence chooses from */
	Warp.Shape[] shapes() {
		return settings.preset() == DklPreset.STEERSCOPE && settings.transform() ? Warp.Shape.values()
				: new Warp.Shape[] { Warp.Shape.IDENTITY };
	}

	/** @return a transformation of some values; AtomAI's users bring them to 0 … 1 */
	Warp warp(Warp.Shape shape, double[] values) {
		if (settings.preset() != DklPreset.ATOMAI) {
			return Warp.of(shape, values);
		}
		double min = Arrays.stream(values).min().getAsDouble();
		return new Warp(shape, 0, min, Arrays.stream(values).max().getAsDouble() - min);
	}

	/** @return the k-th network before labels; GPyTorch's and GPax's random, ours learned from all candidates or other overviews */
	Layer network(Blas blas, int k, long seed) {
		return switch (settings.preset()) {
		case ATOMAI -> Encoders.atomAi(blas, inputs.network(), seed);
		case GPAX -> Encoders.gpax(blas, inputs.network(), seed);
		case STEERSCOPE -> encoder == null ? Encoders.own(blas, settings, inputs, seed) : Encoders.loaded(blas, encoder, k, inputs);
		};
	}

	/** @return which model it is, in an operator's words */
	String label() {
		return switch (settings.preset()) {
		case ATOMAI -> "Deep kernel on patches as in AtomAI (1000-500-50-2, RBF)";
		case GPAX -> "Deep kernel on patches as in GPax (64-64-2, RBF)";
		case STEERSCOPE -> "Deep kernel on %s, beside a Gaussian process on structure features (%s%s, %d latent coordinates, Matérn 5/2)"
				.formatted(settings.network().label(), encoder == null ? settings.pretraining().label() : encoder.label(),
						settings.ensemble() > 1 ? ", ensemble of " + settings.ensemble() : "", settings.latent());
		};
	}
}
