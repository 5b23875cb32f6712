/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;

/**
 * Up to {@value #MOST} classes of places that an operator marked, and places that are about to be asked for. Every view shows them in the
 * colour and with the sign of their class. Immutable; the sets must not be changed.
 *
 * @param candidates what the numbers in the sets count; null while nothing is marked
 * @param members candidates of each class; none is in two of them
 * @param planned places to be measured once the operator agrees; a preview
 */
public record PlaceClasses(Candidates candidates, List<BitSet> members, List<Pixel> planned) {

	/** Number of classes. */
	public static final int MOST = 5;
	/** Nothing is marked. */
	public static final PlaceClasses NONE = new PlaceClasses(null, List.of(new BitSet(), new BitSet(), new BitSet(), new BitSet(), new BitSet()),
			List.of());

	private static final String[] SIGNS = { "●", "■", "◆", "▲", "✚" };
	private static final int[] COLOURS = { 0x56b4e9, 0xe69f00, 0x35c49b, 0xe58fc4, 0xf0e442 };

	/** Keeps copies of the lists. */
	public PlaceClasses {
		members = List.copyOf(members);
		planned = List.copyOf(planned);
		if (members.size() != MOST) {
			throw new IllegalArgumentException("There are " + MOST + " classes");
		}
	}

	/** @return the sign of a class, 0 to 4 */
	public static String sign(int index) {
		return SIGNS[index];
	}

	/** @return the colour of a class, 0xRRGGBB; told apart also with colour-vision deficiency */
	public static int rgb(int index) {
		return COLOURS[index];
	}

	/** @return whether no place is in any class and none is planned */
	public boolean isEmpty() {
		return planned.isEmpty() && members.stream().allMatch(BitSet::isEmpty);
	}

	/** @return the class of a candidate, 0 to 4; −1 for none */
	public int of(int candidate) {
		for (int i = 0; i < MOST; i++) {
			if (candidate >= 0 && members.get(i).get(candidate)) {
				return i;
			}
		}
		return -1;
	}

	/** @return how many places are in a class */
	public int size(int index) {
		return members.get(index).cardinality();
	}

	/**
	 * @param of what the numbers count; if that is another than before, all other classes are forgotten
	 * @return the same but for one class, which gets exactly these places; others lose them
	 */
	public PlaceClasses with(Candidates of, int index, BitSet places) {
		List<BitSet> next = new ArrayList<>();
		for (int i = 0; i < MOST; i++) {
			BitSet set = i == index ? (BitSet) places.clone() : of.equals(candidates) ? (BitSet) members.get(i).clone() : new BitSet();
			if (i != index) {
				set.andNot(places);
			}
			next.add(set);
		}
		return new PlaceClasses(of, next, List.of());
	}

	/** @return the same with other places planned */
	public PlaceClasses planning(List<Pixel> places) {
		return new PlaceClasses(candidates, members, places);
	}
}
