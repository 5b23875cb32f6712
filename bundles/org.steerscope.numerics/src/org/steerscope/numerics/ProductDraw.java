/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.random.RandomGenerator;

/** The mean of many random features of any kernel, with normal weights; see {@link KernelNode#draw}. */
final class ProductDraw implements PriorDraw {

	private final int dimension;
	private final KernelNode.Feature[] features;
	private final double[] weights;

	ProductDraw(KernelTree kernel, double[] theta, RandomGenerator random, int perSummand) {
		dimension = kernel.dimension();
		KernelNode[] summands = kernel.root() instanceof KernelNode.Added sum ? sum.terms() : new KernelNode[] { kernel.root() };
		features = new KernelNode.Feature[perSummand * summands.length];
		weights = new double[features.length];
		for (int f = 0; f < features.length; f++) {
			features[f] = summands[f / perSummand].draw(theta, random);
			weights[f] = random.nextGaussian() / Math.sqrt(perSummand);
		}
	}

	@Override
	public void values(int m, double[] points, double[] into) {
		for (int i = 0; i < m; i++) {
			double s = 0;
			for (int f = 0; f < features.length; f++) {
				s += weights[f] * features[f].at(points, i * dimension);
			}
			into[i] = s;
		}
	}
}
