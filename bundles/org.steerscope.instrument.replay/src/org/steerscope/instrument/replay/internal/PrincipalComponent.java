/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

/**
 * First principal component of curves by power iteration on their covariance, without forming it. Deterministic: it begins with the
 * standard deviation of each channel and ends after {@value #ITERATIONS} rounds or when the direction moves by less than 1e-12 (one
 * minus the cosine). The sign makes the largest loading positive.
 */
final class PrincipalComponent {

	private static final int ITERATIONS = 500;
	private static final double ENOUGH = 1e-12;

	private final double[] loading;
	private final double[] centre;

	PrincipalComponent(Curves curves) {
		int d = curves.length;
		centre = new double[d];
		int n = Math.max(1, curves.count - curves.broken);
		for (int c = 0; c < curves.count; c++) {
			for (int i = 0; curves.usable[c] && i < d; i++) {
				centre[i] += curves.values[c * d + i] / n;
			}
		}
		double[] v = new double[d];
		for (int c = 0; c < curves.count; c++) {
			for (int i = 0; curves.usable[c] && i < d; i++) {
				double x = curves.values[c * d + i] - centre[i];
				v[i] += x * x;
			}
		}
		for (int i = 0; i < d; i++) {
			v[i] = Math.sqrt(v[i]);
		}
		loading = iterate(curves, normalised(v));
		int largest = 0;
		for (int i = 1; i < d; i++) {
			largest = Math.abs(loading[i]) > Math.abs(loading[largest]) ? i : largest;
		}
		double sign = loading[largest] < 0 ? -1 : 1;
		for (int i = 0; i < d; i++) {
			loading[i] *= sign;
		}
	}

	private double[] iterate(Curves curves, double[] start) {
		double[] v = start;
		for (int round = 0; round < ITERATIONS; round++) {
			double[] w = new double[v.length];
			for (int c = 0; c < curves.count; c++) {
				double score = curves.usable[c] ? score(curves, c, v) : 0;
				for (int i = 0; score != 0 && i < w.length; i++) {
					w[i] += score * (curves.values[c * w.length + i] - centre[i]);
				}
			}
			w = normalised(w);
			double cosine = 0;
			for (int i = 0; i < w.length; i++) {
				cosine += w[i] * v[i];
			}
			v = w;
			if (1 - cosine < ENOUGH) {
				break;
			}
		}
		return v;
	}

	private static double[] normalised(double[] v) {
		double largest = 0;
		for (double x : v) {
			largest = Math.max(largest, Math.abs(x));
		}
		double sum = 0;
		for (double x : v) {
			sum += largest == 0 ? 0 : x / largest * (x / largest);
		}
		double[] unit = new double[v.length];
		for (int i = 0; i < v.length && largest > 0; i++) {
			unit[i] = v[i] / largest / Math.sqrt(sum);
		}
		return unit;
	}

	private double score(Curves curves, int curve, double[] v) {
		double sum = 0;
		for (int i = 0; i < v.length; i++) {
			sum += v[i] * (curves.values[curve * v.length + i] - centre[i]);
		}
		return sum;
	}

	/** @return the weight of each channel; length one, or zero where all curves are equal */
	double[] loading() {
		return loading.clone();
	}

	/** @return how much of the component a curve has; 0 for a curve that cannot be used */
	double score(Curves curves, int curve) {
		return curves.usable[curve] ? score(curves, curve, loading) : 0;
	}
}
