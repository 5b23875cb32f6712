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

/** Where a set of candidates lies: its middle in feature space, its regions in the scan. */
final class FeatureShapes {

	/** Most regions that are sent at once. */
	static final int MOST = 500;

	private FeatureShapes() {
	}

	/** @return candidates that were measured, are about to be, or are forbidden */
	static BitSet closed(Candidates candidates, RunState state) {
		BitSet out = new BitSet(candidates.size());
		for (int i = 0; i < state.measured(); i++) {
			mark(candidates, state.place(i), out);
		}
		state.proposal().ifPresent(p -> p.action().places().forEach(q -> mark(candidates, q, out)));
		state.places().stream().filter(r -> r.kind() == PlaceRule.Kind.VETO).forEach(r -> r.mark(candidates, out));
		return out;
	}

	private static void mark(Candidates candidates, Pixel place, BitSet out) {
		int index = candidates.indexOf(place);
		if (index >= 0) {
			out.set(index);
		}
	}

	/** @return the candidate of a set, among those of the map, that is nearest to the mean of its points; −1 if there is none */
	static int middle(FeatureCloud cloud, BitSet set, double scaleX, double scaleY) {
		double sumX = 0;
		double sumY = 0;
		int n = 0;
		boolean[] in = cloud.of(set);
		for (int i = 0; i < in.length; i++) {
			if (in[i] && Double.isFinite(cloud.x()[i]) && Double.isFinite(cloud.y()[i])) {
				sumX += cloud.x()[i];
				sumY += cloud.y()[i];
				n++;
			}
		}
		int found = -1;
		double best = Double.POSITIVE_INFINITY;
		for (int i = 0; i < in.length; i++) {
			double d = in[i] ? Math.hypot((cloud.x()[i] - sumX / n) * scaleX, (cloud.y()[i] - sumY / n) * scaleY) : Double.NaN;
			if (d < best) {
				best = d;
				found = cloud.map().candidates()[i];
			}
		}
		return found;
	}

	/**
	 * Regions that cover a set: rows of neighbours, joined downwards where they are equal. A set too scattered for {@value #MOST} regions is
	 * smoothed first, wider and wider up to half a patch: a place then belongs to it if most of its neighbours do.
	 *
	 * @return more than {@value #MOST} if that does not help; none if nothing is left
	 */
	static List<PlaceRule> rectangles(Candidates candidates, BitSet set, PlaceRule.Kind kind) {
		List<PlaceRule> found = exact(candidates, set, kind);
		int widest = Math.max(1, candidates.patch() / candidates.step() / 2);
		for (int reach = 1; found.size() > MOST && reach <= widest; reach *= 2) {
			found = exact(candidates, smooth(candidates, set, reach), kind);
		}
		return found;
	}

	/** @return candidates most of whose neighbours, at most so many steps away in each direction, are in the set */
	static BitSet smooth(Candidates c, BitSet set, int reach) {
		int rows = c.gridRows();
		int cols = c.gridCols();
		int[] sum = new int[(rows + 1) * (cols + 1)];
		for (int r = 0; r < rows; r++) {
			for (int k = 0; k < cols; k++) {
				sum[(r + 1) * (cols + 1) + k + 1] = sum[r * (cols + 1) + k + 1] + sum[(r + 1) * (cols + 1) + k] - sum[r * (cols + 1) + k]
						+ (set.get(r * cols + k) ? 1 : 0);
			}
		}
		BitSet smooth = new BitSet(c.size());
		for (int r = 0; r < rows; r++) {
			for (int k = 0; k < cols; k++) {
				int top = Math.max(0, r - reach);
				int bottom = Math.min(rows, r + reach + 1);
				int left = Math.max(0, k - reach);
				int right = Math.min(cols, k + reach + 1);
				int in = sum[bottom * (cols + 1) + right] - sum[top * (cols + 1) + right] - sum[bottom * (cols + 1) + left]
						+ sum[top * (cols + 1) + left];
				smooth.set(r * cols + k, 2 * in > (bottom - top) * (right - left));
			}
		}
		return smooth;
	}

	private static List<PlaceRule> exact(Candidates c, BitSet set, PlaceRule.Kind kind) {
		List<PlaceRule> done = new ArrayList<>();
		List<int[]> open = new ArrayList<>();
		for (int r = 0; r <= c.gridRows(); r++) {
			List<int[]> runs = new ArrayList<>();
			int end = (r + 1) * c.gridCols();
			for (int k = r == c.gridRows() ? -1 : set.nextSetBit(r * c.gridCols()); k >= 0 && k < end;) {
				int to = Math.min(end, set.nextClearBit(k));
				int from = k - r * c.gridCols();
				int length = to - k;
				int[] same = open.stream().filter(o -> o[1] == from && o[2] == length).findFirst().orElse(null);
				open.remove(same);
				runs.add(same == null ? new int[] { r, from, length } : same);
				k = set.nextSetBit(to);
			}
			for (int[] o : open) {
				Pixel a = c.pixel(o[0] * c.gridCols() + o[1]);
				Pixel b = c.pixel((r - 1) * c.gridCols() + o[1] + o[2] - 1);
				done.add(new PlaceRule(kind, List.of(a, b)));
			}
			open = runs;
		}
		return done;
	}
}
