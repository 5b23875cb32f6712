/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.SplittableRandom;

/** Convolutional halves of an autoencoder: two convolutions, each followed by a step to half the size, and the reverse. */
record ConvShape(ImageShape image) implements Autoencoder.Shape {

	private static final int FIRST = 8;
	private static final int SECOND = 12;
	private static final int KERNEL = 3;

	@Override
	public Layer encoder(Blas blas, int inputs, int code, SplittableRandom random) {
		Conv2d a = new Conv2d(blas, image, FIRST, KERNEL, 1, random);
		Resample2d pool = Resample2d.smaller(a.shape(), 2);
		Conv2d b = new Conv2d(blas, pool.shape(), SECOND, KERNEL, 2, random);
		return Stack.of(new ChannelsLast(image, false), a, new Activation(a.outputs(), Activation.Form.RELU), pool, b,
				new Activation(b.outputs(), Activation.Form.RELU), Dense.zero(blas, b.outputs(), code));
	}

	@Override
	public Layer decoder(Blas blas, int latent, int inputs, SplittableRandom random) {
		ImageShape half = Resample2d.smaller(new ImageShape(image.rows(), image.cols(), FIRST), 2).shape();
		ImageShape quarter = Resample2d.smaller(new ImageShape(half.rows(), half.cols(), SECOND), 2).shape();
		Resample2d first = Resample2d.larger(new ImageShape(half.rows(), half.cols(), SECOND), 2);
		Conv2d a = new Conv2d(blas, first.shape(), FIRST, KERNEL, 1, random);
		Resample2d second = Resample2d.larger(new ImageShape(image.rows(), image.cols(), FIRST), 2);
		Conv2d b = new Conv2d(blas, second.shape(), image.channels(), KERNEL, 1, random);
		for (float[] p : b.parameters()) {
			java.util.Arrays.fill(p, 0);
		}
		return Stack.of(new Dense(blas, latent, quarter.size(), random), new Activation(quarter.size(), Activation.Form.RELU), first, a,
				new Activation(a.outputs(), Activation.Form.RELU), second, b, new ChannelsLast(image, true));
	}
}
