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
import org.junit.jupiter.params.provider.EnumSource;

class SearchFunctionsTest {

	private static SplittableRandom random() {
		long seed = new SplittableRandom().nextLong();
		System.out.println("seed " + seed);
		return new SplittableRandom(seed);
	}

	@Test
	void logarithmOfTheImprovementIsJustThat() {
		SplittableRandom random = random();
		for (int i = 0; i < 1000; i++) {
			double mean = 4 * random.nextGaussian();
			double sd = Math.exp(random.nextGaussian());
			double best = random.nextGaussian();
			double ei = new ExpectedImprovement(0.1).value(mean, sd, best);
			if (ei > 1e-3) {
				assertThat(new LogExpectedImprovement(0.1).value(mean, sd, best)).isCloseTo(Math.log(ei), within(1e-4));
			}
		}
	}

	@Test
	void farBelowTheBestTheLogarithmStillTellsPlacesApart() {
		LogExpectedImprovement function = new LogExpectedImprovement(0);
		double before = Double.NEGATIVE_INFINITY;
		for (double mean = -1e6; mean < -10; mean *= 0.9) {
			double now = function.value(mean, 1, 0);
			assertThat(now).isGreaterThan(before);
			assertThat(new ExpectedImprovement(0).value(Math.min(mean, -60), 1, 0)).isZero();
			before = now;
		}
		for (double sd : new double[] { 0, 1e-300, 1e-12, 1, 1e12, 1e300 }) {
			for (double mean : new double[] { -1e300, -1, 0, 1, 1e300 }) {
				assertThat(function.value(mean, sd, 0)).isFinite();
			}
		}
		assertThat(function.value(1, 0, 2)).isEqualTo(LogExpectedImprovement.LEAST);
		assertThat(function.value(3, 0, 2)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0,1,0.5,0.2", "1,0.5,1.2,3", "-1,2,0.5,0", "3,0.2,1,2.5", "0.7,0.1,0.7,0.6" })
	void approachAgreesWithCountingDraws(double mean, double sd, double target, double nearest) {
		SplittableRandom random = new SplittableRandom(3);
		int n = 400_000;
		double gain = 0;
		double distance = 0;
		for (int i = 0; i < n; i++) {
			double miss = Math.abs(mean + sd * random.nextGaussian() - target);
			gain += Math.max(0, Math.abs(nearest - target) - miss) / n;
			distance += miss / n;
		}
		ExpectedApproach function = new ExpectedApproach(target);
		assertThat(function.value(mean, sd, nearest)).isCloseTo(gain, within(0.006 * sd));
		assertThat(function.distance(mean, sd)).isCloseTo(distance, within(0.006 * sd));
	}

	@Test
	void approachIsAliveAtItsLimits() {
		ExpectedApproach function = new ExpectedApproach(2);
		assertThat(function.value(2.5, 0, 3)).isEqualTo(0.5);
		assertThat(function.value(5, 0, 3)).isZero();
		assertThat(function.value(2, 1, 2)).isZero();
		assertThat(function.value(1, 0.3, 0)).isCloseTo(function.value(3, 0.3, 0), within(1e-15));
		assertThat(function.value(1e9, 1, 0)).isNotNegative();
		assertThat(function.distance(5, 0)).isEqualTo(3);
		assertThat(function.distance(1e9, 1)).isCloseTo(1e9 - 2, within(1e-3));
	}

	@Test
	void straddleIsHighestAtTheLevelAndWhereLittleIsKnown() {
		Straddle function = new Straddle(1, 2);
		assertThat(function.value(1, 0.5, 9)).isEqualTo(1);
		assertThat(function.value(0.5, 0.5, 9)).isEqualTo(function.value(1.5, 0.5, 9)).isEqualTo(0.5);
		assertThat(function.value(4, 0, 9)).isEqualTo(-3);
	}

	@Test
	void knowledgeGradientIsTheMeanOfTheHighestLine() {
		SplittableRandom random = random();
		for (int round = 0; round < 60; round++) {
			int n = 1 + random.nextInt(30);
			double scale = Math.exp(6 * random.nextGaussian());
			double[] a = new double[n];
			double[] b = new double[n];
			for (int i = 0; i < n; i++) {
				a[i] = scale * random.nextGaussian();
				b[i] = scale * (round % 3 == 0 ? random.nextInt(-2, 3) : random.nextGaussian());
				if (i > 0 && random.nextInt(5) == 0) {
					a[i] = a[i - 1];
					b[i] = b[i - 1];
				}
			}
			double expected = meanOfHighest(a, b) - java.util.Arrays.stream(a).max().getAsDouble();
			KnowledgeGradient gradient = new KnowledgeGradient(n + 3);
			gradient.add(7, 7);
			gradient.clear();
			for (int i = 0; i < n; i++) {
				gradient.add(a[i], b[i]);
			}
			assertThat(gradient.value()).isCloseTo(expected, within(1e-6 * scale));
		}
	}

	private static double meanOfHighest(double[] a, double[] b) {
		int n = 100_000;
		double h = 18.0 / n;
		double sum = 0;
		for (int k = 0; k <= n; k++) {
			double z = -9 + k * h;
			double highest = Double.NEGATIVE_INFINITY;
			for (int i = 0; i < a.length; i++) {
				highest = Math.max(highest, a[i] + b[i] * z);
			}
			sum += highest * Normal.density(z) * h;
		}
		return sum;
	}

	@Test
	void aSurpriseThatChangesAllPredictionsAlikeIsWorthNothing() {
		KnowledgeGradient gradient = new KnowledgeGradient(3);
		gradient.add(1, 0.5);
		gradient.add(2, 0.5);
		gradient.add(0, 0.5);
		assertThat(gradient.value()).isZero();
		gradient.clear();
		gradient.add(0, 1);
		gradient.add(0, 0);
		assertThat(gradient.value()).isCloseTo(Normal.density(0), within(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "0,1,1", "0.5,0.3,0.7", "-1,0.5,2", "2,1,1", "0,2,0.1" })
	void informationIsTheLossOfEntropyByCuttingOffTheTail(double mean, double sd, double maximum) {
		double whole = 0.5 * Math.log(2 * Math.PI * Math.E * sd * sd);
		int n = 200_000;
		double from = mean - 10 * sd;
		double h = (maximum - from) / n;
		double mass = 0;
		for (int k = 0; k < n; k++) {
			mass += Normal.density((from + (k + 0.5) * h - mean) / sd) / sd * h;
		}
		double cut = 0;
		for (int k = 0; k < n; k++) {
			double p = Normal.density((from + (k + 0.5) * h - mean) / sd) / sd / mass;
			cut -= p > 0 ? p * Math.log(p) * h : 0;
		}
		assertThat(new MaxValueEntropy(new double[] { maximum }).value(mean, sd, 0)).isCloseTo(whole - cut, within(1e-5));
	}

	@Test
	void informationHasNoLimitsOfScale() {
		MaxValueEntropy function = new MaxValueEntropy(new double[] { 1, 1.5 });
		assertThat(function.value(0, 0, 0)).isZero();
		for (double sd = 1e-12; sd < 1e12; sd *= 10) {
			for (double mean : new double[] { -1e9, -1, 0, 0.999 }) {
				assertThat(function.value(mean, sd, 0)).isFinite().isNotNegative();
			}
		}
		MaxValueEntropy scaled = new MaxValueEntropy(new double[] { 1e8, 1.5e8 });
		assertThat(scaled.value(3e7, 5e7, 0)).isCloseTo(function.value(0.3, 0.5, 0), within(1e-12));
	}

	@Test
	void boldnessStaysGrowsOrDecays() {
		assertThat(BoundSchedule.CONSTANT.beta(2, 20, 57)).isEqualTo(2);
		assertThat(BoundSchedule.DECAYING.beta(2, 20, 0)).isEqualTo(2);
		assertThat(BoundSchedule.DECAYING.beta(2, 20, 40)).isCloseTo(0.5, within(1e-12));
		assertThat(BoundSchedule.GROWING.beta(2, 20, 0)).isEqualTo(2);
		double[] bound = new double[2];
		for (int k = 0; k < 2; k++) {
			double t = k == 0 ? 1 : 50;
			bound[k] = Math.sqrt(2 * Math.log(t * t * Math.PI * Math.PI / 0.6));
		}
		assertThat(BoundSchedule.GROWING.beta(2, 20, 49)).isCloseTo(2 * bound[1] / bound[0], within(1e-12));
	}

	@ParameterizedTest
	@EnumSource(Rule.Scale.class)
	void aCostMakesAnyWorthLess(Rule.Scale scale) {
		SplittableRandom random = random();
		for (int i = 0; i < 1000; i++) {
			double a = scale == Rule.Scale.GAIN ? Math.abs(random.nextGaussian()) : random.nextGaussian();
			double usual = random.nextGaussian();
			double dear = random.nextDouble();
			double cheap = dear + (1 - dear) * random.nextDouble();
			assertThat(scale.weigh(a, dear, usual)).isLessThanOrEqualTo(scale.weigh(a, cheap, usual));
			assertThat(scale.weigh(a, 1, usual)).isCloseTo(a, within(1e-12));
			double more = a + random.nextDouble();
			assertThat(scale.weigh(more, dear, usual)).isGreaterThanOrEqualTo(scale.weigh(a, dear, usual));
		}
		assertThat(Rule.Scale.GAIN.weigh(3, 0.5, 9)).isEqualTo(1.5);
		assertThat(Rule.Scale.LOG.weigh(Math.log(3), 0.5, 9)).isCloseTo(Math.log(1.5), within(1e-12));
		assertThat(Rule.Scale.LEVEL.weigh(-1, 0.5, -3)).isEqualTo(-2);
		assertThat(Rule.Scale.LEVEL.weigh(-4, 0.5, -3)).isEqualTo(-5);
	}
}
