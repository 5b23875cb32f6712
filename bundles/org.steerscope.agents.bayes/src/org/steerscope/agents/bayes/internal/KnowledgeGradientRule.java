/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The largest expected rise of the best prediction among promising places, in the model's own values. */
record KnowledgeGradientRule() implements Rule {

	private static final int REFERENCES = 150;
	private static final double BOLD = 2;

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
		double[] covariance = t.learner().covariance(references, some);
		double noise = t.learner().noiseSd();
		KnowledgeGradient gradient = new KnowledgeGradient(r + 1);
		double[] worth = new double[some.length];
		for (int i = 0; i < some.length; i++) {
			double total = Math.hypot(s[i], noise);
			if (total > 0) {
				gradient.clear();
				for (int k = 0; k < r; k++) {
					gradient.add(mean[k], covariance[k * some.length + i] / total);
				}
				gradient.add(z[i], s[i] * s[i] / total);
				worth[i] = gradient.value();
			}
		}
		return worth;
	}

	@Override
	public String words(Situation t, Chosen c) {
		double z = t.warp().forward(t.best());
		return "measuring here is expected to %s the best prediction by %s".formatted(t.upOrDown("raise", "lower"),
				Situation.number(t.warp().back(z + c.value()) - t.warp().back(z)));
	}
}
