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
	MATERN52(RadialKernel.MATERN52, "Matérn 5/2"),
	/** Once differentiable: rougher. */
	MATERN32(RadialKernel.MATERN32, "Matérn 3/2"),
	/** Infinitely differentiable: very smooth. */
	RBF(RadialKernel.RBF, "RBF");

	private final RadialKernel radial;

	private final String label;

	GpKernel(RadialKernel radial, String label) {
		this.radial = radial;
		this.label = label;
	}

	/** @return its name for people */
	String label() {
		return label;
	}

	/** @return the function */
	RadialKernel radial() {
		return radial;
	}
}
