/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.state.RunState;

/** The places the search rule would like next, apart from each other, so that they are alternatives and not neighbours. */
final class RunnersUp {

	/** How many are shown. */
	static final int MOST = 5;
	private static final double APART = 0.06;

	private RunnersUp() {
	}

	/**
	 * The best first; each is the best that is at least 6 % of the image's diagonal, and half a patch, away from those before it. Places
	 * measured, forbidden or about to be measured are left out.
	 *
	 * @param acquisition one value per candidate, larger is better; NaN is left out
	 * @param next what is about to be measured; runners-up keep away from it, too
	 */
	static List<Pixel> of(Candidates candidates, float[] acquisition, RunState state, List<Pixel> next) {
		BitSet out = new BitSet(candidates.size());
		for (int i = 0; i < state.measured(); i++) {
			int index = candidates.indexOf(state.place(i));
			if (index >= 0) {
				out.set(index);
			}
		}
		state.places().stream().filter(r -> r.kind() == PlaceRule.Kind.VETO).forEach(r -> r.mark(candidates, out));
		double apart = Math.max(candidates.patch() / 2.0, APART * Math.hypot(candidates.imageRows(), candidates.imageCols()));
		next.forEach(p -> clear(candidates, p, apart, out));
		List<Pixel> found = new ArrayList<>();
		while (found.size() < MOST) {
			int best = -1;
			for (int i = out.nextClearBit(0); i < candidates.size(); i = out.nextClearBit(i + 1)) {
				if (!Float.isNaN(acquisition[i]) && (best < 0 || acquisition[i] > acquisition[best])) {
					best = i;
				}
			}
			if (best < 0) {
				break;
			}
			found.add(candidates.pixel(best));
			clear(candidates, candidates.pixel(best), apart, out);
		}
		return found;
	}

	/** Marks a disc. */
	private static void clear(Candidates c, Pixel p, double radius, BitSet out) {
		int half = c.patch() / 2;
		int from = Math.max(0, Math.ceilDiv(p.row() - (int) radius - half, c.step()));
		int to = Math.min(c.gridRows() - 1, Math.floorDiv(p.row() + (int) radius - half, c.step()));
		for (int r = from; r <= to; r++) {
			int dy = half + r * c.step() - p.row();
			int reach = (int) Math.sqrt(Math.max(0, radius * radius - (double) dy * dy));
			int left = Math.max(0, Math.ceilDiv(p.col() - reach - half, c.step()));
			int right = Math.min(c.gridCols() - 1, Math.floorDiv(p.col() + reach - half, c.step()));
			if (left <= right) {
				out.set(r * c.gridCols() + left, r * c.gridCols() + right + 1);
			}
		}
	}
}
