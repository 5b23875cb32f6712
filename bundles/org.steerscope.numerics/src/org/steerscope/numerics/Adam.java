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
 * Adam (Kingma and Ba 2015) on arrays of parameters, with decay of the weights apart from the gradient (AdamW; Loshchilov and Hutter
 * 2019) where it is asked for. For one thread.
 */
public final class Adam {

	private static final double B1 = 0.9;
	private static final double B2 = 0.999;

	private final double first;
	private final float[][] m;
	private final float[][] v;
	private int step;

	/** With the usual constants 0.9 and 0.999. @param parameters arrays of the shape that {@link #step} will change */
	public Adam(float[][] parameters) {
		this(parameters, B1);
	}

	/**
	 * @param parameters arrays of the shape that {@link #step} will change
	 * @param first decay of the mean of the gradient, usually 0.9
	 */
	public Adam(float[][] parameters, double first) {
		this.first = first;
		m = new float[parameters.length][];
		v = new float[parameters.length][];
		for (int p = 0; p < parameters.length; p++) {
			m[p] = new float[parameters[p].length];
			v[p] = new float[parameters[p].length];
		}
	}

	/** Moves the parameters down the gradient. */
	public void step(float[][] parameters, float[][] gradient, double learningRate) {
		step++;
		float rate = (float) (learningRate * Math.sqrt(1 - Math.pow(B2, step)) / (1 - Math.pow(first, step)));
		float b1 = (float) first;
		float b2 = (float) B2;
		for (int p = 0; p < parameters.length; p++) {
			float[] x = parameters[p];
			float[] g = gradient[p];
			float[] mp = m[p];
			float[] vp = v[p];
			for (int i = 0; i < x.length; i++) {
				mp[i] = b1 * mp[i] + (1 - b1) * g[i];
				vp[i] = b2 * vp[i] + (1 - b2) * g[i] * g[i];
				x[i] -= rate * mp[i] / ((float) Math.sqrt(vp[i]) + 1e-8f);
			}
		}
	}

	/**
	 * Moves the parameters down the gradient and, apart from that, a little towards others.
	 *
	 * @param towards arrays like the parameters; null for zeros
	 * @param decay fraction of the way towards them, per unit of learning rate
	 */
	public void step(float[][] parameters, float[][] gradient, double learningRate, float[][] towards, double decay) {
		float share = (float) (learningRate * decay);
		for (int p = 0; p < parameters.length; p++) {
			for (int i = 0; i < parameters[p].length; i++) {
				parameters[p][i] -= share * (parameters[p][i] - (towards == null ? 0 : towards[p][i]));
			}
		}
		step(parameters, gradient, learningRate);
	}
}
