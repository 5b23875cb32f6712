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

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class VectorMathTest {

	@Test
	void cosineAgreesWithThePlainOne() {
		SplittableRandom random = new SplittableRandom(7);
		int n = 5003;
		double[] s = new double[n];
		for (int i = 0; i < n; i++) {
			s[i] = random.nextGaussian() * (i % 2 == 0 ? 5 : 1e4);
		}
		s[0] = 0;
		s[1] = Math.PI;
		s[2] = -Math.PI / 2;
		double[] cos = new double[n];
		VectorMath.cos(s, n, cos);
		for (int i = 0; i < n; i++) {
			assertThat(cos[i]).as("cos " + s[i]).isCloseTo(Math.cos(s[i]), within(1e-9));
		}
	}
}
