/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.Arrays;
import java.util.Locale;

import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.ui.Numbers;

/**
 * How good a spectrum is, before anything is made of it.
 *
 * @param snr signal over noise of the sum over the band; NaN if unknown
 * @param saturated share of the channels that stand at the largest value together with a neighbour
 */
record SpectrumQuality(double snr, double saturated) {

	private static final double MUCH = 0.001;

	/**
	 * @param c one-dimensional
	 * @param from lower end of the band, on the axis
	 * @param to upper end
	 * @return its quality; raw counts have Poisson noise, of anything else the noise is estimated from second differences
	 */
	static SpectrumQuality of(Channel c, double from, double to) {
		double[] y = c.values().toArray();
		boolean counts = c.unit().equals(Unit.COUNTS) && Arrays.stream(y).allMatch(v -> v >= 0 && v == Math.rint(v));
		double sum = 0;
		int n = 0;
		for (int i = 0; i < y.length; i++) {
			double x = c.axis().value(i);
			if (x >= from && x <= to && Double.isFinite(y[i])) {
				sum += y[i];
				n++;
			}
		}
		double noise = counts ? Math.sqrt(Math.max(1, sum)) : noise(y) * Math.sqrt(n);
		return new SpectrumQuality(n == 0 ? Double.NaN : Math.abs(sum) / noise, saturated(y));
	}

	/** 1.4826 × the median absolute second difference, over √6. */
	private static double noise(double[] y) {
		double[] d = new double[Math.max(0, y.length - 2)];
		for (int i = 0; i < d.length; i++) {
			d[i] = Math.abs(y[i] - 2 * y[i + 1] + y[i + 2]);
		}
		double[] finite = Arrays.stream(d).filter(Double::isFinite).sorted().toArray();
		return finite.length < 3 ? Double.NaN : 1.4826 * finite[finite.length / 2] / Math.sqrt(6);
	}

	private static double saturated(double[] y) {
		double top = Arrays.stream(y).filter(Double::isFinite).map(Math::abs).max().orElse(Double.NaN);
		int run = 0;
		int all = 0;
		for (int i = 0; i <= y.length; i++) {
			if (i < y.length && Math.abs(y[i]) == top) {
				run++;
			} else {
				all += run > 3 && run < y.length ? run : 0;
				run = 0;
			}
		}
		return y.length == 0 ? 0 : all / (double) y.length;
	}

	/** @return both in words */
	String words() {
		String s = Double.isNaN(snr) ? "" : ViewTexts.of("spectrumQuality.snrInTheBand", snr >= 100 ? String.format(Locale.ROOT, "%.0f", snr) : Numbers.text(Math.round(snr * 10) / 10.0));
		return s + (saturated == 0 ? ViewTexts.of("spectrumQuality.notSaturated")
				: String.format(Locale.ROOT, ViewTexts.of("spectrumQuality.ofTheChannelsSaturated"), saturated > MUCH ? "⚠ " : "", 100 * saturated));
	}
}
