/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * The expected rise of the largest of some predictions when one more value is measured: E max(aᵢ + bᵢ·Z) − max aᵢ of straight lines
 * over a standard normal Z, exactly, by their upper envelope (Frazier, Powell and Dayanik 2009, algorithms 1 and 2). One object serves
 * many calls from one thread.
 */
final class KnowledgeGradient {

	private final double[] a;
	private final double[] b;
	private final double[] from;
	private final int[] top;
	private int lines;

	/** @param most lines of one call */
	KnowledgeGradient(int most) {
		a = new double[most];
		b = new double[most];
		from = new double[most + 1];
		top = new int[most];
	}

	/** Forgets all lines. */
	void clear() {
		lines = 0;
	}

	/** Adds a line: a prediction, and how it changes with the standardised surprise of the new value. */
	void add(double prediction, double slope) {
		a[lines] = prediction;
		b[lines++] = slope;
	}

	/** @return the expected rise of the maximum, not negative; the order of the lines changes */
	double value() {
		sort();
		int kept = 0;
		for (int i = 0; i < lines; i++) {
			if (kept > 0 && b[i] == b[top[kept - 1]]) {
				kept--;
			}
			double crossing = Double.NEGATIVE_INFINITY;
			while (kept > 0) {
				int j = top[kept - 1];
				crossing = (a[j] - a[i]) / (b[i] - b[j]);
				if (crossing > from[kept - 1]) {
					break;
				}
				kept--;
				crossing = Double.NEGATIVE_INFINITY;
			}
			from[kept] = crossing;
			top[kept++] = i;
		}
		double sum = 0;
		for (int k = 1; k < kept; k++) {
			sum += (b[top[k]] - b[top[k - 1]]) * Tail.improvement(-Math.abs(from[k]));
		}
		return Double.isFinite(sum) ? sum : 0;
	}

	/** By slope, then by prediction: Shell's sort, since the lines are few and lie in two arrays. */
	private void sort() {
		for (int gap = lines / 2; gap > 0; gap = gap == 2 ? 1 : (int) (gap / 2.2)) {
			for (int i = gap; i < lines; i++) {
				double p = a[i];
				double s = b[i];
				int j = i;
				while (j >= gap && (b[j - gap] > s || b[j - gap] == s && a[j - gap] > p)) {
					a[j] = a[j - gap];
					b[j] = b[j - gap];
					j -= gap;
				}
				a[j] = p;
				b[j] = s;
			}
		}
	}
}
