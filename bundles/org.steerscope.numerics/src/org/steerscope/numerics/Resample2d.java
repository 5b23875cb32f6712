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
 * Makes images smaller by the mean of square cells, or larger by repeating pixels. Cells at the far borders may be cut short. Immutable.
 */
public final class Resample2d implements Layer {

	private final int inputs;
	private final ImageShape out;
	private final int[] target;
	private final float[] weight;
	private final boolean larger;

	private Resample2d(ImageShape small, ImageShape large, int factor, boolean larger) {
		this.larger = larger;
		this.out = larger ? large : small;
		this.inputs = (larger ? small : large).size();
		this.target = new int[large.size()];
		int[] count = new int[small.size()];
		for (int r = 0; r < large.rows(); r++) {
			for (int c = 0; c < large.cols(); c++) {
				for (int k = 0; k < large.channels(); k++) {
					int to = (r / factor * small.cols() + c / factor) * small.channels() + k;
					target[(r * large.cols() + c) * large.channels() + k] = to;
					count[to]++;
				}
			}
		}
		this.weight = new float[large.size()];
		for (int i = 0; i < weight.length; i++) {
			weight[i] = larger ? 1 : 1f / count[target[i]];
		}
	}

	/** @return mean over cells of factor × factor pixels */
	public static Resample2d smaller(ImageShape in, int factor) {
		return new Resample2d(new ImageShape((in.rows() + factor - 1) / factor, (in.cols() + factor - 1) / factor, in.channels()), in,
				factor, false);
	}

	/** @return every pixel repeated; the shape must be one that {@link #smaller} would bring back to that of the input */
	public static Resample2d larger(ImageShape out, int factor) {
		return new Resample2d(new ImageShape((out.rows() + factor - 1) / factor, (out.cols() + factor - 1) / factor, out.channels()),
				out, factor, true);
	}

	/** @return shape of the output */
	public ImageShape shape() {
		return out;
	}

	@Override
	public int inputs() {
		return inputs;
	}

	@Override
	public int outputs() {
		return out.size();
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
		float[] y = larger ? spread(m, x) : gather(m, x);
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				return larger ? gather(m, gradient) : spread(m, gradient);
			}
		};
	}

	private float[] gather(int m, float[] x) {
		int small = larger ? inputs : out.size();
		float[] y = new float[m * small];
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < target.length; k++) {
				y[i * small + target[k]] += weight[k] * x[i * target.length + k];
			}
		}
		return y;
	}

	private float[] spread(int m, float[] x) {
		int small = larger ? inputs : out.size();
		float[] y = new float[m * target.length];
		for (int i = 0; i < m; i++) {
			for (int k = 0; k < target.length; k++) {
				y[i * target.length + k] = weight[k] * x[i * small + target[k]];
			}
		}
		return y;
	}
}
