/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** Maximum uncertainty of the value. */
record UncertaintyRule() implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.GAIN;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		MaximumUncertainty function = new MaximumUncertainty();
		return (i, z, s, drawn, mean) -> function.value(mean, warp.sd(z, s), 0);
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "largest uncertainty: ± " + Situation.number(c.value());
	}
}
