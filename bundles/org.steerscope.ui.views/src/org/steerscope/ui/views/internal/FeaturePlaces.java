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
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;
import org.steerscope.run.state.RunState;

/** Where places are among the candidates of a map. What is known of the steps of a run is kept. Used by one thread at a time. */
final class FeaturePlaces {

	private Embedding map;
	private Candidates candidates;
	private IntUnaryOperator indexOf;
	private RunState state;

	/** Looks at a map and a state from now on. */
	void of(Embedding shown, Candidates all, RunState now) {
		if (map == null || shown.candidates() != map.candidates()) {
			indexOf = indexOf(shown.candidates());
		}
		map = shown;
		candidates = all;
		state = now;
	}

	/** @return the number of the candidate measured in a step; −1 if it is none */
	int candidate(int step) {
		return candidates.indexOf(state.place(step));
	}

	/** @return where the place of a step is among the candidates of the map, or the nearest one of a sample; −1 if nowhere */
	int index(int step) {
		int candidate = candidate(step);
		return candidate < 0 ? -1 : indexOf.applyAsInt(candidate);
	}

	/** @return where a place is among the candidates of the map, or the nearest one of a sample; −1 if nowhere */
	int shown(Pixel place) {
		int candidate = candidates.indexOf(place);
		return candidate < 0 ? -1 : indexOf.applyAsInt(candidate);
	}

	/** @return from the number of a candidate to its index among those shown; of a sample, the one whose number is nearest stands for it */
	private static IntUnaryOperator indexOf(int[] shown) {
		for (int i = 1; i < shown.length; i++) {
			if (shown[i] <= shown[i - 1]) {
				Map<Integer, Integer> index = new HashMap<>();
				for (int k = 0; k < shown.length; k++) {
					index.put(shown[k], k);
				}
				return candidate -> index.getOrDefault(candidate, -1);
			}
		}
		return candidate -> {
			int at = Arrays.binarySearch(shown, candidate);
			if (at >= 0 || shown.length == 0) {
				return at >= 0 ? at : -1;
			}
			int above = Math.min(-at - 1, shown.length - 1);
			int below = Math.max(0, above - 1);
			return Math.abs(shown[above] - candidate) < Math.abs(shown[below] - candidate) ? above : below;
		};
	}
}
