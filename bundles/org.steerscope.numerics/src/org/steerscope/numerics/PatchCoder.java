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
 * A network that squeezes vectors into a few latent coordinates and back, learning without labels one epoch at a time. Reproducible from
 * its seed; may be left between epochs. For one thread, but {@link #encoder} hands out copies.
 */
public sealed interface PatchCoder permits Autoencoder, RotationVae {

	/** @return number of latent coordinates */
	int latent();

	/** @return the way to the latent coordinates as it is now; an independent copy */
	Layer encoder();

	/**
	 * @param z m × latent coordinates
	 * @return m × inputs
	 */
	float[] decode(int m, float[] z);

	/**
	 * Learns from every vector once.
	 *
	 * @return mean squared error of what comes back, per number, during this epoch
	 */
	double epoch();

	/**
	 * Learns until the error of an epoch has not fallen by a 200th for 5 epochs.
	 *
	 * @param most epochs
	 * @param goOn asked between epochs
	 * @return epochs used
	 */
	default int train(int most, java.util.function.BooleanSupplier goOn) {
		Plateau plateau = new Plateau();
		int used = 0;
		while (used < most && goOn.getAsBoolean()) {
			used++;
			if (plateau.reached(epoch())) {
				break;
			}
		}
		return used;
	}

	/** Notices when an error falls no more. */
	final class Plateau {

		private static final int PATIENCE = 5;
		private static final double LEAST = 0.005;

		private double best = Double.POSITIVE_INFINITY;
		private int waited;

		/** @return whether the errors so far say that training may stop */
		public boolean reached(double error) {
			if (error < best * (1 - LEAST)) {
				best = error;
				waited = 0;
			} else {
				waited++;
			}
			return waited >= PATIENCE || !(error > 0);
		}
	}
}
