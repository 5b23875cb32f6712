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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarpTest {

	private static final double[] VALUES = { 0.2, 0.3, 0.25, 0.9, 3, 0.4 };

	@ParameterizedTest
	@EnumSource(Warp.Shape.class)
	void standardisesAndLeadsBack(Warp.Shape shape) {
		Warp warp = Warp.of(shape, VALUES);
		double mean = 0;
		double squares = 0;
		for (double y : VALUES) {
			double z = warp.forward(y);
			mean += z / VALUES.length;
			squares += z * z / VALUES.length;
			assertThat(warp.back(z)).isCloseTo(y, within(1e-12));
			double h = 1e-6;
			assertThat(Math.exp(warp.logSlope(y))).isCloseTo((warp.forward(y + h) - warp.forward(y - h)) / (2 * h),
					within(1e-5));
		}
		assertThat(mean).isCloseTo(0, within(1e-12));
		assertThat(squares).isCloseTo(1, within(1e-12));
	}

	@ParameterizedTest
	@EnumSource(Warp.Shape.class)
	void momentsAgreeWithDraws(Warp.Shape shape) {
		Warp warp = Warp.of(shape, VALUES);
		SplittableRandom random = new SplittableRandom(10);
		int n = 300_000;
		double mean = 0;
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double y = warp.back(0.5 + 0.4 * random.nextGaussian());
			mean += y / n;
			squares += y * y / n;
		}
		double sd = Math.sqrt(squares - mean * mean);
		assertThat(warp.mean(0.5, 0.4)).isCloseTo(mean, within(0.01 * sd));
		assertThat(warp.sd(0.5, 0.4)).isCloseTo(sd, within(0.01 * sd));
	}
}
