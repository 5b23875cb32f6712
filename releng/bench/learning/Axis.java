/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of a chart.
 *
 * @param title with the unit
 * @param low end
 * @param high end
 * @param step between ticks; a logarithmic axis has one at each power of ten
 * @param logarithmic whether it is
 */
record Axis(String title, double low, double high, double step, boolean logarithmic) {

	/** @return 0 at the low end, 1 at the high end */
	double position(double v) {
		return logarithmic ? Math.log(Math.max(v, 1e-12) / low) / Math.log(high / low) : (v - low) / (high - low);
	}

	double[] ticks() {
		List<Double> at = new ArrayList<>();
		if (logarithmic) {
			for (int e = (int) Math.ceil(Math.log10(low) - 1e-9); Math.pow(10, e) <= high * (1 + 1e-9); e++) {
				at.add(Math.pow(10, e));
			}
		} else {
			for (int i = (int) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
				at.add(i * step);
			}
		}
		return at.stream().mapToDouble(d -> d).toArray();
	}

	String label(double tick) {
		if (logarithmic && tick >= 1000) {
			return tick >= 1e6 ? "%.0f million".formatted(tick / 1e6) : grouped((long) tick);
		}
		String text = String.format(Locale.ROOT, step % 1 == 0 && !logarithmic ? "%.0f" : "%.3f", tick);
		return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text.replace("-0", "0");
	}

	/** @return a whole number in groups of three digits */
	static String grouped(long n) {
		return String.format(Locale.ROOT, "%,d", n).replace(',', '\u202f');
	}
}
