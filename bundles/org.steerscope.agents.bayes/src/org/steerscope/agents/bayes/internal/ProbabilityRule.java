/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Locale;

/**
 * Probability of an improvement.
 *
 * @param xi margin as a fraction of the measured range
 */
record ProbabilityRule(double xi) implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		ProbabilityOfImprovement function = new ProbabilityOfImprovement(0);
		double goal = goal(t);
		return (i, z, s, drawn, mean) -> function.value(z, s, goal);
	}

	private double goal(Situation t) {
		return t.warp().forward(t.best() + xi * t.range());
	}

	@Override
	public String words(Situation t, Chosen c) {
		return String.format(Locale.ROOT, "most probable improvement: %.3g %% to be %s %s", 100 * c.value(),
				t.upOrDown("above", "below"), t.shown(t.best() + xi * t.range()));
	}
}
