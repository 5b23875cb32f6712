/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

/** The normalised correlation coefficient of two fields where they overlap, the shift undone by bilinear interpolation. */
final class Overlap {

	private Overlap() {
	}

	/**
	 * @param reference the first image
	 * @param moved the second image, of the same size
	 * @param rows by how much the second is moved down, pixels
	 * @param cols by how much the second is moved to the right, pixels
	 * @return −1 to 1; 0 if either shows nothing there
	 */
	static double correlation(Field reference, Field moved, double rows, double cols) {
		int down = (int) Math.floor(rows);
		int right = (int) Math.floor(cols);
		double partDown = rows - down;
		double partRight = cols - right;
		int firstRow = Math.max(0, -down);
		int lastRow = Math.min(reference.rows(), reference.rows() - down - (partDown > 0 ? 1 : 0));
		int firstCol = Math.max(0, -right);
		int lastCol = Math.min(reference.cols(), reference.cols() - right - (partRight > 0 ? 1 : 0));
		Moments m = new Moments();
		for (int r = firstRow; r < lastRow; r++) {
			for (int c = firstCol; c < lastCol; c++) {
				double a = reference.values()[r * reference.cols() + c];
				m.add(a, bilinear(moved, r + down, c + right, partDown, partRight));
			}
		}
		return m.correlation();
	}

	private static double bilinear(Field f, int r, int c, double down, double right) {
		int i = r * f.cols() + c;
		int nextCol = right > 0 ? 1 : 0;
		int nextRow = down > 0 ? f.cols() : 0;
		double[] v = f.values();
		double top = v[i] + right * (v[i + nextCol] - v[i]);
		double bottom = v[i + nextRow] + right * (v[i + nextRow + nextCol] - v[i + nextRow]);
		return top + down * (bottom - top);
	}

	/** Sums of two quantities of about unit size and zero mean. */
	private static final class Moments {
		private double n;
		private double a;
		private double b;
		private double aa;
		private double bb;
		private double ab;

		void add(double x, double y) {
			n++;
			a += x;
			b += y;
			aa += x * x;
			bb += y * y;
			ab += x * y;
		}

		double correlation() {
			double varA = aa - a * a / n;
			double varB = bb - b * b / n;
			if (!(varA > 1e-12 * aa) || !(varB > 1e-12 * bb)) {
				return 0;
			}
			return Math.max(-1, Math.min(1, (ab - a * b / n) / Math.sqrt(varA * varB)));
		}
	}
}
