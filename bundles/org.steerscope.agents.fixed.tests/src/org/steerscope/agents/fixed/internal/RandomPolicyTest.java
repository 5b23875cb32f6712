/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.run.Policy;
import org.steerscope.testkit.PolicyContract;

/** The random order. */
class RandomPolicyTest extends PolicyContract {

	@Override
	protected Described<?> factory() {
		return new RandomPolicy();
	}

	@Override
	protected Policy policy() {
		return new RandomPolicy().create(new NoSettings());
	}

	@Test
	void everyOrderIsAPermutation() {
		long seed = 5;
		SplittableRandom random = new SplittableRandom(seed);
		for (int n : new int[] { 1, 2, 3, 4, 5, 16, 17, 255, 256, 2820, random.nextInt(1, 100_000) }) {
			Permutation order = new Permutation(n, random.nextLong());
			BitSet seen = new BitSet();
			for (int i = 0; i < n; i++) {
				int candidate = order.candidate(i);
				assertThat(candidate).isBetween(0, n - 1);
				seen.set(candidate);
			}
			assertThat(seen.cardinality()).as("n %d, seed %d", n, seed).isEqualTo(n);
		}
	}

	@Test
	void fourMillionCandidatesArePermutedToo() {
		int n = 2033 * 2033;
		Permutation order = new Permutation(n, 7);
		BitSet seen = new BitSet(n);
		for (int i = 0; i < n; i++) {
			seen.set(order.candidate(i));
		}
		assertThat(seen.cardinality()).isEqualTo(n);
		assertThat(seen.length()).isEqualTo(n);
	}

	@Test
	void theFirstPlaceIsUniformOverTheSeeds() {
		// χ² with 19 degrees of freedom: 43.8 is exceeded once in a thousand
		int[] hits = new int[20];
		for (int seed = 0; seed < 20_000; seed++) {
			hits[new Permutation(20, seed).candidate(seed % 20)]++;
		}
		double chi2 = 0;
		for (int h : hits) {
			chi2 += (h - 1000.0) * (h - 1000.0) / 1000;
		}
		assertThat(chi2).isLessThan(43.8);
	}

	@Test
	void neighboursInTheOrderAreUncorrelated() {
		int n = 2820;
		Permutation order = new Permutation(n, 42);
		double sum = 0;
		for (int i = 0; i + 1 < n; i++) {
			sum += (order.candidate(i) - (n - 1) / 2.0) * (order.candidate(i + 1) - (n - 1) / 2.0);
		}
		double correlation = sum / (n - 1) / ((n * (double) n - 1) / 12);
		assertThat(Math.abs(correlation)).isLessThan(4 / Math.sqrt(n));
	}
}
