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
 * The border between values above and below a wanted one.
 *
 * @param level the wanted one, in the unit of the scalar
 * @param beta standard deviations counted
 */
record LevelSetRule(double level, double beta) implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.LEVEL;
	}

	@Override
	public Score prepare(Situation t) {
		Straddle function = new Straddle(t.warp().forward(t.direction().upward(level)), beta);
		return (i, z, s, drawn, mean) -> function.value(z, s, 0);
	}

	@Override
	public String words(Situation t, Chosen c) {
		double z = t.warp().forward(t.direction().upward(level));
		double u = c.s() > 0 ? Math.abs(c.z() - z) / c.s() : 0;
		return "most doubtful whether above or below %s: predicted %s, %s standard deviations off".formatted(Situation.number(level),
				t.shown(t.warp().back(c.z())), Situation.number(u));
	}
}
