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

class PcaTest {

	@Test
	void findsTheLongAxisOfACloudAndProjectsOnIt() {
		SplittableRandom random = new SplittableRandom(8);
		int n = 2000;
		double[] x = new double[n * 3];
		for (int i = 0; i < n; i++) {
			double along = 5 * random.nextGaussian();
			x[3 * i] = 10 + 0.6 * along + 0.1 * random.nextGaussian();
			x[3 * i + 1] = 0.8 * along + 0.1 * random.nextGaussian();
			x[3 * i + 2] = -3 + random.nextGaussian();
		}
		Blas blas = Blas.open(1);
		Pca pca = Pca.of(blas, n, 3, x, 2);
		assertThat(pca.size()).isEqualTo(2);
		assertThat(new double[] { pca.components()[0], pca.components()[1], pca.components()[2] })
				.containsExactly(new double[] { 0.6, 0.8, 0 }, within(0.02));
		double[] scores = pca.project(blas, n, x);
		double mean = 0;
		double variance = 0;
		for (int i = 0; i < n; i++) {
			mean += scores[2 * i] / n;
			variance += scores[2 * i] * scores[2 * i] / n;
		}
		assertThat(mean).isCloseTo(0, within(1e-9));
		assertThat(variance).isCloseTo(pca.variances()[0], within(1e-6));
	}

	@Test
	void ofFewLongVectorsTheComponentsAreTheSame() {
		int seed = 3;
		SplittableRandom random = new SplittableRandom(seed);
		int n = 7;
		int d = 40;
		double[] x = new double[n * d];
		for (int i = 0; i < x.length; i++) {
			x[i] = random.nextGaussian() * (1 + i % d);
		}
		Blas blas = Blas.open(1);
		Pca plain = Pca.of(blas, n, d, x, 6);
		Pca few = Pca.ofFew(blas, n, d, x, 20);
		assertThat(few.size()).isEqualTo(n - 1);
		assertThat(few.mean()).containsExactly(plain.mean(), within(1e-12));
		assertThat(few.variances()).containsExactly(plain.variances(), within(1e-8));
		assertThat(few.components()).as("seed " + seed).containsExactly(plain.components(), within(1e-8));
		assertThat(Pca.ofFew(blas, 2, 3, new double[] { 1, 2, 3, 1, 2, 3 }, 2).size()).isZero();
	}
}
