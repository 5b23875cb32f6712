/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;
import java.util.List;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.PreferenceGp;

/**
 * The utility of places in a space, from comparisons of some of them: a Gaussian process of mean 0 and covariance
 * σ²·exp(−r²/2ℓ²), in units of the judge's scale at confidence 2. Length ℓ, scale σ and the band τ of ties are those, of a small grid, that
 * make the answers most probable (the evidence), with log-normal priors about the median distance and 1.5. No native code once it is
 * fitted. Immutable.
 */
final class Utility {

	/** The length of the kernel, in median distances. */
	private static final double[] LENGTHS = { 0.25, 0.5, 1, 2, 4 };
	private static final double[] SCALES = { 0.5, 1, 2, 4 };
	private static final double[] TIES = { 0.05, 0.15, 0.4, 1, 2 };
	private static final double TYPICAL_SCALE = 1.5;
	private static final double PRIOR_SD = 0.75;
	/** How many of the newest comparisons the grid is searched with. */
	private static final int SEARCHED = 60;

	private final double[][] places;
	private final double length;
	private final double scale;
	private final double tie;
	private final PreferenceGp gp;
	private final double evidence;

	private Utility(double[][] places, double length, double scale, double tie, PreferenceGp gp, double evidence) {
		this.places = places;
		this.length = length;
		this.scale = scale;
		this.tie = tie;
		this.gp = gp;
		this.evidence = evidence;
	}

	/** @return the scale of a judge of a confidence from 1 to 3 */
	static double judge(int confidence) {
		return Math.pow(2, 2 - confidence);
	}

	/**
	 * @param places of the things compared, all of one dimension
	 * @param comparisons at least one
	 */
	static Utility of(Blas blas, double[][] places, List<PreferenceGp.Comparison> comparisons) {
		List<PreferenceGp.Comparison> some = comparisons.subList(Math.max(0, comparisons.size() - SEARCHED), comparisons.size());
		double typical = medianDistance(places);
		Utility best = null;
		for (double length : LENGTHS) {
			for (double scale : SCALES) {
				best = better(best, fit(blas, places, some, length * typical, scale, TIES[1], typical));
			}
		}
		if (comparisons.stream().anyMatch(c -> c.outcome() == 0)) {
			Utility found = best;
			for (double tie : TIES) {
				best = better(best, fit(blas, places, some, found.length, found.scale, tie, typical));
			}
		}
		return some.size() == comparisons.size() ? best : fit(blas, places, comparisons, best.length, best.scale, best.tie, typical);
	}

	private static Utility better(Utility one, Utility other) {
		return one == null || other.evidence > one.evidence ? other : one;
	}

	private static Utility fit(Blas blas, double[][] places, List<PreferenceGp.Comparison> comparisons, double length, double scale, double tie,
			double typical) {
		int n = places.length;
		double[] k = new double[n * n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				k[i * n + j] = kernel(places[i], places[j], length, scale);
			}
		}
		PreferenceGp gp = PreferenceGp.of(blas, n, k, comparisons, tie);
		double l = Math.log(length / typical) / PRIOR_SD;
		double s = Math.log(scale / TYPICAL_SCALE) / PRIOR_SD;
		return new Utility(places, length, scale, tie, gp, gp.logEvidence() - (l * l + s * s) / 2);
	}

	private static double kernel(double[] a, double[] b, double length, double scale) {
		return scale * scale * Math.exp(-squared(a, b) / (2 * length * length));
	}

	private static double squared(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return sum;
	}

	private static double medianDistance(double[][] places) {
		int n = places.length;
		double[] all = new double[n * (n - 1) / 2];
		int next = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				all[next++] = Math.sqrt(squared(places[i], places[j]));
			}
		}
		Arrays.sort(all);
		return next > 0 && all[next / 2] > 0 ? all[next / 2] : 1;
	}

	/** @return the logarithm of the probability of the answers with these parameters and of the parameters, up to a constant */
	double evidence() {
		return evidence;
	}

	/** @return what is believed of the utility of a place */
	PreferenceGp.Belief at(double[] place) {
		return gp.believe(covariances(place), scale * scale);
	}

	/** @return how much a comparison of two places is expected to tell, in nat */
	double worth(double[] a, double[] b) {
		double[] difference = covariances(a);
		double[] other = covariances(b);
		for (int i = 0; i < difference.length; i++) {
			difference[i] -= other[i];
		}
		double variance = 2 * (scale * scale - kernel(a, b, length, scale));
		return PreferenceGp.information(gp.believe(difference, variance), judge(2), tie);
	}

	private double[] covariances(double[] place) {
		double[] k = new double[places.length];
		Arrays.setAll(k, i -> kernel(place, places[i], length, scale));
		return k;
	}
}
