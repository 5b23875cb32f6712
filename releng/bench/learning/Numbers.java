/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.Locale;

/** Numbers as text. */
final class Numbers {

	private Numbers() {
	}

	static String fixed(double v, int digits) {
		return Double.isNaN(v) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", v).replaceFirst("^-(0\\.?0*)$", "$1");
	}

	/** @return the median with its interval */
	static String interval(double[] values, int digits) {
		return interval(Statistics.interval(values), digits);
	}

	static String interval(Statistics.Interval i, int digits) {
		return Double.isNaN(i.mid()) ? "–" : "%s [%s, %s]".formatted(fixed(i.mid(), digits), fixed(i.low(), digits), fixed(i.high(), digits));
	}

	static String percent(double share) {
		return Double.isNaN(share) ? "–" : Math.round(100 * share) + " %";
	}

	/** @return a time in ms or s, three digits */
	static String time(double seconds) {
		return Double.isNaN(seconds) ? "–" : seconds < 1 ? digits(1000 * seconds) + " ms" : digits(seconds) + " s";
	}

	private static String digits(double v) {
		return fixed(v, v < 10 ? 2 : v < 100 ? 1 : 0);
	}
}
