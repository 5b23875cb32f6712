/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.SplittableRandom;

/**
 * Cuts numbers 0 … n − 1 into shuffled batches; the order of an epoch depends on the seed and the epoch's number only.
 *
 * @param n how many
 * @param size of a batch; the last of an epoch may be shorter
 * @param seed of the order
 */
public record Minibatches(int n, int size, long seed) {

	/** @return the batches of an epoch */
	public int[][] epoch(int number) {
		SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L);
		int[] order = new int[n];
		for (int i = 0; i < n; i++) {
			int j = random.nextInt(i + 1);
			order[i] = order[j];
			order[j] = i;
		}
		int[][] batches = new int[(n + size - 1) / size][];
		for (int b = 0; b < batches.length; b++) {
			batches[b] = java.util.Arrays.copyOfRange(order, b * size, Math.min(n, (b + 1) * size));
		}
		return batches;
	}

	/** @return the rows of a batch behind each other */
	public static float[] rows(float[] x, int width, int[] batch) {
		float[] r = new float[batch.length * width];
		for (int i = 0; i < batch.length; i++) {
			System.arraycopy(x, batch[i] * width, r, i * width, width);
		}
		return r;
	}
}
