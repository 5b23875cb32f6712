/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** Divides every number of a vector by a length scale of its own, whose logarithm is learned. */
public final class LengthScales implements Layer {

	private final float[] logs;

	/** @param size of the vectors; the scales start at 1 */
	public LengthScales(int size) {
		this(new float[size]);
	}

	private LengthScales(float[] logs) {
		this.logs = logs;
	}

	@Override
	public int inputs() {
		return logs.length;
	}

	@Override
	public int outputs() {
		return logs.length;
	}

	@Override
	public float[][] parameters() {
		return new float[][] { logs };
	}

	@Override
	public Layer copy() {
		return new LengthScales(logs.clone());
	}

	@Override
	public Pass forward(int m, float[] x) {
		int width = logs.length;
		float[] factor = new float[width];
		for (int c = 0; c < width; c++) {
			factor[c] = (float) Math.exp(-logs[c]);
		}
		float[] y = new float[m * width];
		for (int i = 0; i < y.length; i++) {
			y[i] = x[i] * factor[i % width];
		}
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				if (into != null) {
					java.util.Arrays.fill(into[0], 0);
					for (int i = 0; i < gradient.length; i++) {
						into[0][i % width] -= gradient[i] * y[i];
					}
				}
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] *= factor[i % width];
				}
				return gradient;
			}
		};
	}
}
