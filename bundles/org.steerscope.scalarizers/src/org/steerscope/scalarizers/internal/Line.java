/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

/**
 * A least-squares line.
 *
 * @param slope NaN for fewer than two different x
 * @param intercept at x = 0
 * @param slopeSd standard deviation of the slope from the scatter about the line: √(RSS/(n−2)/Sxx); NaN for fewer than three points
 * @param r2 share of the variance explained; 1 where there is none
 */
record Line(double slope, double intercept, double slopeSd, double r2) {

	static Line fit(double[] x, double[] y) {
		int n = x.length;
		double mx = 0;
		double my = 0;
		for (int i = 0; i < n; i++) {
			mx += x[i] / n;
			my += y[i] / n;
		}
		double sxx = 0;
		double sxy = 0;
		double syy = 0;
		for (int i = 0; i < n; i++) {
			sxx += (x[i] - mx) * (x[i] - mx);
			sxy += (x[i] - mx) * (y[i] - my);
			syy += (y[i] - my) * (y[i] - my);
		}
		if (!(sxx > 0)) {
			return new Line(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
		}
		double slope = sxy / sxx;
		double rss = 0;
		for (int i = 0; i < n; i++) {
			double r = y[i] - my - slope * (x[i] - mx);
			rss += r * r;
		}
		return new Line(slope, my - slope * mx, n < 3 ? Double.NaN : Math.sqrt(rss / (n - 2) / sxx),
				syy == 0 ? 1 : 1 - rss / syy);
	}
}
