/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Which scalars of a measurement {@code gp} learns. */
public enum GpOutputs {
	/** The one sought. */
	SOUGHT,
	/** All that the scalarizer gives: what goes together is learned faster. */
	ALL;

	/** Most scalars learned beside the one sought. */
	static final int MOST_FURTHER = 4;
}
