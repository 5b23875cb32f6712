/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;

/** The candidates a person forbids, one bit each. Immutable. */
final class Vetoes {

	private final Candidates candidates;
	private final BitSet forbidden = new BitSet();

	Vetoes(List<PlaceRule> rules, Candidates candidates) {
		this.candidates = candidates;
		rules.stream().filter(r -> r.kind() == PlaceRule.Kind.VETO).forEach(r -> r.mark(candidates, forbidden));
	}

	/** @return whether a rule forbids the pixel, be it a candidate or not */
	static boolean forbid(List<PlaceRule> rules, Pixel pixel) {
		return rules.stream().anyMatch(r -> r.kind() == PlaceRule.Kind.VETO && r.contains(pixel));
	}

	/** @return how many candidates are forbidden */
	int count() {
		return forbidden.cardinality();
	}

	/** @return a view of the forbidden candidates and some more places; it holds neither pixels nor copies */
	Set<Pixel> and(Set<Pixel> more) {
		return forbidden.isEmpty() ? more : new Closed(more);
	}

	private boolean forbids(Object o) {
		int index = o instanceof Pixel p ? candidates.indexOf(p) : -1;
		return index >= 0 && forbidden.get(index);
	}

	private final class Closed extends AbstractSet<Pixel> {

		private final Set<Pixel> more;

		Closed(Set<Pixel> more) {
			this.more = more;
		}

		@Override
		public boolean contains(Object o) {
			return forbids(o) || more.contains(o);
		}

		@Override
		public Iterator<Pixel> iterator() {
			return Stream.concat(more.stream().filter(p -> !forbids(p)), forbidden.stream().mapToObj(candidates::pixel)).iterator();
		}

		@Override
		public int size() {
			return count() + (int) more.stream().filter(p -> !forbids(p)).count();
		}
	}
}
