/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;

/**
 * A polynomial fitted by least squares to a window round each point (Savitzky and Golay, Anal. Chem. 36, 1627 (1964)), over the
 * true positions, so that the axis need not be equidistant. At the ends the window stays inside. A swept axis is treated stretch
 * by stretch; a stretch shorter than the window becomes NaN.
 */
final class SavitzkyGolay {

	private SavitzkyGolay() {
	}

	/** @return the smoothed values, or their derivative after the axis */
	static double[] apply(Channel c, int window, int order, boolean derivative) {
		double[] x = c.axis().values();
		double[] y = c.values().toArray();
		double[] result = new double[y.length];
		var segments = Axis.swept(c.axis().name(), c.axis().unit(), x).segments();
		if (segments.isEmpty()) {
			stretch(x, y, 0, y.length, window, order, derivative, result);
		}
		segments.forEach(s -> stretch(x, y, s.from(), s.to(), window, order, derivative, result));
		return result;
	}

	private static void stretch(double[] x, double[] y, int from, int to, int window, int order, boolean derivative,
			double[] result) {
		for (int i = from; i < to; i++) {
			if (to - from < window) {
				result[i] = Double.NaN;
				continue;
			}
			int first = Math.clamp(i - window / 2, from, to - window);
			double scale = Math.abs(x[first + window - 1] - x[first]);
			double[][] normal = new double[order + 1][order + 1];
			double[] right = new double[order + 1];
			double[] powers = new double[2 * order + 1];
			for (int k = first; k < first + window; k++) {
				double u = (x[k] - x[i]) / scale;
				powers[0] = 1;
				for (int a = 1; a < powers.length; a++) {
					powers[a] = powers[a - 1] * u;
				}
				for (int a = 0; a <= order; a++) {
					right[a] += powers[a] * y[k];
					for (int b = 0; b <= order; b++) {
						normal[a][b] += powers[a + b];
					}
				}
			}
			double[] p = LeastSquares.solve(normal, right);
			result[i] = p == null ? Double.NaN : derivative ? p[1] / scale : p[0];
		}
	}
}
