/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The most information on how high the highest value is. */
record MaxValueEntropyRule() implements Rule {

	private static final int REFERENCES = 200;
	private static final int DRAWS = 32;
	private static final double BOLD = 3;

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		return (i, z, s, drawn, mean) -> z + BOLD * s;
	}

	@Override
	public boolean refines(Situation t) {
		return true;
	}

	@Override
	public double[] refine(Situation t, int[] some, double[] z, double[] s) {
		int[] references = References.promising(t, some, z, s, REFERENCES, BOLD);
		int r = references.length;
		double[] mean = new double[r];
		t.learner().predict(references, mean, new double[r]);
		double[] factor = factor(r, t.learner().covariance(references, references));
		// the largest value is not below the best one known or believed
		double floor = t.warp().forward(t.best());
		double[] maxima = new double[DRAWS];
		double[] e = new double[r];
		for (int d = 0; d < DRAWS; d++) {
			for (int i = 0; i < r; i++) {
				e[i] = t.random().nextGaussian();
			}
			maxima[d] = floor;
			for (int i = 0; i < r; i++) {
				double f = mean[i];
				for (int k = 0; k <= i; k++) {
					f += factor[i * r + k] * e[k];
				}
				maxima[d] = Math.max(maxima[d], f);
			}
		}
		MaxValueEntropy function = new MaxValueEntropy(maxima);
		double[] worth = new double[some.length];
		for (int i = 0; i < worth.length; i++) {
			worth[i] = function.value(z[i], s[i], 0);
		}
		return worth;
	}

	/** Factor of Cholesky of a covariance that may be singular: a row that depends on those before gets no draw of its own. */
	static double[] factor(int n, double[] covariance) {
		double[] l = new double[n * n];
		for (int i = 0; i < n; i++) {
			double rest = covariance[i * n + i];
			for (int j = 0; j < i; j++) {
				double sum = covariance[i * n + j];
				for (int k = 0; k < j; k++) {
					sum -= l[i * n + k] * l[j * n + k];
				}
				double d = l[j * n + j];
				l[i * n + j] = d > 0 ? sum / d : 0;
				rest -= l[i * n + j] * l[i * n + j];
			}
			l[i * n + i] = rest > 1e-9 * covariance[i * n + i] ? Math.sqrt(rest) : 0;
		}
		return l;
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "most information on how %s the %s value is: %s nats".formatted(t.upOrDown("high", "low"),
				t.upOrDown("highest", "lowest"), Situation.number(c.value()));
	}
}
