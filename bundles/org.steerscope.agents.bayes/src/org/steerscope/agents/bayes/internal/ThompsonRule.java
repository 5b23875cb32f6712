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

/**
 * The best of one function drawn from the posterior (Thompson sampling). Where candidates are very many, the function is drawn at the
 * promising ones only.
 */
record ThompsonRule() implements Rule {

	/** Candidates up to which the function is drawn at all of them. */
	private static final int EVERYWHERE = 50_000;
	private static final int JOINTLY = 1000;
	private static final double BOLD = 3;

	@Override
	public Scale scale(Situation t) {
		return Scale.LEVEL;
	}

	@Override
	public boolean draws(Situation t) {
		return !refines(t);
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		return refines(t) ? (i, z, s, drawn, mean) -> z + BOLD * s : (i, z, s, drawn, mean) -> warp.back(drawn);
	}

	@Override
	public boolean refines(Situation t) {
		return t.candidates().size() > EVERYWHERE;
	}

	@Override
	public double[] refine(Situation t, int[] some, double[] z, double[] s) {
		Integer[] order = new Integer[some.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Double.compare(z[b] + BOLD * s[b], z[a] + BOLD * s[a]));
		int n = Math.min(JOINTLY, some.length);
		int[] drawn = new int[n];
		Arrays.setAll(drawn, i -> some[order[i]]);
		double[] factor = MaxValueEntropyRule.factor(n, t.learner().covariance(drawn, drawn));
		double[] e = new double[n];
		double[] worth = new double[some.length];
		Arrays.fill(worth, Double.NEGATIVE_INFINITY);
		for (int i = 0; i < n; i++) {
			e[i] = t.random().nextGaussian();
			double f = z[order[i]];
			for (int k = 0; k <= i; k++) {
				f += factor[i * n + k] * e[k];
			}
			worth[order[i]] = t.warp().back(f);
		}
		return worth;
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "best of a function drawn at random from the model: " + t.shown(c.value());
	}
}
