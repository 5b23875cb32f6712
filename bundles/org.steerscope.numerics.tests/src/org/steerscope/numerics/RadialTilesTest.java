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

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadialTilesTest {

	private static final int D = 9;
	private static final double CONSTANT = 0.7;
	private static final double NOISE = 0.03;

	private final Blas blas = Blas.open(1);
	private final SplittableRandom random = new SplittableRandom(11);
	private final List<RadialTiles.Term> terms = List.of(new RadialTiles.Term(RadialKernel.MATERN52, 0, 6, 1.3),
			new RadialTiles.Term(RadialKernel.RBF, 6, 3, 0.4));
	private final double[] inverseLengths = { 1, 1, 1, 0.5, 0.5, 2, 0.8, 0.8, 0.8 };

	@ParameterizedTest
	@EnumSource(RadialKernel.class)
	void rowsAreWhatTheKernelGives(RadialKernel kernel) {
		int m = 1013;
		double[] r2 = new double[m];
		for (int j = 1; j < m; j++) {
			r2[j] = Math.exp(30 * random.nextDouble() - 15);
		}
		r2[m - 1] = 1e300;
		double[] rows = new double[m];
		Arrays.fill(rows, 0.25);
		RadialRows.add(kernel, 1.7, m, r2, rows);
		for (int j = 0; j < m; j++) {
			assertThat(rows[j]).as("r² = " + r2[j]).isCloseTo(0.25 + 1.7 * kernel.value(r2[j]), within(1e-12));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 96, 97, 130 })
	void predictsLikeTheTextbook(int n) {
		double[] x = Plain.random(random, n * D);
		double[] y = Plain.random(random, n);
		int m = RadialTiles.TILE + 45;
		double[] points = Plain.random(random, m * D);
		RealMatrix k = new Array2DRowRealMatrix(n, n);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				k.setEntry(i, j, covariance(x, i, x, j) + (i == j ? NOISE : 0));
			}
		}
		RealMatrix inverse = new CholeskyDecomposition(k, 1e-12, 1e-12).getSolver().getInverse();
		double[] mean = new double[m];
		double[] variance = new double[m];
		RadialTiles tiles = tiles(n, x, y);
		tiles.predict(m, points, mean, variance, tiles.scratch());
		double[] cross = tiles.cross(m, points);
		double[] alpha = inverse.operate(y);
		for (int j = 0; j < m; j++) {
			double[] c = new double[n];
			double expected = 0;
			for (int i = 0; i < n; i++) {
				c[i] = covariance(x, i, points, j);
				expected += c[i] * alpha[i];
				assertThat(cross[i * m + j]).isCloseTo(c[i], within(1e-12));
			}
			double explained = new Array2DRowRealMatrix(c).transpose().multiply(inverse).operate(c)[0];
			assertThat(mean[j]).isCloseTo(expected, within(1e-9));
			assertThat(variance[j]).isCloseTo(covariance(points, j, points, j) - explained, within(1e-9));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 120 })
	void sameBitsHoweverThePointsAreCut(int n) {
		double[] x = Plain.random(random, n * D);
		RadialTiles tiles = tiles(n, x, Plain.random(random, n));
		int m = 3 * RadialTiles.TILE + 5;
		double[] points = Plain.random(random, m * D);
		double[] mean = new double[m];
		double[] variance = new double[m];
		tiles.predict(m, points, mean, variance, tiles.scratch());
		RadialTiles.Scratch used = tiles.scratch();
		for (int from = 0; from < m;) {
			int count = Math.min(m - from, 1 + random.nextInt(300));
			double[] someMeans = new double[count];
			double[] someVariances = new double[count];
			tiles.predict(count, Arrays.copyOfRange(points, from * D, (from + count) * D), someMeans, someVariances, used);
			assertThat(someMeans).isEqualTo(Arrays.copyOfRange(mean, from, from + count));
			assertThat(someVariances).isEqualTo(Arrays.copyOfRange(variance, from, from + count));
			from += count;
		}
	}

	@Test
	void atAMeasuredPointTheVarianceIsNearlyTheNoise() {
		int n = 40;
		double[] x = Plain.random(random, n * D);
		RadialTiles tiles = tiles(n, x, Plain.random(random, n));
		double[] mean = new double[n];
		double[] variance = new double[n];
		tiles.predict(n, x, mean, variance, tiles.scratch());
		assertThat(Arrays.stream(variance).allMatch(v -> v > 0 && v < NOISE)).isTrue();
	}

	private RadialTiles tiles(int n, double[] x, double[] y) {
		double[] k = new double[n * n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				k[i * n + j] = covariance(x, i, x, j) + (i == j ? NOISE : 0);
			}
		}
		Cholesky factor = Cholesky.of(blas, n, k);
		return new RadialTiles(terms, CONSTANT, inverseLengths, x, factor, factor.solve(y));
	}

	private double covariance(double[] a, int i, double[] b, int j) {
		double sum = CONSTANT;
		for (RadialTiles.Term t : terms) {
			double r2 = 0;
			for (int c = t.from(); c < t.from() + t.width(); c++) {
				double u = (a[i * D + c] - b[j * D + c]) * inverseLengths[c];
				r2 += u * u;
			}
			sum += t.variance() * t.kernel().value(r2);
		}
		return sum;
	}
}
