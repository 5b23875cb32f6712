/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Plots of the Learning Curve view never overlap, and none is too small to read. */
class CurveArrangementTest {

	private static final Set<CurvePanel> ALL = Set.of(CurvePanel.values());

	@Test
	void aSmallViewShowsValuesAndWhatIsChosen() {
		for (CurvePanel chosen : List.of(CurvePanel.COVERAGE, CurvePanel.RELIABILITY, CurvePanel.UNCERTAINTY)) {
			CurveArrangement a = CurveArrangement.of(345, 300, chosen, true, ALL);
			assertThat(a.places().keySet()).containsExactlyInAnyOrder(CurvePanel.VALUES, chosen);
			assertThat(a.lowest(ALL)).isEqualTo(chosen == CurvePanel.RELIABILITY ? CurvePanel.VALUES : chosen);
			assertThat(a.choice(ALL)).isTrue();
		}
	}

	@Test
	void aLowViewShowsOnlyWhatIsChosen() {
		for (CurvePanel chosen : CurvePanel.values()) {
			CurveArrangement a = CurveArrangement.of(380, 220, chosen, true, ALL);
			assertThat(a.places()).containsOnlyKeys(chosen);
			assertThat(a.places().get(chosen)).isEqualTo(new Rectangle(0, 0, 380, 220));
			assertThat(a.choice(ALL)).isTrue();
		}
		assertThat(CurveArrangement.of(380, 500, CurvePanel.VALUES, true, ALL).column()).startsWith(CurvePanel.VALUES, CurvePanel.UNCERTAINTY);
	}

	@Test
	void aLargeViewShowsAll() {
		CurveArrangement a = CurveArrangement.of(1200, 700, CurvePanel.UNCERTAINTY, true, ALL);
		assertThat(a.places().keySet()).contains(CurvePanel.VALUES, CurvePanel.UNCERTAINTY, CurvePanel.ACQUISITION, CurvePanel.COVERAGE,
				CurvePanel.TRUTH, CurvePanel.DENSITY, CurvePanel.RELIABILITY);
		assertThat(CurveArrangement.of(2200, 1400, CurvePanel.UNCERTAINTY, true, ALL).choice(ALL)).isFalse();
		Rectangle diagram = a.places().get(CurvePanel.RELIABILITY);
		assertThat(diagram.width).isEqualTo(diagram.height);
	}

	@Test
	void whatIsNotKnownYetTakesNoRoomUnlessChosen() {
		Set<CurvePanel> known = Set.of(CurvePanel.VALUES, CurvePanel.UNCERTAINTY);
		assertThat(CurveArrangement.of(1200, 700, CurvePanel.UNCERTAINTY, true, known).places().keySet()).isEqualTo(known);
		CurveArrangement a = CurveArrangement.of(1200, 700, CurvePanel.COVERAGE, true, known);
		assertThat(a.places().keySet()).containsExactlyInAnyOrder(CurvePanel.VALUES, CurvePanel.UNCERTAINTY, CurvePanel.COVERAGE);
		assertThat(a.lowest(known)).isEqualTo(CurvePanel.UNCERTAINTY);
	}

	@Test
	void withoutAModelTheValuesHaveAllTheRoom() {
		CurveArrangement a = CurveArrangement.of(345, 300, CurvePanel.COVERAGE, false, Set.of(CurvePanel.VALUES));
		assertThat(a.places()).containsOnlyKeys(CurvePanel.VALUES);
		assertThat(a.choice(Set.of(CurvePanel.VALUES))).isFalse();
	}

	@Test
	void nothingOverlapsOrLeavesTheView() {
		long seed = System.nanoTime();
		System.out.println("CurveArrangementTest seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		for (int trial = 0; trial < 2000; trial++) {
			int width = 100 + random.nextInt(2500);
			int height = 100 + random.nextInt(1500);
			CurvePanel chosen = CurvePanel.values()[random.nextInt(CurvePanel.values().length)];
			CurveArrangement a = CurveArrangement.of(width, height, chosen, true, ALL);
			String where = "seed %d: %d × %d, %s: %s".formatted(seed, width, height, chosen, a.places());
			Rectangle view = new Rectangle(0, 0, width, height);
			List<Rectangle> all = new ArrayList<>(a.places().values());
			for (int i = 0; i < all.size(); i++) {
				assertThat(view.intersection(all.get(i))).as(where).isEqualTo(all.get(i));
				assertThat(Math.min(all.get(i).width, all.get(i).height)).as(where).isGreaterThanOrEqualTo(100);
				for (Rectangle other : all.subList(0, i)) {
					assertThat(other.intersects(all.get(i))).as(where).isFalse();
				}
			}
			assertThat(a.places()).as(where).containsKey(chosen);
			assertThat(a.places().size()).as(where).isGreaterThan(height >= 260 ? 1 : 0);
		}
	}
}
