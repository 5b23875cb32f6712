/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/** Elementary functions over arrays, in loops that the compiler turns into vector instructions. Stateless; the same bits everywhere. */
final class VectorMath {

	private static final double SCALE = 1.0 / 1024;
	/** Added to a number of moderate size and subtracted again, leaves the nearest integer. */
	private static final double NEAREST = 0x1.8p52;

	private VectorMath() {
	}

	/**
	 * e^s for s ≤ 0, to an absolute error of about 1e-15: the power series of e^(s/1024) − 1, squared ten times.
	 *
	 * @param s left as it is
	 * @param into receives count values; another array than s
	 */
	static void exp(double[] s, int count, double[] into) {
		for (int j = 0; j < count; j++) {
			double t = Math.max(s[j], -600) * SCALE;
			into[j] = t * (1 + t * (1.0 / 2 + t * (1.0 / 6 + t * (1.0 / 24 + t * (1.0 / 120 + t * (1.0 / 720))))));
		}
		for (int pass = 0; pass < 2; pass++) {
			for (int j = 0; j < count; j++) {
				double y = into[j];
				y = y * (2 + y);
				y = y * (2 + y);
				y = y * (2 + y);
				y = y * (2 + y);
				into[j] = y * (2 + y);
			}
		}
		for (int j = 0; j < count; j++) {
			into[j] += 1;
		}
	}

	/**
	 * cos(s) for |s| &lt; 1e6, to an absolute error of about 1e-10: brought into a quarter of a turn round 0, then the power series of the sine.
	 *
	 * @param s left as it is
	 * @param into receives count values; another array than s
	 */
	static void cos(double[] s, int count, double[] into) {
		for (int j = 0; j < count; j++) {
			double turns = s[j] * (0.5 / Math.PI);
			double part = turns - ((turns + NEAREST) - NEAREST);
			double w = (0.25 - Math.abs(part)) * (2 * Math.PI);
			double q = w * w;
			double p = 1 - q * (1.0 / 210);
			p = 1 - q * (1.0 / 156) * p;
			p = 1 - q * (1.0 / 110) * p;
			p = 1 - q * (1.0 / 72) * p;
			p = 1 - q * (1.0 / 42) * p;
			p = 1 - q * (1.0 / 20) * p;
			p = 1 - q * (1.0 / 6) * p;
			into[j] = w * p;
		}
	}

	/** @return Σ a_j·b_j, in four partial sums */
	static double dot(double[] a, int fromA, double[] b, int fromB, int count) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int j = 0;
		for (; j + 3 < count; j += 4) {
			s0 += a[fromA + j] * b[fromB + j];
			s1 += a[fromA + j + 1] * b[fromB + j + 1];
			s2 += a[fromA + j + 2] * b[fromB + j + 2];
			s3 += a[fromA + j + 3] * b[fromB + j + 3];
		}
		for (; j < count; j++) {
			s0 += a[fromA + j] * b[fromB + j];
		}
		return s0 + s1 + (s2 + s3);
	}
}
