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
	/** The recorded image, or {@link #PC1} where there is none. */
	AUTO,
	/** The recorded image. */
	RECORDED,
	/** First principal component of the curves, each minus its own mean: free of the mean. */
	PC1,
	/** Mean of each curve: free of its shape. */
	CURVE_MEAN,
	/** Standard deviation of each curve about its own mean: free of the mean. */
	CURVE_SD
}
