/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * A function of every number by itself.
 *
 * @param size length of the vectors
 * @param form which function
 */
public record Activation(int size, Form form) implements Layer {

	/** The functions. */
	public enum Form {
		/** max(0, x). */
		RELU,
		/** Hyperbolic tangent, by a rational approximation good to 1e-6. */
		TANH,
		/** log(1 + eˣ). */
		SOFTPLUS
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
		float[] y = new float[m * size];
		switch (form) {
		case RELU -> {
			for (int i = 0; i < y.length; i++) {
				y[i] = Math.max(0, x[i]);
			}
		}
		case TANH -> {
			for (int i = 0; i < y.length; i++) {
				y[i] = tanh(x[i]);
			}
		}
		case SOFTPLUS -> {
			for (int i = 0; i < y.length; i++) {
				y[i] = (float) (Math.max(0, x[i]) + Math.log1p(Math.exp(-Math.abs(x[i]))));
			}
		}
		}
		return new Back(form, y);
	}

	/** The slope of each of the functions follows from its value. */
	private record Back(Form form, float[] output) implements Pass {

		@Override
		public float[] backward(float[] gradient, float[][] into) {
			switch (form) {
			case RELU -> {
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] = output[i] > 0 ? gradient[i] : 0;
				}
			}
			case TANH -> {
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] *= 1 - output[i] * output[i];
				}
			}
			case SOFTPLUS -> {
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] *= -(float) Math.expm1(-output[i]);
				}
			}
			}
			return gradient;
		}
	}

	/** The approximation of the Eigen library. */
	static float tanh(float v) {
		float x = Math.min(7.9053111f, Math.max(-7.9053111f, v));
		float s = x * x;
		float p = -2.76076847742355e-16f;
		p = p * s + 2.00018790482477e-13f;
		p = p * s - 8.60467152213735e-11f;
		p = p * s + 5.12229709037114e-08f;
		p = p * s + 1.48572235717979e-05f;
		p = p * s + 6.37261928875436e-04f;
		p = p * s + 4.89352455891786e-03f;
		float q = 1.19825839466702e-06f;
		q = q * s + 1.18534705686654e-04f;
		q = q * s + 2.26843463243900e-03f;
		q = q * s + 4.89352518554385e-03f;
		return x * p / q;
	}
}
