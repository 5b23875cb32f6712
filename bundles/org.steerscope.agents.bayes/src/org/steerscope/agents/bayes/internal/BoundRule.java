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
 * Upper confidence bound, a quantile carried through the transformation of values.
 *
 * @param beta standard deviations at the first step
 * @param schedule how they change
 * @param halfLife of the decaying schedule, in steps
 */
record BoundRule(double beta, BoundSchedule schedule, double halfLife) implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.LEVEL;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		UpperConfidenceBound function = new UpperConfidenceBound(now(t));
		return (i, z, s, drawn, mean) -> warp.back(function.value(z, s, 0));
	}

	private double now(Situation t) {
		return schedule.beta(beta, halfLife, t.turn());
	}

	@Override
	public String words(Situation t, Chosen c) {
		double middle = t.warp().back(c.z());
		double bound = t.warp().back(c.z() + now(t) * c.s());
		double each = now(t) > 0 ? (bound - middle) / now(t) : 0;
		return "%s: %s = %s %s %s × %s".formatted(t.upOrDown("highest upper bound", "lowest lower bound"), t.shown(bound),
				t.shown(middle), t.upOrDown("+", "−"), Situation.number(now(t)), Situation.number(each));
	}
}
