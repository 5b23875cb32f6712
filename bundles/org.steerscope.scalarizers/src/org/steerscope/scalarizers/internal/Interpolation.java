/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import org.steerscope.data.Channel;

/** Linear interpolation along a monotonic axis. */
final class Interpolation {

	private Interpolation() {
	}

	/** @return the values a channel has at its own axis points plus a shift; NaN outside the axis and beside a NaN */
	static double[] at(Channel c, double shift) {
		double[] x = c.axis().values();
		double[] y = c.values().toArray();
		int n = x.length;
		boolean rising = x[n - 1] > x[0];
		double[] result = new double[n];
		for (int i = 0; i < n; i++) {
			double wanted = x[i] + shift;
			int low = 0;
			int high = n - 1;
			while (high - low > 1) {
				int mid = (low + high) >>> 1;
				if (x[mid] <= wanted == rising) {
					low = mid;
				} else {
					high = mid;
				}
			}
			double t = (wanted - x[low]) / (x[high] - x[low]);
			result[i] = t < 0 || t > 1 ? Double.NaN : t == 0 ? y[low] : t == 1 ? y[high] : y[low] + t * (y[high] - y[low]);
		}
		return result;
	}
}
