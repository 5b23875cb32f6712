/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.Arrays;

/**
 * What was measured: points, values, how uncertain each value is, and whether it is a value or a bound. Immutable.
 *
 * @param x inputs, n × dimension
 * @param y n values, best standardised
 * @param noise n known variances of the values, added to the learned one; null for none
 * @param bounds what each value says; null if all are exact
 */
public record GpData(double[] x, double[] y, double[] noise, Bound[] bounds) {

	/** What a value says about the measured quantity. */
	public enum Bound {
		/** It is the value. */
		EXACT,
		/** The quantity is at least the value: a detector saturated. */
		AT_LEAST,
		/** The quantity is at most the value: it was below the detection limit. */
		AT_MOST
	}

	/** @throws IllegalArgumentException if lengths differ or a variance is negative */
	public GpData {
		if (noise != null && noise.length != y.length || bounds != null && bounds.length != y.length
				|| y.length > 0 && x.length % y.length != 0) {
			throw new IllegalArgumentException("%d values need as many points, variances and bounds".formatted(y.length));
		}
		for (int i = 0; noise != null && i < noise.length; i++) {
			if (noise[i] < 0) {
				throw new IllegalArgumentException("Variance %s of value %d is negative".formatted(noise[i], i));
			}
		}
		x = x.clone();
		y = y.clone();
		noise = noise == null ? null : noise.clone();
		bounds = bounds == null ? null : bounds.clone();
	}

	/** @return exact values without known noise */
	public static GpData of(double[] x, double[] y) {
		return new GpData(x, y, null, null);
	}

	/** @return number of values */
	public int size() {
		return y.length;
	}

	/** @return what value i says */
	public Bound bound(int i) {
		return bounds == null ? Bound.EXACT : bounds[i];
	}

	/** @return known variance of value i */
	public double noise(int i) {
		return noise == null ? 0 : noise[i];
	}

	/** @return whether any value is a bound */
	public boolean isCensored() {
		return bounds != null && Arrays.stream(bounds).anyMatch(b -> b != Bound.EXACT);
	}

	/** @return numbers of the values that can be used: value, variance and all inputs are finite */
	public int[] usable() {
		int d = y.length == 0 ? 0 : x.length / y.length;
		int[] which = new int[y.length];
		int m = 0;
		for (int i = 0; i < y.length; i++) {
			boolean finite = Double.isFinite(y[i]) && Double.isFinite(noise(i));
			for (int c = i * d; finite && c < (i + 1) * d; c++) {
				finite = Double.isFinite(x[c]);
			}
			if (finite) {
				which[m++] = i;
			}
		}
		return Arrays.copyOf(which, m);
	}

	/** @return some of the values */
	public GpData only(int... which) {
		int d = y.length == 0 ? 0 : x.length / y.length;
		int m = which.length;
		double[] someX = new double[m * d];
		double[] someY = new double[m];
		double[] someNoise = noise == null ? null : new double[m];
		Bound[] someBounds = bounds == null ? null : new Bound[m];
		for (int i = 0; i < m; i++) {
			System.arraycopy(x, which[i] * d, someX, i * d, d);
			someY[i] = y[which[i]];
			if (noise != null) {
				someNoise[i] = noise[which[i]];
			}
			if (bounds != null) {
				someBounds[i] = bounds[which[i]];
			}
		}
		return new GpData(someX, someY, someNoise, someBounds);
	}

	/** @return the exact values as they are; bounds as if they were exact */
	GpTargets targets() {
		return new GpTargets(y, noise, null);
	}
}
