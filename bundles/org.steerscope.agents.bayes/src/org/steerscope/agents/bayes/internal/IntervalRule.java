/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The widest 90 % interval of the value, a pair of quantiles carried through the transformation. */
record IntervalRule() implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		return (i, z, s, drawn, mean) -> warp.back(z + Search.QUANTILE_95 * s) - warp.back(z - Search.QUANTILE_95 * s);
	}

	@Override
	public String words(Situation t, Chosen c) {
		double a = t.direction().upward(t.warp().back(c.z() - Search.QUANTILE_95 * c.s()));
		double b = t.direction().upward(t.warp().back(c.z() + Search.QUANTILE_95 * c.s()));
		return "widest 90 % interval, to map: " + Situation.number(Math.min(a, b)) + " … " + Situation.number(Math.max(a, b));
	}
}
