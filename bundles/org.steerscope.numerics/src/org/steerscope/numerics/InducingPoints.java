/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.Arrays;

/**
 * A few of many points that stand for all of them, chosen one after another: always the one whose value is least known from those chosen
 * before (Burt, Rasmussen and van der Wilk 2020, section 4.3). O(n·m²). Stateless, deterministic.
 */
final class InducingPoints {

	private InducingPoints() {
	}

	/**
	 * @param theta hyper-parameters that say how alike points are
	 * @param n how many points
	 * @param x n × dimension
	 * @param most how many are wanted
	 * @param enough share of the prior variance; where every point is known to this share none is added
	 * @return numbers of different points, at least one if n is not 0
	 */
	static int[] choose(Blas blas, GpModel model, double[] theta, int n, double[] x, int most, double enough) {
		int d = model.dimension();
		double[] unknown = new double[n];
		model.kernel().values(KernelRows.diagonal(d, n, x), theta, model.constant(), unknown, 1);
		double limit = enough * Arrays.stream(unknown).max().orElse(0);
		int[] chosen = new int[Math.min(n, most)];
		double[][] rows = new double[chosen.length][];
		int m = 0;
		while (m < chosen.length) {
			int next = largest(unknown);
			if (m > 0 && !(unknown[next] > limit)) {
				break;
			}
			double[] point = Arrays.copyOfRange(x, next * d, (next + 1) * d);
			double[] row = new double[n];
			model.kernel().values(KernelRows.cross(blas, d, 1, point, n, x), theta, model.constant(), row, n);
			for (int k = 0; k < m; k++) {
				subtract(rows[k][next], rows[k], row);
			}
			if (row[next] > 0) {
				reduce(1 / Math.sqrt(row[next]), row, unknown);
			}
			unknown[next] = 0;
			rows[m] = row;
			chosen[m++] = next;
		}
		return Arrays.copyOf(chosen, m);
	}

	private static int largest(double[] a) {
		int largest = 0;
		for (int i = 1; i < a.length; i++) {
			if (a[i] > a[largest]) {
				largest = i;
			}
		}
		return largest;
	}

	private static void subtract(double factor, double[] what, double[] from) {
		for (int i = 0; i < from.length; i++) {
			from[i] -= factor * what[i];
		}
	}

	private static void reduce(double factor, double[] row, double[] unknown) {
		for (int i = 0; i < row.length; i++) {
			row[i] *= factor;
			unknown[i] -= row[i] * row[i];
		}
	}
}
