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
import java.util.random.RandomGenerator;

/**
 * Two-dimensional convolution with zeros around the image, as one matrix product over blocks of images unrolled into windows (im2col;
 * Chellapilla et al. 2006). Weights start as in PyTorch.
 */
public final class Conv2d implements Layer {

	private static final int ROWS_AT_ONCE = 2048;

	private final Blas blas;
	private final ImageShape in;
	private final ImageShape out;
	private final int kernel;
	private final int stride;
	private final float[] weights;
	private final float[] biases;

	/**
	 * @param in shape of the input
	 * @param channels of the output, whose rows and columns are those of the input divided by the stride, rounded up
	 * @param kernel edge of the window, odd
	 * @param stride distance between windows
	 */
	public Conv2d(Blas blas, ImageShape in, int channels, int kernel, int stride, RandomGenerator random) {
		this(blas, in, new ImageShape((in.rows() + stride - 1) / stride, (in.cols() + stride - 1) / stride, channels), kernel, stride,
				new float[kernel * kernel * in.channels() * channels], new float[channels]);
		if (kernel % 2 == 0 || stride < 1) {
			throw new IllegalArgumentException("The window needs an odd edge and a stride of at least 1");
		}
		float bound = (float) (1 / Math.sqrt(kernel * kernel * in.channels()));
		for (float[] p : parameters()) {
			for (int i = 0; i < p.length; i++) {
				p[i] = (2 * random.nextFloat() - 1) * bound;
			}
		}
	}

	private Conv2d(Blas blas, ImageShape in, ImageShape out, int kernel, int stride, float[] weights, float[] biases) {
		this.blas = blas;
		this.in = in;
		this.out = out;
		this.kernel = kernel;
		this.stride = stride;
		this.weights = weights;
		this.biases = biases;
	}

	/** @return shape of the output */
	public ImageShape shape() {
		return out;
	}

	@Override
	public int inputs() {
		return in.size();
	}

	@Override
	public int outputs() {
		return out.size();
	}

	/** @return weights, (kernel row, kernel column, input channel) × output channel, and biases */
	@Override
	public float[][] parameters() {
		return new float[][] { weights, biases };
	}

	@Override
	public Layer copy() {
		return new Conv2d(blas, in, out, kernel, stride, weights.clone(), biases.clone());
	}

	private int window() {
		return kernel * kernel * in.channels();
	}

	private int pixels() {
		return out.rows() * out.cols();
	}

	private int block() {
		return Math.max(1, ROWS_AT_ONCE / pixels());
	}

	@Override
	public Pass forward(int m, float[] x) {
		int c = out.channels();
		float[] y = new float[m * outputs()];
		int most = Math.min(m, block());
		float[] windows = new float[most * pixels() * window()];
		float[] part = new float[most * outputs()];
		for (int from = 0; from < m; from += most) {
			int rows = Math.min(most, m - from) * pixels();
			unroll(x, from, rows / pixels(), windows);
			for (int i = 0; i < rows; i++) {
				System.arraycopy(biases, 0, part, i * c, c);
			}
			blas.gemm(false, false, rows, c, window(), 1f, windows, weights, 1f, part);
			System.arraycopy(part, 0, y, from * outputs(), rows * c);
		}
		return new Pass() {

			@Override
			public float[] output() {
				return y;
			}

			@Override
			public float[] backward(float[] gradient, float[][] into) {
				return back(m, x, gradient, into);
			}
		};
	}

	private float[] back(int m, float[] x, float[] gradient, float[][] into) {
		int c = out.channels();
		float[] below = new float[m * inputs()];
		if (into != null) {
			Arrays.fill(into[0], 0);
			Dense.sumRows(m * pixels(), c, gradient, into[1]);
		}
		int most = Math.min(m, block());
		float[] windows = new float[most * pixels() * window()];
		float[] part = new float[most * outputs()];
		for (int from = 0; from < m; from += most) {
			int rows = Math.min(most, m - from) * pixels();
			System.arraycopy(gradient, from * outputs(), part, 0, rows * c);
			if (into != null) {
				unroll(x, from, rows / pixels(), windows);
				blas.gemm(true, false, window(), c, rows, 1f, windows, part, 1f, into[0]);
			}
			blas.gemm(false, true, rows, window(), c, 1f, part, weights, 0f, windows);
			roll(windows, from, rows / pixels(), below);
		}
		return below;
	}

	private void unroll(float[] x, int from, int count, float[] windows) {
		int half = kernel / 2;
		int line = kernel * in.channels();
		int at = 0;
		for (int image = from; image < from + count; image++) {
			for (int r = 0; r < out.rows(); r++) {
				for (int col = 0; col < out.cols(); col++) {
					int left = col * stride - half;
					int skip = Math.max(0, -left);
					int end = Math.min(kernel, in.cols() - left);
					for (int k = 0; k < kernel; k++, at += line) {
						int row = r * stride - half + k;
						if (row < 0 || row >= in.rows()) {
							Arrays.fill(windows, at, at + line, 0);
							continue;
						}
						Arrays.fill(windows, at, at + skip * in.channels(), 0);
						System.arraycopy(x, ((image * in.rows() + row) * in.cols() + left + skip) * in.channels(), windows,
								at + skip * in.channels(), (end - skip) * in.channels());
						Arrays.fill(windows, at + end * in.channels(), at + line, 0);
					}
				}
			}
		}
	}

	private void roll(float[] windows, int from, int count, float[] into) {
		int half = kernel / 2;
		int line = kernel * in.channels();
		int at = 0;
		for (int image = from; image < from + count; image++) {
			for (int r = 0; r < out.rows(); r++) {
				for (int col = 0; col < out.cols(); col++) {
					int left = col * stride - half;
					int skip = Math.max(0, -left);
					int end = Math.min(kernel, in.cols() - left);
					for (int k = 0; k < kernel; k++, at += line) {
						int row = r * stride - half + k;
						if (row >= 0 && row < in.rows()) {
							int to = ((image * in.rows() + row) * in.cols() + left) * in.channels();
							for (int j = skip * in.channels(); j < end * in.channels(); j++) {
								into[to + j] += windows[at + j];
							}
						}
					}
				}
			}
		}
	}
}
