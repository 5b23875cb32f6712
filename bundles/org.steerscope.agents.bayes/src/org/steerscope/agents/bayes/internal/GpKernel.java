/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.numerics.RadialKernel;

/** Covariance functions of {@code gp}. */
public enum GpKernel {
	/** Twice differentiable; the usual choice. */
	MATERN52(RadialKernel.MATERN52),
	/** Once differentiable: rougher. */
	MATERN32(RadialKernel.MATERN32),
	/** Infinitely differentiable: very smooth. */
	RBF(RadialKernel.RBF);

	private final RadialKernel radial;

	GpKernel(RadialKernel radial) {
		this.radial = radial;
	}

	/** @return the function */
	RadialKernel radial() {
		return radial;
	}
}
