/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquisitionTest {

	@ParameterizedTest
	@CsvSource({ "0,1,0,0", "1,0.5,1.2,0.1", "-1,2,0.5,0", "3,0.2,1,0" })
	void improvementsAgreeWithCountingDraws(double mean, double sd, double best, double margin) {
		SplittableRandom random = new SplittableRandom(9);
		int n = 400_000;
		double expected = 0;
		double probability = 0;
		for (int i = 0; i < n; i++) {
			double gain = mean + sd * random.nextGaussian() - best - margin;
			expected += Math.max(0, gain) / n;
			probability += gain > 0 ? 1.0 / n : 0;
		}
		assertThat(new ExpectedImprovement(margin).value(mean, sd, best)).isCloseTo(expected, within(0.006 * sd));
		assertThat(new ProbabilityOfImprovement(margin).value(mean, sd, best)).isCloseTo(probability, within(0.004));
	}

	@Test
	void withoutUncertaintyOnlyTheMeanCounts() {
		assertThat(new ExpectedImprovement(0.5).value(3, 0, 2)).isEqualTo(0.5);
		assertThat(new ExpectedImprovement(0.5).value(1, 0, 2)).isZero();
		assertThat(new ProbabilityOfImprovement(0).value(3, 0, 2)).isEqualTo(1);
		assertThat(new ProbabilityOfImprovement(0).value(2, 0, 2)).isZero();
	}

	@Test
	void farBelowTheBestNothingIsNegativeOrNaN() {
		for (double gap = 0; gap < 100; gap += 0.5) {
			assertThat(new ExpectedImprovement(0).value(-gap, 1, 0)).isGreaterThanOrEqualTo(0);
		}
		assertThat(new ExpectedImprovement(0).value(-8, 1, 0)).isPositive();
	}

	@Test
	void boundAndUncertainty() {
		assertThat(new UpperConfidenceBound(2).value(1, 0.5, 7)).isEqualTo(2);
		assertThat(new MaximumUncertainty().value(1, 0.5, 7)).isEqualTo(0.5);
	}

	@Test
	void cumulativeNormal() {
		assertThat(Normal.cumulative(0)).isCloseTo(0.5, within(1e-7));
		assertThat(Normal.cumulative(1.959963985)).isCloseTo(0.975, within(1e-7));
		assertThat(Normal.cumulative(-6) / 9.865876e-10).isCloseTo(1, within(1e-6));
	}
}
