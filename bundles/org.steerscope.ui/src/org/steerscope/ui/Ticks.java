/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.Locale;

/**
 * Places of axis labels at round numbers, 1, 2 or 5 times a power of ten apart.
 *
 * @param first the first tick at or above the lower end
 * @param step distance between ticks, positive
 * @param count how many
 */
public record Ticks(double first, double step, int count) {

	/**
	 * @param from lower end
	 * @param to upper end, above {@code from}
	 * @param most how many ticks there is room for
	 * @return about that many ticks, and two at least
	 */
	public static Ticks of(double from, double to, int most) {
		double span = to - from;
		if (!(span > 0) || Double.isInfinite(span)) {
			return new Ticks(from, 1, 1);
		}
		double raw = span / Math.max(1, most - 1);
		double power = Math.pow(10, Math.floor(Math.log10(raw)));
		double mantissa = raw / power;
		double step = power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
		Ticks ticks = every(step, from, to);
		for (int finer = 0; ticks.count() < 2 && finer < 3; finer++) {
			step /= 2;
			ticks = every(power * nice(step / power), from, to);
		}
		return ticks;
	}

	private static double nice(double mantissa) {
		return mantissa < 0.5 ? 0.2 : mantissa < 1 ? 0.5 : mantissa < 2 ? 1 : mantissa < 5 ? 2 : 5;
	}

	private static Ticks every(double step, double from, double to) {
		double first = Math.ceil(from / step - 1e-9) * step;
		return new Ticks(first, step, (int) Math.floor((to - first) / step + 1e-9) + 1);
	}

	/** @return the value of a tick */
	public double value(int index) {
		double v = first + index * step;
		return Math.abs(v) < step * 1e-9 ? 0 : v;
	}

	/** @return the exponent of ten taken out of all labels, a multiple of three; 0 if numbers are handy as they are */
	public int exponent() {
		double largest = Math.max(Math.abs(first), Math.abs(value(count - 1)));
		if (largest == 0) {
			return 0;
		}
		int e = (int) Math.floor(Math.log10(largest));
		return e >= -2 && e < 5 ? 0 : Math.floorDiv(e, 3) * 3;
	}

	/** @return the label of a tick, after taking {@link #exponent} out */
	public String label(int index) {
		double scale = Math.pow(10, -exponent());
		int decimals = (int) Math.clamp(-(long) Math.floor(Math.log10(step * scale) + 1e-9), 0, 9);
		return String.format(Locale.ROOT, "%." + decimals + "f", value(index) * scale).replace('-', '−');
	}
}
