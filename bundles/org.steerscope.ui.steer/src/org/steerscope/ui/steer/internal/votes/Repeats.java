/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which questions a person is asked a second time: of every ten answered for the first time the one whose steps have the smallest hash,
 * three to six answers after the tenth, so that about one answer in eleven is a repeat. The same answers give the same repeats. Immutable.
 */
final class Repeats {

	private static final int BLOCK = 10;
	private static final int SOONEST = 3;
	private static final int SPREAD = 4;

	private Repeats() {
	}

	/**
	 * @param answered what one person has answered, oldest first; repeated answers too
	 * @param fit of each answer whether it may be asked again
	 * @return what is to be asked again now; empty if nothing is
	 */
	static OptionalLong due(List<Long> answered, List<Boolean> fit) {
		Map<Long, Integer> times = new HashMap<>();
		answered.forEach(k -> times.merge(k, 1, Integer::sum));
		List<Long> block = new ArrayList<>();
		Map<Long, Boolean> met = new HashMap<>();
		int fresh = 0;
		for (int i = 0; i < answered.size(); i++) {
			long k = answered.get(i);
			if (met.put(k, true) != null) {
				continue;
			}
			fresh++;
			if (fit.get(i)) {
				block.add(k);
			}
			if (fresh % BLOCK == 0) {
				long chosen = block.stream().min((a, b) -> Long.compareUnsigned(mix(a), mix(b))).orElse(-1L);
				block.clear();
				int since = answered.size() - 1 - i;
				if (chosen >= 0 && times.get(chosen) == 1 && since >= SOONEST + Long.remainderUnsigned(mix(chosen + 1), SPREAD)) {
					return OptionalLong.of(chosen);
				}
			}
		}
		return OptionalLong.empty();
	}

	/** @return a number that looks like chance (the finaliser of SplitMix64: Steele, Lea and Flood, OOPSLA 2014) */
	static long mix(long z) {
		long a = (z + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
		long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
		return b ^ b >>> 31;
	}
}
