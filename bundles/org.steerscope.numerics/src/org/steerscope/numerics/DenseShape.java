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

/** Fully connected halves of an autoencoder. */
record DenseShape(int[] hidden) implements Autoencoder.Shape {

	@Override
	public Layer encoder(Blas blas, int inputs, int code, SplittableRandom random) {
		int[] sizes = new int[hidden.length + 2];
		sizes[0] = inputs;
		System.arraycopy(hidden, 0, sizes, 1, hidden.length);
		sizes[sizes.length - 1] = code;
		return Stack.mlpFromZero(blas, Activation.Form.RELU, random, sizes);
	}

	@Override
	public Layer decoder(Blas blas, int latent, int inputs, SplittableRandom random) {
		int[] sizes = new int[hidden.length + 2];
		sizes[0] = latent;
		for (int i = 0; i < hidden.length; i++) {
			sizes[1 + i] = hidden[hidden.length - 1 - i];
		}
		sizes[sizes.length - 1] = inputs;
		return Stack.mlpFromZero(blas, Activation.Form.RELU, random, sizes);
	}
}
