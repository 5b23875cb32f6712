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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class StructuralSimilarityTest {

	@Test
	void equalsThePlainFormula() {
		SplittableRandom random = new SplittableRandom(11);
		double[] x = random.doubles(40).toArray();
		double[] y = random.doubles(40).toArray();
		assertThat(StructuralSimilarity.of(x, y)).isCloseTo(plain(x, y), within(1e-12));
		assertThat(StructuralSimilarity.of(x, x)).isCloseTo(1, within(1e-15));
		assertThat(StructuralSimilarity.of(x, y)).isLessThan(1);
	}

	@Test
	void shortAndFlatSequencesHaveAValue() {
		assertThat(StructuralSimilarity.of(new double[] { 2 }, new double[] { 2 })).isEqualTo(1);
		assertThat(StructuralSimilarity.of(new double[4], new double[4])).isEqualTo(1);
		assertThat(StructuralSimilarity.of(new double[4], new double[] { 0, 1, 0, 1 })).isBetween(0., 0.9);
		assertThatIllegalArgumentException().isThrownBy(() -> StructuralSimilarity.of(new double[2], new double[3]));
	}

	/** By raw moments, E[xy] − E[x]·E[y], window by window. */
	private static double plain(double[] x, double[] y) {
		double l = java.util.Arrays.stream(x).max().getAsDouble() - java.util.Arrays.stream(x).min().getAsDouble();
		double c1 = Math.pow(0.01 * l, 2);
		double c2 = Math.pow(0.03 * l, 2);
		double total = 0;
		for (int centre = 5; centre < x.length - 5; centre++) {
			double[] m = new double[6];
			for (int j = -5; j <= 5; j++) {
				double a = x[centre + j];
				double b = y[centre + j];
				double w = Math.exp(-j * j / 4.5);
				double[] terms = { 1, a, b, a * a, b * b, a * b };
				for (int t = 0; t < 6; t++) {
					m[t] += w * terms[t];
				}
			}
			double mx = m[1] / m[0];
			double my = m[2] / m[0];
			total += (2 * mx * my + c1) * (2 * (m[5] / m[0] - mx * my) + c2)
					/ ((mx * mx + my * my + c1) * (m[3] / m[0] - mx * mx + m[4] / m[0] - my * my + c2));
		}
		return total / (x.length - 10);
	}
}
