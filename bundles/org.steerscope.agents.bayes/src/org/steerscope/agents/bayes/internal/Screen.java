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

import org.steerscope.learning.Candidates;

/** Picks the candidates that deserve a closer look. */
final class Screen {

	/** Candidates looked at closely. */
	static final int MOST = 2000;
	private static final int BLOCKS = 22;

	private Screen() {
	}

	/**
	 * @return all free candidates if they are few; else those of most worth, and the best one of each of about 500 parts of the image, so
	 *         that no part goes unseen; ascending
	 */
	static int[] of(double[] worth, BitSet taken, Candidates candidates) {
		int n = candidates.size();
		int free = n - taken.cardinality();
		if (free <= MOST) {
			int[] all = new int[free];
			for (int k = 0, i = taken.nextClearBit(0); k < free; i = taken.nextClearBit(i + 1)) {
				all[k++] = i;
			}
			return all;
		}
		int rows = Math.min(BLOCKS, candidates.gridRows());
		int cols = Math.min(BLOCKS, candidates.gridCols());
		int[] best = new int[rows * cols];
		Arrays.fill(best, -1);
		Heap heap = new Heap(MOST - rows * cols);
		for (int i = taken.nextClearBit(0); i < n; i = taken.nextClearBit(i + 1)) {
			heap.offer(i, worth[i]);
			int row = (int) ((long) (i / candidates.gridCols()) * rows / candidates.gridRows());
			int block = row * cols + (int) ((long) (i % candidates.gridCols()) * cols / candidates.gridCols());
			if (best[block] < 0 || worth[i] > worth[best[block]]) {
				best[block] = i;
			}
		}
		BitSet chosen = new BitSet();
		for (int k = 0; k < heap.count; k++) {
			chosen.set(heap.item[k]);
		}
		for (int i : best) {
			if (i >= 0) {
				chosen.set(i);
			}
		}
		return chosen.stream().toArray();
	}

	/** @return those of some candidates that have most worth, in any order */
	static int[] best(int[] some, double[] worth, int most) {
		Heap heap = new Heap(Math.min(most, some.length));
		for (int i = 0; i < some.length; i++) {
			heap.offer(some[i], worth[i]);
		}
		return Arrays.copyOf(heap.item, heap.count);
	}

	/** The largest ones offered; the smallest of them at the root. Of equals the earlier ones stay. */
	private static final class Heap {

		private final int[] item;
		private final double[] key;
		private int count;

		Heap(int most) {
			item = new int[most];
			key = new double[most];
		}

		void offer(int candidate, double worth) {
			double w = Double.isNaN(worth) ? Double.NEGATIVE_INFINITY : worth;
			if (count < item.length) {
				int at = count++;
				while (at > 0 && key[(at - 1) / 2] > w) {
					move((at - 1) / 2, at);
					at = (at - 1) / 2;
				}
				item[at] = candidate;
				key[at] = w;
			} else if (count > 0 && w > key[0]) {
				int at = 0;
				for (int child = 1; child < count; child = 2 * at + 1) {
					if (child + 1 < count && key[child + 1] < key[child]) {
						child++;
					}
					if (key[child] >= w) {
						break;
					}
					move(child, at);
					at = child;
				}
				item[at] = candidate;
				key[at] = w;
			}
		}

		private void move(int from, int to) {
			item[to] = item[from];
			key[to] = key[from];
		}
	}
}
