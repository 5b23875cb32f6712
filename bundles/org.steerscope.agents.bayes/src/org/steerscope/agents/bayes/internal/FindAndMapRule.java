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
 * Two rules in turn, one to find and one to map.
 *
 * @param find the one of most steps
 * @param map the one of every so many steps
 * @param every how many
 */
record FindAndMapRule(Rule find, Rule map, int every) implements Rule {

	private Rule now(Situation t) {
		return t.turn() % every == every - 1 ? map : find;
	}

	@Override
	public Scale scale(Situation t) {
		return now(t).scale(t);
	}

	@Override
	public boolean draws(Situation t) {
		return now(t).draws(t);
	}

	@Override
	public Score prepare(Situation t) {
		return now(t).prepare(t);
	}

	@Override
	public boolean refines(Situation t) {
		return now(t).refines(t);
	}

	@Override
	public double[] refine(Situation t, int[] some, double[] z, double[] s) {
		return now(t).refine(t, some, z, s);
	}

	@Override
	public String words(Situation t, Chosen c) {
		return now(t).words(t, c);
	}
}
