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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {

	private static double rosenbrock(double[] x, double[] g) {
		double a = 1 - x[0];
		double b = x[1] - x[0] * x[0];
		g[0] = -2 * a - 400 * x[0] * b;
		g[1] = 200 * b;
		return a * a + 100 * b * b;
	}

	@Test
	void findsTheBottomOfACurvedValley() {
		Lbfgs.Result r = Lbfgs.minimise(LbfgsTest::rosenbrock, new double[] { -1.2, 1 }, 200);
		assertThat(r.x()).containsExactly(new double[] { 1, 1 }, within(1e-3));
		assertThat(r.iterations()).isLessThan(80);
	}

	@Test
	void keepsAwayFromWhereTheFunctionDoesNotExist() {
		Lbfgs.Result r = Lbfgs.minimise((x, g) -> {
			g[0] = 1 - 1 / x[0];
			return x[0] > 0 ? x[0] - Math.log(x[0]) : Double.NaN;
		}, new double[] { 0.01 }, 100);
		assertThat(r.x()[0]).isCloseTo(1, within(1e-3));
		assertThatThrownBy(() -> Lbfgs.minimise((x, g) -> Double.NaN, new double[1], 5)).isInstanceOf(ArithmeticException.class);
	}
}
