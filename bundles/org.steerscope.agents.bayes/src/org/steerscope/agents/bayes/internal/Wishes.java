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
import java.util.List;

import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;

/**
 * Regions a person favours, avoids or forbids. A wish moves a place's worth by the distance between the best place and the last of the
 * best tenth (or whatever share is set), so a favoured place wins if the search rule counts it among that tenth, and an avoided one only
 * if no other place is among it: the same for rules of any sign, scale and shape. Immutable.
 */
final class Wishes {

	private static final int SAMPLE = 20_000;

	private final BitSet favoured = new BitSet();
	private final BitSet avoided = new BitSet();
	private final BitSet forbidden = new BitSet();

	Wishes(List<PlaceRule> rules, Candidates candidates) {
		for (PlaceRule r : rules) {
			r.mark(candidates, switch (r.kind()) {
			case FAVOUR -> favoured;
			case AVOID -> avoided;
			case VETO -> forbidden;
			});
		}
	}

	/** @return whether a candidate is forbidden */
	boolean forbids(int candidate) {
		return forbidden.get(candidate);
	}

	/** Marks everything forbidden. */
	void close(BitSet taken) {
		taken.or(forbidden);
	}

	/** @return whether there is any wish but to forbid */
	boolean any() {
		return !favoured.isEmpty() || !avoided.isEmpty();
	}

	/** @return 1 for a favoured candidate, −1 for one to avoid, else 0 */
	int of(int candidate) {
		return (favoured.get(candidate) ? 1 : 0) - (avoided.get(candidate) ? 1 : 0);
	}

	/** @return what is closed, and what is open but less wished for than the best that is open */
	BitSet lessThanBest(BitSet closed, int size) {
		BitSet less = (BitSet) closed.clone();
		for (BitSet unwelcome : new BitSet[] { avoided, complement(favoured, size) }) {
			BitSet more = (BitSet) less.clone();
			more.or(unwelcome);
			less = more.cardinality() < size ? more : less;
		}
		return less;
	}

	private static BitSet complement(BitSet set, int size) {
		BitSet complement = (BitSet) set.clone();
		complement.flip(0, size);
		return complement;
	}

	/** @return what is wished of a candidate, for text; empty if nothing is */
	String words(int candidate) {
		return switch (of(candidate)) {
		case 1 -> "in a favoured region";
		case -1 -> "in spite of being in a region to avoid";
		default -> "";
		};
	}

	/**
	 * @param worth of candidates that may be chosen
	 * @param share of the best ones
	 * @return by how much a wish moves the worth
	 */
	static double shift(double[] worth, double share) {
		double max = Arrays.stream(worth).max().orElse(0);
		int every = Math.max(1, worth.length / SAMPLE);
		double[] sorted = new double[(worth.length + every - 1) / every];
		Arrays.setAll(sorted, i -> worth[i * every]);
		Arrays.sort(sorted);
		if (sorted.length == 0) {
			return 0;
		}
		int at = (int) Math.floor((1 - share) * (sorted.length - 1));
		return max - sorted[at];
	}
}
