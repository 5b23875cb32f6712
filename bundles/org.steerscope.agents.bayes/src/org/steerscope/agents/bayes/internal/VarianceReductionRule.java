/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * The largest expected reduction of the variance everywhere (active learning by Cohn's criterion, ALC; Cohn 1996, Seo et al. 2000), at
 * places drawn at random and in the units of the value.
 */
record VarianceReductionRule() implements Rule {

	private static final int REFERENCES = 400;

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		return new UncertaintyRule().prepare(t);
	}

	@Override
	public boolean refines(Situation t) {
		return true;
	}

	@Override
	public double[] refine(Situation t, int[] some, double[] z, double[] s) {
		int[] references = References.anywhere(t.candidates().size(), REFERENCES, t.random());
		int r = references.length;
		double[] mean = new double[r];
		t.learner().predict(references, mean, new double[r]);
		double[] covariance = t.learner().covariance(references, some);
		double noise = t.learner().noiseSd();
		double[] worth = new double[some.length];
		for (int k = 0; k < r; k++) {
			double slope = Math.exp(-t.warp().logSlope(t.warp().back(mean[k])));
			double weight = Double.isFinite(slope) ? slope * slope / r : 0;
			for (int i = 0; i < some.length; i++) {
				double c = covariance[k * some.length + i];
				worth[i] += weight * c * c;
			}
		}
		for (int i = 0; i < some.length; i++) {
			double total = s[i] * s[i] + noise * noise;
			worth[i] = total > 0 ? worth[i] / total : 0;
		}
		return worth;
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "largest expected gain of knowledge: the variance everywhere falls by %s in the mean".formatted(Situation.number(c.value()));
	}
}
