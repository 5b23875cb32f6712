/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.Arrays;

/** Two layers beside each other on the same input, their outputs added: a network with a shortcut, or a residual block. */
public final class Sum implements Layer {

	private final Layer first;
	private final Layer second;

	/** @throws IllegalArgumentException if the layers differ in inputs or outputs */
	public Sum(Layer first, Layer second) {
		if (first.inputs() != second.inputs() || first.outputs() != second.outputs()) {
			throw new IllegalArgumentException("Layers of different shapes cannot be added");
		}
		this.first = first;
		this.second = second;
	}

	/** @return x + f(x) (He et al. 2016) */
	public static Sum residual(Layer f) {
		return new Sum(new Identity(f.inputs()), f);
	}

	@Override
	public int inputs() {
		return first.inputs();
	}

	@Override
	public int outputs() {
		return first.outputs();
	}

	@Override
	public float[][] parameters() {
		float[][] a = first.parameters();
		float[][] b = second.parameters();
		float[][] all = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, all, a.length, b.length);
		return all;
	}

	@Override
	public Layer copy() {
		return new Sum(first.copy(), second.copy());
	}

	@Override
	public Layer frozen(int m, float[] x) {
		return new Sum(first.frozen(m, x), second.frozen(m, x));
	}

	@Override
	public Pass forward(int m, float[] x) {
		Pass a = first.forward(m, x);
		Pass b = second.forward(m, x);
		float[] y = a.output().clone();
		add(b.output(), y);
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				int count = first.parameters().length;
				float[] below = a.backward(gradient.clone(), into == null ? null : Arrays.copyOfRange(into, 0, count));
				add(b.backward(gradient, into == null ? null : Arrays.copyOfRange(into, count, into.length)), below);
				return below;
			}
		};
	}

	private static void add(float[] what, float[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] += what[i];
		}
	}

	/** Changes nothing. */
	private record Identity(int size) implements Layer {

		private record Same(float[] output) implements Pass {

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				return gradient;
			}
		}

		@Override
		public int inputs() {
			return size;
		}

		@Override
		public int outputs() {
			return size;
		}

		@Override
		public float[][] parameters() {
			return new float[0][];
		}

		@Override
		public Layer copy() {
			return this;
		}

		@Override
		public Pass forward(int m, float[] x) {
			return new Same(x);
		}
	}
}
