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

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

class TailTest {

	/** ∫ f(t)·exp(−t²/2 − x·t) dt over t > 0 by Simpson's rule; what the tail's functions are once the density is taken out. */
	private static double integral(DoubleUnaryOperator f, double x) {
		double end = x > 4 ? Math.min(12, 60 / x) : 12;
		int n = 20_000;
		double h = end / n;
		double sum = 0;
		for (int i = 0; i <= n; i++) {
			double t = i * h;
			sum += (i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2) * f.applyAsDouble(t) * Math.exp(-0.5 * t * t - x * t);
		}
		return sum * h / 3;
	}

	@Test
	void agreesWithIntegralsFarIntoTheTail() {
		for (double x = 0; x < 60; x = x < 9 ? x + 0.0999 : x * 1.1) {
			double mills = integral(t -> 1, x);
			double hinge = integral(t -> t, x);
			assertThat(Tail.mills(x) / mills).as("x = %s", x).isCloseTo(1, within(1e-9));
			assertThat(Tail.logImprovement(-x)).as("x = %s", x).isCloseTo(Tail.logDensity(x) + Math.log(hinge), within(1e-8));
			assertThat(Tail.logCumulative(-x)).as("x = %s", x).isCloseTo(Tail.logDensity(x) + Math.log(mills), within(1e-8));
			assertThat(Tail.hazard(-x) * mills).as("x = %s", x).isCloseTo(1, within(1e-9));
			assertThat(Tail.information(-x)).isCloseTo(-0.5 * x / mills - Tail.logDensity(x) - Math.log(mills), within(1e-7 * (1 + x * x)));
			double above = 1 - Math.exp(Tail.logDensity(x)) * mills;
			assertThat(Tail.cumulative(x)).isCloseTo(above, within(1e-12));
			assertThat(Tail.logCumulative(x)).isCloseTo(Math.log(above), within(1e-12));
			assertThat(Tail.improvement(x)).isCloseTo(x + Math.exp(Tail.logDensity(x)) * hinge, within(1e-11));
		}
	}

	@Test
	void risesEverywhereAndIsNeverNaN() {
		double improvement = Double.NEGATIVE_INFINITY;
		double cumulative = Double.NEGATIVE_INFINITY;
		for (double x = 1e150; x > 1e-3; x *= 0.97) {
			assertThat(Tail.logImprovement(-x)).isGreaterThanOrEqualTo(improvement);
			assertThat(Tail.logCumulative(-x)).isGreaterThanOrEqualTo(cumulative);
			improvement = Tail.logImprovement(-x);
			cumulative = Tail.logCumulative(-x);
			assertThat(improvement).isLessThan(0);
			assertThat(Tail.hazard(-x)).isGreaterThanOrEqualTo(x * (1 - 1e-14));
			assertThat(Tail.information(-x)).isPositive();
			assertThat(Tail.information(x)).isNotNegative();
			assertThat(Tail.hazard(x)).isNotNegative();
			assertThat(Tail.improvement(x)).isGreaterThanOrEqualTo(x * (1 - 1e-14));
		}
	}
}
