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
import java.util.BitSet;
import java.util.SplittableRandom;

/** Small sets of candidates that stand for all. */
final class References {

	private References() {
	}

	/**
	 * Promising candidates: some screened ones by their upper bound, and measured ones.
	 *
	 * @param most how many at most; half of them may be measured ones
	 * @param bold standard deviations in the bound
	 */
	static int[] promising(Situation t, int[] some, double[] z, double[] s, int most, double bold) {
		int[] known = t.known();
		double[] mean = new double[known.length];
		t.learner().predict(known, mean, new double[known.length]);
		double[] bound = new double[some.length];
		Arrays.setAll(bound, i -> z[i] + bold * s[i]);
		int[] a = Screen.best(known, mean, most / 2);
		int[] b = Screen.best(some, bound, most - a.length);
		BitSet both = new BitSet();
		Arrays.stream(a).forEach(both::set);
		Arrays.stream(b).forEach(both::set);
		return both.stream().toArray();
	}

	/** @return different candidates drawn at random, ascending; all if there are no more than wanted */
	static int[] anywhere(int size, int most, SplittableRandom random) {
		if (size <= most) {
			int[] all = new int[size];
			Arrays.setAll(all, i -> i);
			return all;
		}
		BitSet drawn = new BitSet();
		for (int count = 0; count < most;) {
			int i = random.nextInt(size);
			if (!drawn.get(i)) {
				drawn.set(i);
				count++;
			}
		}
		return drawn.stream().toArray();
	}
}
