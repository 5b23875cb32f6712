/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import java.util.SplittableRandom;

/**
 * A random permutation of 0 … n−1 that holds no table: a balanced Feistel network over the next even power of two, walked along its
 * cycle until it lands inside (Black and Rogaway, «Ciphers with arbitrary finite domains», CT-RSA 2002). Memory does not grow with
 * n; fewer than four steps of the walk on average.
 */
final class Permutation implements Order {

	private static final int ROUNDS = 8;

	private final int n;
	private final int halfBits;
	private final int mask;
	private final long[] keys;

	/**
	 * @param n number of candidates, at least 1
	 * @param seed random seed
	 */
	Permutation(int n, long seed) {
		this.n = n;
		int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, n - 1L));
		this.halfBits = (bits + 1) / 2;
		this.mask = (1 << halfBits) - 1;
		SplittableRandom random = new SplittableRandom(seed);
		this.keys = random.longs(ROUNDS).toArray();
	}

	@Override
	public long length() {
		return n;
	}

	@Override
	public int candidate(long position) {
		long value = position;
		do {
			value = encrypt(value);
		} while (value >= n);
		return (int) value;
	}

	private long encrypt(long value) {
		int left = (int) (value >>> halfBits) & mask;
		int right = (int) value & mask;
		for (long key : keys) {
			int next = left ^ (int) mix(right ^ key) & mask;
			left = right;
			right = next;
		}
		return (long) left << halfBits | right;
	}

	/** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
	private static long mix(long z) {
		z += 0x9e3779b97f4a7c15L;
		z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
		z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
		return z ^ z >>> 31;
	}
}
