/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.Concern;

/**
 * Looks for a model to which all places are the same, or none has to do with another: the overview is blank; or its map is flat
 * although the values measured are not, and what it does not know is perfectly correlated everywhere, or nowhere and equally large.
 */
final class Collapsed implements Detector {

	private static final int LEAST = 10;
	private static final int SAMPLE = 2048;
	private static final int PAIRS_OF = 32;
	/** A model that takes half of the variation for noise is flat for a reason. */
	private static final double NOISE = Math.sqrt(0.5);
	private static final double FLAT = 0.1;
	private static final double EVEN = 0.02;
	private static final double ALIKE = 0.98;
	private static final String EMPTY = "Check that the overview shows the sample (beam blanked, detector saturated, image empty); with a deep kernel lower the learning rate or use the plain Gaussian process";

	@Override
	public String id() {
		return "collapsed";
	}

	@Override
	public int patience() {
		return 3;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		if (e.data().size() < LEAST) {
			return Optional.empty();
		}
		if (e.blank()) {
			return Optional.of(new Concern(id(), "The overview has the same value everywhere: to the model all places look alike", EMPTY));
		}
		if (e.learner().noiseSd() > NOISE) {
			return Optional.empty();
		}
		int[] some = e.sample(SAMPLE);
		double map = sd(some, e.prediction().mean());
		double values = Math.sqrt(variance(e.data().upward()));
		double flat = map / values;
		if (!(flat < FLAT)) {
			return Optional.empty();
		}
		double[] sd = new double[some.length];
		Arrays.setAll(sd, i -> e.prediction().sd()[some[i]]);
		double mean = Arrays.stream(sd).average().getAsDouble();
		double uneven = Math.sqrt(variance(sd)) / mean;
		double correlation = correlation(e);
		String message = String.format(Locale.ROOT, "The predicted map is flat: it varies by %.1f %% of what the measured values do. ",
				100 * flat);
		if (correlation > ALIKE) {
			return Optional.of(new Concern(id(), message + "To the model all places look alike",
					EMPTY));
		}
		if (uneven < EVEN) {
			return Optional.of(new Concern(id(), message + "To the model no place has to do with any other",
					"Choose a larger patch or another overview channel; with a deep kernel lower the learning rate or use the plain Gaussian process"));
		}
		return Optional.empty();
	}

	private static double correlation(Evidence e) {
		int[] few = e.sample(PAIRS_OF);
		double[] c = e.learner().covariance(few, few);
		int n = few.length;
		double[] r = new double[n * (n - 1) / 2];
		int k = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				double scale = Math.sqrt(c[i * n + i] * c[j * n + j]);
				r[k++] = scale > 0 ? c[i * n + j] / scale : 1;
			}
		}
		Arrays.sort(r);
		return r.length == 0 ? 0 : r[r.length / 2];
	}

	private static double sd(int[] some, float[] of) {
		double[] v = new double[some.length];
		Arrays.setAll(v, i -> of[some[i]]);
		return Math.sqrt(variance(v));
	}

	private static double variance(double[] v) {
		double mean = Arrays.stream(v).average().orElse(0);
		return Arrays.stream(v).map(x -> (x - mean) * (x - mean)).average().orElse(0);
	}
}
