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

import java.util.SplittableRandom;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlasTest {

	private final Blas blas = Blas.open(1);

	@ParameterizedTest
	@CsvSource({ "false,false", "false,true", "true,false", "true,true" })
	void gemmIsTheProduct(boolean ta, boolean tb) {
		SplittableRandom random = new SplittableRandom(1);
		int m = 7;
		int n = 5;
		int k = 11;
		double[] a = Plain.random(random, m * k);
		double[] b = Plain.random(random, k * n);
		double[] expected = Plain.product(ta, tb, m, n, k, a, b);
		double[] c = new double[m * n];
		blas.gemm(ta, tb, m, n, k, 1.0, a, b, 0.0, c);
		assertThat(c).containsExactly(expected, within(1e-12));
		blas.gemm(ta, tb, m, n, k, 2.0, a, b, 1.0, c);
		assertThat(c[3]).isCloseTo(3 * expected[3], within(1e-11));
		float[] single = new float[m * n];
		blas.gemm(ta, tb, m, n, k, 1f, Plain.floats(a), Plain.floats(b), 0f, single);
		assertThat(single).containsExactly(Plain.floats(expected), within(1e-4f));
	}

	@Test
	void factorsAndInvertsLikeCommonsMath() {
		int n = 40;
		double[] a = Plain.positive(new SplittableRandom(2), n);
		RealMatrix matrix = new Array2DRowRealMatrix(Plain.rows(n, n, a));
		double[] l = a.clone();
		assertThat(blas.potrf(n, l)).isTrue();
		RealMatrix expected = new CholeskyDecomposition(matrix).getL();
		for (int i = 0; i < n; i++) {
			assertThat(Plain.rows(n, n, l)[i]).containsExactly(expected.getRow(i), within(1e-10));
		}
		Cholesky factor = Cholesky.of(blas, n, a);
		assertThat(factor.jitter()).isZero();
		assertThat(factor.logDeterminant()).isCloseTo(Math.log(new LUDecomposition(matrix).getDeterminant()), within(1e-9));
		RealMatrix inverse = new LUDecomposition(matrix).getSolver().getInverse();
		double[] ours = factor.inverse();
		for (int i = 0; i < n; i++) {
			assertThat(Plain.rows(n, n, ours)[i]).containsExactly(inverse.getRow(i), within(1e-12));
		}
		double[] b = Plain.random(new SplittableRandom(3), n);
		assertThat(factor.solve(b)).containsExactly(inverse.operate(b), within(1e-11));
	}

	@Test
	void jitterIsAddedWhereNeededAndReported() {
		int n = 6;
		double[] ones = new double[n * n];
		java.util.Arrays.fill(ones, 1);
		ones[n] = 1 + 1e-9;
		Cholesky factor = Cholesky.of(blas, n, ones);
		assertThat(factor.jitter()).isPositive().isLessThan(1e-3);
		assertThatThrownBy(() -> Cholesky.of(blas, 2, new double[] { 1, 5, 5, 1 })).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> Cholesky.of(blas, 2, new double[] { Double.NaN, 0, 0, 1 }))
				.isInstanceOf(ArithmeticException.class);
	}

	@Test
	void eigenvectorsAreRows() {
		int n = 12;
		double[] a = Plain.positive(new SplittableRandom(4), n);
		double[] vectors = a.clone();
		double[] values = blas.syevd(n, vectors);
		double[] expected = new EigenDecomposition(new Array2DRowRealMatrix(Plain.rows(n, n, a))).getRealEigenvalues();
		java.util.Arrays.sort(expected);
		assertThat(values).containsExactly(expected, within(1e-9));
		double[] image = Plain.product(false, true, n, n, n, vectors, a);
		for (int i = 0; i < n * n; i++) {
			assertThat(image[i]).isCloseTo(values[i / n] * vectors[i], within(1e-9));
		}
	}

	@Test
	void anArrayTooShortIsRefusedBeforeItReachesNativeCode() {
		assertThatThrownBy(() -> blas.gemm(false, false, 3, 3, 3, 1.0, new double[9], new double[9], 0.0, new double[8]))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
