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

/** One function drawn from a Gaussian process; see {@link GpPosterior#sample}. Immutable. */
public final class GpPath implements Posterior.Draw {

	private final GpPosterior posterior;
	private final Blas blas;
	private final GpModel model;
	private final double[] theta;
	private final PriorDraw draw;
	private final double offset;
	private final double[] correction;

	GpPath(GpPosterior posterior, Blas blas, GpModel model, double[] theta, double[] x, GpTargets targets, Cholesky factor,
			RandomGenerator random, int features) {
		this.posterior = posterior;
		this.blas = blas;
		this.model = model;
		this.theta = theta;
		this.draw = model.kernel().additive().isPresent() ? new FourierDraw(blas, model, theta, random, features)
				: new ProductDraw(model.kernel(), theta, random, features);
		offset = random.nextGaussian() * Math.sqrt(model.constant());
		int n = targets.size();
		double[] miss = new double[n];
		prior(n, x, miss);
		for (int i = 0; i < n; i++) {
			double noise = targets.noise(i) + (targets.isFixed(i) ? 0 : model.noise(theta));
			miss[i] = targets.y()[i] - miss[i] - Math.sqrt(noise) * random.nextGaussian();
		}
		correction = factor.solve(miss);
	}

	/**
	 * The drawn function's values.
	 *
	 * @param points m × dimension
	 * @param into receives m values
	 */
	@Override
	public void values(int m, double[] points, double[] into) {
		prior(m, points, into);
		blas.gemm(true, false, m, 1, correction.length, 1.0, posterior.cross(m, points), correction, 1.0, into);
	}

	private void prior(int m, double[] points, double[] into) {
		draw.values(m, points, into);
		double[] means = model.means(theta, m, points);
		for (int i = 0; i < m; i++) {
			into[i] += offset + (means == null ? 0 : means[i]);
		}
	}
}
