/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Pixel;
import org.steerscope.data.ProblemException;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule.Kind;

/** A region contains what lies inside or on its outline, asked for one by one or all at once. */
class PlaceRuleTest {

	private static PlaceRule veto(int... rowsAndCols) {
		List<Pixel> outline = new ArrayList<>();
		for (int i = 0; i < rowsAndCols.length; i += 2) {
			outline.add(new Pixel(rowsAndCols[i], rowsAndCols[i + 1]));
		}
		return new PlaceRule(Kind.VETO, outline);
	}

	@Test
	void twoCornersAreARectangleWhicheverComeFirst() {
		for (PlaceRule r : List.of(veto(2, 3, 5, 9), veto(5, 9, 2, 3), veto(5, 3, 2, 9), veto(2, 9, 5, 3))) {
			assertThat(r.contains(2, 3)).isTrue();
			assertThat(r.contains(5, 9)).isTrue();
			assertThat(r.contains(4, 6)).isTrue();
			assertThat(r.contains(1, 6)).isFalse();
			assertThat(r.contains(6, 6)).isFalse();
			assertThat(r.contains(4, 2)).isFalse();
			assertThat(r.contains(4, 10)).isFalse();
			assertThat(r.topLeft()).isEqualTo(new Pixel(2, 3));
			assertThat(r.bottomRight()).isEqualTo(new Pixel(5, 9));
		}
		assertThat(veto(4, 4, 4, 4).contains(new Pixel(4, 4))).isTrue();
	}

	@Test
	void cornersAndEdgesBelongToAPolygon() {
		PlaceRule triangle = veto(0, 0, 0, 8, 8, 0);
		assertThat(triangle.contains(0, 0)).isTrue();
		assertThat(triangle.contains(0, 8)).isTrue();
		assertThat(triangle.contains(8, 0)).isTrue();
		assertThat(triangle.contains(0, 5)).isTrue();
		assertThat(triangle.contains(5, 0)).isTrue();
		assertThat(triangle.contains(4, 4)).as("on the hypotenuse").isTrue();
		assertThat(triangle.contains(4, 5)).isFalse();
		assertThat(triangle.contains(3, 3)).isTrue();
		assertThat(triangle.contains(-1, 0)).isFalse();
	}

	@Test
	void theNotchOfAPolygonIsOutside() {
		PlaceRule u = veto(0, 0, 10, 0, 10, 10, 0, 10, 0, 7, 6, 7, 6, 3, 0, 3);
		assertThat(u.contains(3, 5)).isFalse();
		assertThat(u.contains(0, 5)).isFalse();
		assertThat(u.contains(6, 5)).as("bottom of the notch").isTrue();
		assertThat(u.contains(3, 1)).isTrue();
		assertThat(u.contains(3, 9)).isTrue();
		assertThat(u.contains(8, 5)).isTrue();
	}

	@Test
	void anythingElseIsNoOutline() {
		assertThatThrownBy(() -> veto(1, 1)).isInstanceOf(ProblemException.class).hasMessageContaining("An outline of 1 corners is none");
		assertThatThrownBy(() -> new PlaceRule(Kind.AVOID, java.util.Collections.nCopies(10_001, new Pixel(1, 1))))
				.isInstanceOf(ProblemException.class).hasMessageContaining("10001");
		assertThatThrownBy(() -> veto(0, 0, 1, Integer.MIN_VALUE)).isInstanceOf(ProblemException.class)
				.hasMessageContaining("beyond any overview");
	}

	/** In long arithmetic with twice the winding: a point is inside if a ray to the right crosses the outline an odd number of times. */
	private static boolean plain(List<Pixel> outline, int row, int col) {
		if (outline.size() == 2) {
			Pixel a = outline.get(0);
			Pixel b = outline.get(1);
			return (row - a.row()) * (row - b.row()) <= 0 && (col - a.col()) * (col - b.col()) <= 0;
		}
		int crossings = 0;
		for (int i = 0; i < outline.size(); i++) {
			Pixel a = outline.get(i);
			Pixel b = outline.get((i + 1) % outline.size());
			Pixel low = a.row() <= b.row() ? a : b;
			Pixel high = low == a ? b : a;
			long side = (long) (high.col() - low.col()) * (row - low.row()) - (long) (high.row() - low.row()) * (col - low.col());
			boolean between = row >= low.row() && row <= high.row() && col >= Math.min(a.col(), b.col()) && col <= Math.max(a.col(), b.col());
			if (side == 0 && between) {
				return true;
			}
			if (row >= low.row() && row < high.row() && side > 0) {
				crossings++;
			}
		}
		return crossings % 2 == 1;
	}

	@Test
	void randomRegionsAgreeWithAPlainReference() {
		long seed = System.nanoTime();
		System.out.println("PlaceRuleTest seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		for (int trial = 0; trial < 400; trial++) {
			int corners = 2 + random.nextInt(9);
			List<Pixel> outline = new ArrayList<>();
			for (int i = 0; i < corners; i++) {
				outline.add(new Pixel(random.nextInt(-4, 24), random.nextInt(-4, 30)));
			}
			PlaceRule rule = new PlaceRule(Kind.VETO, outline);
			int patch = 1 + random.nextInt(5);
			Candidates candidates = new Candidates(20, 26, patch, 1 + random.nextInt(3));
			BitSet marked = new BitSet();
			rule.mark(candidates, marked);
			for (int i = 0; i < candidates.size(); i++) {
				boolean inside = plain(outline, candidates.row(i), candidates.col(i));
				assertThat(rule.contains(candidates.pixel(i))).as("seed %d trial %d %s %s", seed, trial, outline, candidates.pixel(i))
						.isEqualTo(inside);
				assertThat(marked.get(i)).as("seed %d trial %d %s %s at once", seed, trial, outline, candidates.pixel(i)).isEqualTo(inside);
			}
			assertThat(marked.length()).isLessThanOrEqualTo(candidates.size());
		}
	}
}
