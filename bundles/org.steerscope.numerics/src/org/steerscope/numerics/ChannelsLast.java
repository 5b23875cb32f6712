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
 * Turns vectors that hold one channel after the other into the order of {@link ImageShape}, or back.
 *
 * @param shape of the images
 * @param back whether it is the way back
 */
public record ChannelsLast(ImageShape shape, boolean back) implements Layer {

	@Override
	public int inputs() {
		return shape.size();
	}

	@Override
	public int outputs() {
		return shape.size();
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
		float[] y = turn(m, x, back);
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				return turn(m, gradient, !back);
			}
		};
	}

	private float[] turn(int m, float[] x, boolean toPlanes) {
		if (shape.channels() == 1) {
			return x.clone();
		}
		int pixels = shape.rows() * shape.cols();
		int channels = shape.channels();
		float[] y = new float[m * shape.size()];
		for (int i = 0; i < m; i++) {
			int at = i * shape.size();
			for (int p = 0; p < pixels; p++) {
				for (int c = 0; c < channels; c++) {
					int plane = at + c * pixels + p;
					int pixel = at + p * channels + c;
					y[toPlanes ? plane : pixel] = x[toPlanes ? pixel : plane];
				}
			}
		}
		return y;
	}
}
