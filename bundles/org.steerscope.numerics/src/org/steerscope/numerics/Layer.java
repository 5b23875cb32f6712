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
 * A differentiable function of m vectors at once, in single precision, its backward pass by hand; a network is one of many. Its
 * parameters change only through the arrays that {@link #parameters} hands out, so one that nobody trains may be shared.
 */
public interface Layer {

	/** What happened on the way forward, for the way back. For one thread. */
	interface Pass {

		/** @return m × outputs */
		float[] output();

		/**
		 * @param gradient of a loss with respect to the output, m × outputs; spoilt
		 * @param into receives the gradient with respect to the parameters, in their order; null if it is not wanted
		 * @return the gradient with respect to the input, m × inputs
		 */
		float[] backward(float[] gradient, float[][] into);
	}

	/** @return length of an input vector */
	int inputs();

	/** @return length of an output vector */
	int outputs();

	/** @return the layer's own arrays; empty if nothing can be learned */
	float[][] parameters();

	/**
	 * @param m number of vectors
	 * @param x m × inputs; must stay as it is until the way back
	 */
	Pass forward(int m, float[] x);

	/** @return an independent layer with the same parameters */
	Layer copy();

	/**
	 * @param m number of vectors
	 * @param x m × inputs, those it has learned from
	 * @return the layer for predictions, whose output for a vector does not depend on those beside it
	 */
	default Layer frozen(int m, float[] x) {
		return this;
	}

	/** @return m × outputs */
	default float[] apply(int m, float[] x) {
		return forward(m, x).output();
	}

	/** @return arrays like the parameters, all zeros */
	default float[][] zeros() {
		float[][] p = parameters();
		float[][] z = new float[p.length][];
		for (int i = 0; i < p.length; i++) {
			z[i] = new float[p[i].length];
		}
		return z;
	}
}
