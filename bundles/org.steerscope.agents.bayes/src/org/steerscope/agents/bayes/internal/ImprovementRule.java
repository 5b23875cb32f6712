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
 * Expected improvement, on the first two moments of the value.
 *
 * @param xi margin as a fraction of the measured range
 * @param log whether its logarithm
 */
record ImprovementRule(double xi, boolean log) implements Rule {

	@Override
	public Scale scale(Situation t) {
		return log ? Scale.LOG : Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		double best = t.best();
		double margin = xi * t.range();
		if (log) {
			LogExpectedImprovement function = new LogExpectedImprovement(margin);
			return (i, z, s, drawn, mean) -> function.value(mean, warp.sd(z, s), best);
		}
		ExpectedImprovement function = new ExpectedImprovement(margin);
		return (i, z, s, drawn, mean) -> function.value(mean, warp.sd(z, s), best);
	}

	@Override
	public String words(Situation t, Chosen c) {
		String gain = log ? "logarithm " + Situation.number(c.value()) : Situation.number(c.value());
		return "largest expected improvement: %s, %s %s".formatted(gain, t.upOrDown("above", "below"),
				t.shown(t.best() + xi * t.range()));
	}
}
