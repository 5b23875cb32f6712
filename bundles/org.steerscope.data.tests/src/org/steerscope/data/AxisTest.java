/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Axis.Segment;

/** Axes, plain and swept. */
class AxisTest {

	private static final Unit VOLT = Unit.of("V");

	@Test
	void aLoopHasItsTurningPointsAtTheEndOfAStretch() {
		Axis loop = Axis.swept("bias", VOLT, 0, 1, 2, 1, 0, -1, -2, -1);
		assertThat(loop.segments()).containsExactly(new Segment("forward", 0, 0, 3), new Segment("reverse", 0, 3, 7),
				new Segment("forward", 1, 7, 8));
		assertThat(loop.isMonotonic()).isFalse();
		assertThat(loop.min()).isEqualTo(-2);
		assertThat(loop.max()).isEqualTo(2);
	}

	@Test
	void aSweepThatStartsDownwardsIsReverseFirst() {
		assertThat(Axis.swept("bias", VOLT, 0, -1, -2, -1, 0).segments()).containsExactly(new Segment("reverse", 0, 0, 3),
				new Segment("forward", 0, 3, 5));
	}

	@Test
	void plateausBelongToTheStretchTheyFollow() {
		assertThat(Axis.swept("bias", VOLT, 0, 0, 1, 2, 2, 1, 1, 0).segments()).containsExactly(new Segment("forward", 0, 0, 5),
				new Segment("reverse", 0, 5, 8));
	}

	@Test
	void segmentsCoverTheAxisAndAreMonotonic() {
		long seed = 11;
		SplittableRandom random = new SplittableRandom(seed);
		for (int k = 0; k < 500; k++) {
			double[] v = random.ints(random.nextInt(0, 30), 0, 6).asDoubleStream().toArray();
			int next = 0;
			for (Segment s : Axis.swept("bias", VOLT, v).segments()) {
				assertThat(s.from()).as("seed %d, axis %d", seed, k).isEqualTo(next);
				assertThat(s.to()).isGreaterThan(s.from());
				next = s.to();
				int sign = s.branch().equals("forward") ? 1 : -1;
				for (int i = s.from() + 1; i < s.to(); i++) {
					assertThat((v[i] - v[i - 1]) * sign).as("seed %d, axis %d, point %d", seed, k, i).isGreaterThanOrEqualTo(0);
				}
			}
			assertThat(next == v.length || next == 0).isTrue();
		}
	}

	@Test
	void monotonicMeansStrictly() {
		assertThat(Axis.of("e", VOLT, 1, 2, 3).isMonotonic()).isTrue();
		assertThat(Axis.of("e", VOLT, 3, 2, 1).isMonotonic()).isTrue();
		assertThat(Axis.of("e", VOLT, 1, 1).isMonotonic()).isFalse();
		assertThat(Axis.of("e", VOLT, 1, 2, 2).isMonotonic()).isFalse();
		assertThat(Axis.of("e", VOLT, 1).isMonotonic()).isTrue();
		assertThat(Axis.of("e", VOLT).min()).isNaN();
		assertThat(Axis.of("e", VOLT, 1, Double.NaN, 3).isMonotonic()).isFalse();
		assertThat(Axis.of("e", VOLT, 1, Double.NaN).isMonotonic()).isFalse();
		assertThat(Axis.of("e", VOLT, 0, 1e-200, 2e-200).isMonotonic()).isTrue();
		assertThat(Axis.swept("e", VOLT, 1, 2, 3).segments()).isEmpty();
	}

	@Test
	void anAxisKeepsACopy() {
		double[] given = { 1, 2, 3 };
		Axis axis = Axis.of("e", VOLT, given);
		given[0] = 9;
		axis.values()[1] = 9;
		assertThat(axis).isEqualTo(Axis.of("e", VOLT, 1, 2, 3)).hasSameHashCodeAs(Axis.of("e", VOLT, 1, 2, 3));
		assertThat(axis).hasToString("e 1 … 3 V (3)");
		assertThat(axis).isNotEqualTo(Axis.of("e", Unit.of("eV"), 1, 2, 3));
	}
}
