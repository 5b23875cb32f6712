/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

/** Where the overview image comes from. */
public enum OverviewKind {
	/**
	 * The recorded image; where there is none {@link #PC1}, or {@link #SHAPE} where the largest curve is more than 30 times as large
	 * as the median one, so that a few outliers would be all that PC1 shows.
	 */
	AUTO,
	/** The recorded image. */
	RECORDED,
	/** First principal component of the curves, each minus its own mean: free of the mean. */
	PC1,
	/**
	 * First principal component of the curves, each minus its own mean and scaled to unit length: free of mean and size, and robust
	 * to outliers. Spherical principal components: Locantore et al., Test 8, 1 (1999).
	 */
	SHAPE,
	/** Mean of each curve: free of its shape. */
	CURVE_MEAN,
	/** Standard deviation of each curve about its own mean: free of the mean. */
	CURVE_SD
}
