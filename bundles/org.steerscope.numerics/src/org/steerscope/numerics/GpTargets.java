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
 * Values as a Gaussian process sees them.
 *
 * @param y the values
 * @param noise known variance of each, added to the learned one; null for none
 * @param fixed which of them have no other noise than the known one; null for none
 */
record GpTargets(double[] y, double[] noise, boolean[] fixed) {

	GpTargets {
		if (noise != null && noise.length != y.length) {
			throw new IllegalArgumentException("%d values need as many variances, not %d".formatted(y.length, noise.length));
		}
		y = y.clone();
		noise = noise == null ? null : noise.clone();
	}

	static GpTargets of(double[] y) {
		return new GpTargets(y, null, null);
	}

	int size() {
		return y.length;
	}

	double noise(int i) {
		return noise == null ? 0 : noise[i];
	}

	boolean isFixed(int i) {
		return fixed != null && fixed[i];
	}

	GpTargets with(double[] others) {
		return new GpTargets(others, noise, fixed);
	}

	/** @return some of the values */
	GpTargets only(int[] which) {
		int m = which.length;
		double[] someY = new double[m];
		double[] someNoise = noise == null ? null : new double[m];
		boolean[] someFixed = fixed == null ? null : new boolean[m];
		for (int i = 0; i < m; i++) {
			someY[i] = y[which[i]];
			if (noise != null) {
				someNoise[i] = noise[which[i]];
			}
			if (fixed != null) {
				someFixed[i] = fixed[which[i]];
			}
		}
		return new GpTargets(someY, someNoise, someFixed);
	}

	GpTargets and(double[] values, double[] variances) {
		int n = y.length;
		int m = values.length;
		double[] allY = java.util.Arrays.copyOf(y, n + m);
		System.arraycopy(values, 0, allY, n, m);
		double[] allNoise = noise == null && variances == null ? null
				: java.util.Arrays.copyOf(noise == null ? new double[n] : noise, n + m);
		if (variances != null) {
			System.arraycopy(variances, 0, allNoise, n, m);
		}
		return new GpTargets(allY, allNoise, fixed == null ? null : java.util.Arrays.copyOf(fixed, n + m));
	}
}
