/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** A function drawn from a Gaussian process of mean 0 that has seen nothing. */
interface PriorDraw {

	/**
	 * @param points m × dimension
	 * @param into receives m values
	 */
	void values(int m, double[] points, double[] into);
}
