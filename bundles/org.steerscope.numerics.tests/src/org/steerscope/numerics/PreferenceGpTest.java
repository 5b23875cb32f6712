/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.numerics.PreferenceGp.Comparison;

class PreferenceGpTest {

	private final Blas blas = Blas.open(1);

	@Test
	void likelihoodsHaveTheirDerivativesAndSumToOne() {
		double h = 1e-5;
		for (double d : new double[] { -9, -1.2, 0, 0.3, 7 }) {
			double total = 0;
			for (int outcome = -1; outcome <= 1; outcome++) {
				Comparison c = new Comparison(0, 1, outcome, 0.7);
				double[] at = PreferenceGp.likelihood(c, 0.4, d);
				double[] below = PreferenceGp.likelihood(c, 0.4, d - h);
				double[] above = PreferenceGp.likelihood(c, 0.4, d + h);
				assertThat(at[1]).isCloseTo((above[0] - below[0]) / (2 * h), within(1e-5));
				assertThat(at[2]).isCloseTo((above[1] - below[1]) / (2 * h), within(1e-5));
				total += Math.exp(at[0]);
			}
			assertThat(total).isCloseTo(1, within(1e-12));
		}
	}

	@Test
	void findsAKnownOrderFromNoisyComparisons() {
		int seed = 5;
		System.out.println("Seed " + seed);
		SplittableRandom random = new SplittableRandom(seed);
		int n = 12;
		List<Comparison> comparisons = new ArrayList<>();
		for (int i = 0; i < 80; i++) {
			int a = random.nextInt(n);
			int b = (a + 1 + random.nextInt(n - 1)) % n;
			double noisy = utility(a) - utility(b) + 0.3 * random.nextGaussian();
			comparisons.add(new Comparison(a, b, Math.abs(noisy) < 0.1 ? 0 : noisy > 0 ? 1 : -1, 0.3));
		}
		double[] mean = PreferenceGp.of(blas, n, kernel(n), comparisons, 0.1).mean();
		int right = 0;
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < a; b++) {
				right += (mean[a] - mean[b]) * (utility(a) - utility(b)) > 0 ? 1 : 0;
			}
		}
		assertThat(right).as("pairs in order, of 66").isGreaterThanOrEqualTo(58);
	}

	@Test
	void aSureJudgementCountsMoreAndNoneLeavesThePrior() {
		PreferenceGp prior = PreferenceGp.of(blas, 4, kernel(4), List.of(), 0.1);
		PreferenceGp sure = PreferenceGp.of(blas, 4, kernel(4), List.of(new Comparison(0, 3, 1, 0.2)), 0.1);
		PreferenceGp unsure = PreferenceGp.of(blas, 4, kernel(4), List.of(new Comparison(0, 3, 1, 2)), 0.1);
		assertThat(prior.mean()).containsOnly(0);
		assertThat(prior.deviation()[0]).isCloseTo(1, within(1e-6));
		assertThat(sure.mean()[0]).isGreaterThan(unsure.mean()[0]).isPositive();
		assertThat(sure.mean()[3]).isNegative();
		assertThat(sure.deviation()[0]).isLessThan(unsure.deviation()[0]).isLessThan(1);
		assertThat(sure.logEvidence()).isNegative();
	}

	@Test
	void believesOfThingsComparedWhatTheFitSaysAndOfOthersTheLimitOfAnEmptyComparison() {
		List<Comparison> comparisons = List.of(new Comparison(0, 3, 1, 0.5), new Comparison(3, 2, 0, 0.5), new Comparison(1, 0, -1, 1));
		double[] k = kernel(5);
		PreferenceGp all = PreferenceGp.of(blas, 5, k, comparisons, 0.2);
		double[] four = new double[16];
		for (int i = 0; i < 4; i++) {
			System.arraycopy(k, 5 * i, four, 4 * i, 4);
		}
		PreferenceGp without = PreferenceGp.of(blas, 4, four, comparisons, 0.2);
		for (int i = 0; i < 5; i++) {
			PreferenceGp.Belief b = without.believe(new double[] { k[5 * i], k[5 * i + 1], k[5 * i + 2], k[5 * i + 3] }, k[6 * i]);
			assertThat(b.mean()).isCloseTo(all.mean()[i], within(1e-9));
			assertThat(b.deviation()).isCloseTo(all.deviation()[i], within(1e-7));
		}
		PreferenceGp.Belief same = without.believe(new double[4], 0);
		assertThat(same.mean()).isZero();
		assertThat(same.deviation()).isZero();
	}

	@Test
	void anAnswerTellsMostWhereItIsOpenAndNotBecauseOfTheJudgesNoise() {
		PreferenceGp.Belief open = new PreferenceGp.Belief(0, 2);
		double best = PreferenceGp.information(open, 0.3, 0.1);
		assertThat(best).isBetween(0.3, Math.log(3));
		assertThat(PreferenceGp.information(open, 3, 0.1)).isLessThan(best);
		assertThat(PreferenceGp.information(new PreferenceGp.Belief(5, 2), 0.3, 0.1)).isLessThan(best);
		assertThat(PreferenceGp.information(new PreferenceGp.Belief(0, 0), 0.3, 0.1)).isCloseTo(0, within(1e-12));
		assertThat(PreferenceGp.information(new PreferenceGp.Belief(-3, 1), 0.3, 0.1))
				.isCloseTo(PreferenceGp.information(new PreferenceGp.Belief(3, 1), 0.3, 0.1), within(1e-9));
		assertThat(PreferenceGp.information(open, 0.3, 0.1)).as("against 200000 draws, seed 11").isCloseTo(drawn(open, 0.3, 0.1), within(0.01));
	}

	private static double drawn(PreferenceGp.Belief belief, double scale, double tie) {
		SplittableRandom random = new SplittableRandom(11);
		double[] whole = new double[3];
		double entropies = 0;
		int n = 200_000;
		for (int i = 0; i < n; i++) {
			double d = belief.mean() + belief.deviation() * random.nextGaussian();
			for (int o = -1; o <= 1; o++) {
				double log = PreferenceGp.likelihood(new Comparison(0, 1, o, scale), tie, d)[0];
				whole[o + 1] += Math.exp(log) / n;
				entropies -= log > -700 ? Math.exp(log) * log / n : 0;
			}
		}
		double total = 0;
		for (double p : whole) {
			total -= p * Math.log(p);
		}
		return total - entropies;
	}

	private static double utility(int i) {
		return Math.sin(0.5 * i);
	}

	private static double[] kernel(int n) {
		double[] k = new double[n * n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				k[i * n + j] = Math.exp(-(i - j) * (i - j) / 8.) + (i == j ? 1e-8 : 0);
			}
		}
		return k;
	}
}
