/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Layers behind each other. */
public final class Stack implements Layer {

	private final List<Layer> layers;

	/** @throws IllegalArgumentException if the layers do not fit to each other or there are none */
	public Stack(List<? extends Layer> layers) {
		this.layers = List.copyOf(layers);
		if (layers.isEmpty()) {
			throw new IllegalArgumentException("A stack needs a layer");
		}
		for (int i = 1; i < layers.size(); i++) {
			if (layers.get(i).inputs() != layers.get(i - 1).outputs()) {
				throw new IllegalArgumentException("A layer of %d inputs cannot follow %d outputs".formatted(layers.get(i).inputs(),
						layers.get(i - 1).outputs()));
			}
		}
	}

	/** @return layers behind each other */
	public static Stack of(Layer... layers) {
		return new Stack(List.of(layers));
	}

	/**
	 * A fully connected network with a function between its layers and none after the last.
	 *
	 * @param sizes inputs, units of each hidden layer, outputs
	 * @param random source of the first weights
	 */
	public static Stack mlp(Blas blas, Activation.Form form, RandomGenerator random, int... sizes) {
		List<Layer> layers = new ArrayList<>();
		for (int l = 0; l < sizes.length - 1; l++) {
			if (l > 0) {
				layers.add(new Activation(sizes[l], form));
			}
			layers.add(new Dense(blas, sizes[l], sizes[l + 1], random));
		}
		return new Stack(layers);
	}

	/** As above, but its outputs are 0 until it has learned, as is best beside a shortcut. */
	public static Stack mlpFromZero(Blas blas, Activation.Form form, RandomGenerator random, int... sizes) {
		Stack s = mlp(blas, form, random, sizes);
		List<Layer> layers = new ArrayList<>(s.layers);
		layers.set(layers.size() - 1, Dense.zero(blas, sizes[sizes.length - 2], sizes[sizes.length - 1]));
		return new Stack(layers);
	}

	@Override
	public int inputs() {
		return layers.get(0).inputs();
	}

	@Override
	public int outputs() {
		return layers.get(layers.size() - 1).outputs();
	}

	@Override
	public float[][] parameters() {
		return layers.stream().flatMap(l -> Arrays.stream(l.parameters())).toArray(float[][]::new);
	}

	@Override
	public Layer copy() {
		return new Stack(layers.stream().map(Layer::copy).toList());
	}

	@Override
	public Layer frozen(int m, float[] x) {
		List<Layer> frozen = new ArrayList<>();
		float[] at = x;
		for (Layer l : layers) {
			Layer f = l.frozen(m, at);
			frozen.add(f);
			at = f.apply(m, at);
		}
		return new Stack(frozen);
	}

	@Override
	public Pass forward(int m, float[] x) {
		Pass[] passes = new Pass[layers.size()];
		float[] at = x;
		for (int l = 0; l < passes.length; l++) {
			passes[l] = layers.get(l).forward(m, at);
			at = passes[l].output();
		}
		float[] out = at;
		return new Pass() {

			@Override
			public float[] output() {
				return out;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				float[] g = gradient;
				int to = into == null ? 0 : into.length;
				for (int l = passes.length - 1; l >= 0; l--) {
					float[][] part = null;
					if (into != null) {
						int count = layers.get(l).parameters().length;
						part = Arrays.copyOfRange(into, to - count, to);
						to -= count;
					}
					g = passes[l].backward(g, part);
				}
				return g;
			}
		};
	}
}
