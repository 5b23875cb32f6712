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
 * Some neighbouring numbers of each vector.
 *
 * @param inputs length of the vectors
 * @param from first number kept
 * @param outputs how many are kept
 */
public record Select(int inputs, int from, int outputs) implements Layer {

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
		float[] y = new float[m * outputs];
		for (int i = 0; i < m; i++) {
			System.arraycopy(x, i * inputs + from, y, i * outputs, outputs);
		}
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				float[] below = new float[m * inputs];
				for (int i = 0; i < m; i++) {
					System.arraycopy(gradient, i * outputs, below, i * inputs + from, outputs);
				}
				return below;
			}
		};
	}
}
