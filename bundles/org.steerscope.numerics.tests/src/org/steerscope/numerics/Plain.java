/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

import java.util.SplittableRandom;

/** Plain references and random inputs. */
final class Plain {

	private Plain() {
	}

	static double[] random(SplittableRandom random, int n) {
		double[] a = new double[n];
		for (int i = 0; i < n; i++) {
			a[i] = random.nextGaussian();
		}
		return a;
	}

	static float[] floats(double[] d) {
		float[] f = new float[d.length];
		for (int i = 0; i < d.length; i++) {
			f[i] = (float) d[i];
		}
		return f;
	}

	/** @return op(A)·op(B) by three loops */
	static double[] product(boolean ta, boolean tb, int m, int n, int k, double[] a, double[] b) {
		double[] c = new double[m * n];
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < n; j++) {
				for (int l = 0; l < k; l++) {
					c[i * n + j] += (ta ? a[l * m + i] : a[i * k + l]) * (tb ? b[j * k + l] : b[l * n + j]);
				}
			}
		}
		return c;
	}

	/** @return a well conditioned symmetric positive definite matrix */
	static double[] positive(SplittableRandom random, int n) {
		double[] b = random(random, n * n);
		double[] a = product(false, true, n, n, n, b, b);
		for (int i = 0; i < n; i++) {
			a[i * n + i] += n;
		}
		return a;
	}

	static double[][] rows(int n, int m, double[] a) {
		double[][] r = new double[n][m];
		for (int i = 0; i < n; i++) {
			System.arraycopy(a, i * m, r[i], 0, m);
		}
		return r;
	}
}
