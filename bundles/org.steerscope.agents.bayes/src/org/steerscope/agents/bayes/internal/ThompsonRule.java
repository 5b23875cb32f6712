/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** The best of one function drawn from the posterior (Thompson sampling). */
record ThompsonRule() implements Rule {

	@Override
	public Scale scale(Situation t) {
		return Scale.LEVEL;
	}

	@Override
	public boolean draws() {
		return true;
	}

	@Override
	public Score prepare(Situation t) {
		Warp warp = t.warp();
		return (i, z, s, drawn, mean) -> warp.back(drawn);
	}

	@Override
	public String words(Situation t, Chosen c) {
		return "best of a function drawn at random from the model: " + t.shown(c.value());
	}
}
