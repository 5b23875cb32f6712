/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** Adam (Kingma and Ba 2015) with its usual constants, on arrays of parameters. For one thread. */
public final class Adam {

	private static final double B1 = 0.9;
	private static final double B2 = 0.999;

	private final float[][] m;
	private final float[][] v;
	private int step;

	/** @param parameters arrays of the shape that {@link #step} will change */
	public Adam(float[][] parameters) {
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
		float rate = (float) (learningRate * Math.sqrt(1 - Math.pow(B2, step)) / (1 - Math.pow(B1, step)));
		float b1 = (float) B1;
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
}
