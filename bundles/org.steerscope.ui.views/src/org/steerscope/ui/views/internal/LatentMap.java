/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;

import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;

/** A coordinate in feature space as a map: where only a sample of the candidates is known, the nearest known ones stand for the rest. */
final class LatentMap {

	private LatentMap() {
	}

	/** @return one value per candidate; costs a few passes over them */
	static float[] of(Embedding e, float[] values, Candidates candidates) {
		float[] all = new float[candidates.size()];
		Arrays.fill(all, Float.NaN);
		int[] queue = new int[all.length];
		int end = 0;
		for (int i = 0; i < e.candidates().length; i++) {
			int index = e.candidates()[i];
			if (index >= 0 && index < all.length && Float.isFinite(values[i]) && Float.isNaN(all[index])) {
				all[index] = values[i];
				queue[end++] = index;
			}
		}
		int cols = candidates.gridCols();
		for (int k = 0; k < end; k++) {
			int at = queue[k];
			end = spread(all, queue, end, at, at % cols > 0 ? at - 1 : -1);
			end = spread(all, queue, end, at, at % cols < cols - 1 ? at + 1 : -1);
			end = spread(all, queue, end, at, at - cols);
			end = spread(all, queue, end, at, at + cols < all.length ? at + cols : -1);
		}
		return all;
	}

	private static int spread(float[] all, int[] queue, int end, int from, int to) {
		if (to < 0 || !Float.isNaN(all[to])) {
			return end;
		}
		all[to] = all[from];
		queue[end] = to;
		return end + 1;
	}
}
