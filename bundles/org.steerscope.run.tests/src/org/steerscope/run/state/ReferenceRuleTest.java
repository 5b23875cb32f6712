/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a reference point is off. */
class ReferenceRuleTest {

	@Test
	void threeStandardDeviationsOfTheDifferenceAreTooMany() {
		// the difference of two values of standard deviation 3 and 4 has 5
		assertThat(ReferenceRule.off(1000, 3, 1014.9, 4)).isFalse();
		assertThat(ReferenceRule.off(1000, 3, 1015.1, 4)).isTrue();
		assertThat(ReferenceRule.off(1000, 3, 984.9, 4)).isTrue();
	}

	@Test
	void aFifthIsTooMuchUnlessItIsNoise() {
		assertThat(ReferenceRule.off(100, Double.NaN, 119, Double.NaN)).isFalse();
		assertThat(ReferenceRule.off(100, Double.NaN, 121, Double.NaN)).isTrue();
		assertThat(ReferenceRule.off(-100, Double.NaN, -79, Double.NaN)).isTrue();
		assertThat(ReferenceRule.off(100, 5, 121, 5)).as("2.97 sd, but more than a fifth, which is 2.8 sd").isTrue();
		assertThat(ReferenceRule.off(100, 8, 121, 8)).as("a fifth is 1.8 sd").isFalse();
	}

	@Test
	void whatCannotBeMeasuredAnyMoreIsOff() {
		assertThat(ReferenceRule.off(100, 1, Double.NaN, 1)).isTrue();
		assertThat(ReferenceRule.off(Double.NaN, 1, 100, 1)).isFalse();
	}
}
