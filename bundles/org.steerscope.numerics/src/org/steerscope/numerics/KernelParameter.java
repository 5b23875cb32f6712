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
 * One hyper-parameter of a kernel.
 *
 * @param name for people, such as «log length of matern52@1»
 * @param kind what it is
 * @param priorMean of its normal prior
 * @param priorSd of its normal prior
 */
public record KernelParameter(String name, Kind kind, double priorMean, double priorSd) {

	/** Kinds, in the order in which they stand in the vector of hyper-parameters. */
	public enum Kind {
		/** Logarithm of a length scale. */
		LENGTH,
		/** Logarithm of a period. */
		PERIOD,
		/** How an output takes part in what all outputs share. */
		WEIGHT,
		/** Logarithm of a variance. */
		VARIANCE
	}
}
