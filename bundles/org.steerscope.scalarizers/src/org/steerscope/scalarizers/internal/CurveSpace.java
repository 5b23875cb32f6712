/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.List;

import org.steerscope.numerics.Blas;
import org.steerscope.numerics.Pca;

/** Principal components of some curves of one length. No native code once it is made. Immutable. */
final class CurveSpace {

	private final Pca pca;

	/**
	 * @param curves at least one
	 * @param most how many components at most; those without variance are left out
	 */
	CurveSpace(Blas blas, List<double[]> curves, int most) {
		int d = curves.get(0).length;
		double[] all = new double[curves.size() * d];
		for (int i = 0; i < curves.size(); i++) {
			System.arraycopy(curves.get(i), 0, all, i * d, d);
		}
		this.pca = Pca.ofFew(blas, curves.size(), d, all, most);
	}

	/** @return number of components; 0 if all curves are the same */
	int size() {
		return pca.size();
	}

	/**
	 * @param whiten true for coordinates of variance 1 each, false for their own share of the variance of the first
	 * @return the coordinates of a curve
	 */
	double[] coordinates(double[] curve, boolean whiten) {
		double[] at = new double[size()];
		int d = curve.length;
		for (int j = 0; j < at.length; j++) {
			for (int c = 0; c < d; c++) {
				at[j] += pca.components()[j * d + c] * (curve[c] - pca.mean()[c]);
			}
			at[j] /= Math.sqrt(pca.variances()[whiten ? j : 0]);
		}
		return at;
	}
}
