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

import org.junit.jupiter.api.Test;

/** Against the sum the transform is defined by. */
class FourierTest {

	private static double[][] random(int rows, int cols, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[][] values = new double[rows][cols];
		for (double[] row : values) {
			for (int c = 0; c < cols; c++) {
				row[c] = random.nextGaussian();
			}
		}
		return values;
	}

	@Test
	void forwardIsTheSumOfItsDefinitionAndInverseUndoesIt() {
		for (int[] size : new int[][] { { 1, 1 }, { 1, 8 }, { 4, 1 }, { 8, 16 } }) {
			int rows = size[0];
			int cols = size[1];
			double[][] a = random(rows, cols, 1);
			double[][] b = random(rows, cols, 2);
			double[][] re = random(rows, cols, 1);
			double[][] im = random(rows, cols, 2);
			Fourier.forward(re, im);
			for (int k = 0; k < rows; k++) {
				for (int l = 0; l < cols; l++) {
					double real = 0;
					double imaginary = 0;
					for (int r = 0; r < rows; r++) {
						for (int c = 0; c < cols; c++) {
							double phase = -2 * Math.PI * ((double) k * r / rows + (double) l * c / cols);
							real += a[r][c] * Math.cos(phase) - b[r][c] * Math.sin(phase);
							imaginary += a[r][c] * Math.sin(phase) + b[r][c] * Math.cos(phase);
						}
					}
					assertThat(re[k][l]).isCloseTo(real, within(1e-11));
					assertThat(im[k][l]).isCloseTo(imaginary, within(1e-11));
				}
			}
			Fourier.inverse(re, im);
			for (int r = 0; r < rows; r++) {
				assertThat(re[r]).containsExactly(a[r], within(1e-13));
				assertThat(im[r]).containsExactly(b[r], within(1e-13));
			}
		}
	}

	@Test
	void otherSidesAreRefused() {
		assertThatThrownBy(() -> Fourier.forward(new double[3][4], new double[3][4])).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Fourier.forward(new double[4][6], new double[4][6])).isInstanceOf(IllegalArgumentException.class);
	}
}
