/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.learning.Band;
import org.steerscope.learning.Scalar;
import org.steerscope.ui.Numbers;

/**
 * A test spectrum with the very settings of the plan, and whether its signal is good.
 *
 * @param place pixel of the overview
 * @param raw as recorded
 * @param processed after the chain
 * @param scalars of the scalarizer; empty if it refuses such spectra
 * @param bands it looks at
 * @param refusal why it refuses, in words; empty if it does not
 * @param exposure seconds the sample was really exposed
 * @param fluence it cost, e/Å²
 */
record Trial(Pixel place, Measurement raw, Measurement processed, List<Scalar> scalars, List<Band> bands, String refusal, double exposure,
		double fluence) {

	/** Below this signal-to-noise ratio a spectrum says nothing (Rose criterion: 5; A. Rose, J. Opt. Soc. Am. 38 (1948) 196). */
	static final double GOOD = 5;
	private static final double POOR = 2;
	/** More of its channels at full scale spoil a spectrum. */
	static final double SATURATED = 0.001;
	private static final int PLATEAU = 3;

	/** @return share of the channels of the raw spectrum that stand in a row at its largest value, three or more */
	double saturated() {
		double[] values = values(raw.primary());
		double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(Double.NaN);
		int row = 0;
		int found = 0;
		for (int i = 0; i <= values.length; i++) {
			if (i < values.length && values[i] == high) {
				row++;
			} else {
				found += row >= PLATEAU && row < values.length ? row : 0;
				row = 0;
			}
		}
		return values.length == 0 ? 0 : (double) found / values.length;
	}

	/**
	 * @return signal-to-noise ratio: of the scalar if its standard deviation is known, else the mean of the band (of the whole spectrum
	 *         without one) over the noise of its channels, estimated from their second differences, times the root of their number; NaN if
	 *         it cannot be told
	 */
	double snr() {
		if (!scalars.isEmpty() && scalars.get(0).sd() > 0) {
			return Math.abs(scalars.get(0).value()) / scalars.get(0).sd();
		}
		Band band = bands.isEmpty() ? null : bands.get(0);
		Channel channel = band == null ? processed.primary() : processed.channel(band.channel()).orElse(processed.primary());
		if (channel.axes().size() != 1) {
			return Double.NaN;
		}
		double[] all = values(channel);
		double[] inside = new double[all.length];
		int n = 0;
		for (int i = 0; i < all.length; i++) {
			double at = channel.axis().value(i);
			if (Double.isFinite(all[i]) && (band == null || at >= band.from() && at <= band.to())) {
				inside[n++] = all[i];
			}
		}
		return snr(Arrays.copyOf(inside, n));
	}

	/** A parabola has no third difference; white noise of variance σ² has one of 20 σ². */
	private static double snr(double[] v) {
		if (v.length < 5) {
			return Double.NaN;
		}
		double sum = 0;
		for (int i = 3; i < v.length; i++) {
			double d = v[i] - 3 * v[i - 1] + 3 * v[i - 2] - v[i - 3];
			sum += d * d;
		}
		double noise = Math.sqrt(sum / (20 * (v.length - 3)));
		double mean = Arrays.stream(v).average().orElse(0);
		return noise > 0 ? Math.abs(mean) / noise * Math.sqrt(v.length) : Double.NaN;
	}

	private static double[] values(Channel channel) {
		return channel.values().toArray();
	}

	/** @return what to make of it; the worst of signal, saturation and the scalarizer's own judgement */
	Finding finding() {
		if (!refusal.isEmpty()) {
			return Finding.refused(SetupPage.SCALARIZER, SetupTexts.of("trial.theScalarizerCannotUse", refusal));
		}
		double saturated = saturated();
		if (saturated > SATURATED) {
			return Finding.warning(SetupPage.SCALARIZER, SetupTexts.of("trial.ofTheChannelsAre", Percent.of(saturated)));
		}
		if (!scalars.isEmpty() && !scalars.get(0).quality().usable()) {
			return Finding.warning(SetupPage.SCALARIZER, SetupTexts.of("trial.noValueHereClick", scalars.get(0).reason()));
		}
		double snr = snr();
		if (Double.isNaN(snr)) {
			return Finding.good(SetupPage.SCALARIZER, SetupTexts.of("trial.notSaturatedHowNoisy"));
		}
		String ratio = SetupTexts.of("trial.signalToNoiseRatio", Numbers.text(Math.round(snr * 10) / 10.0));
		return snr >= GOOD ? Finding.good(SetupPage.SCALARIZER, SetupTexts.of("trial.goodSignalNotSaturated", ratio))
				: Finding.warning(SetupPage.SCALARIZER, snr < POOR ? ratio + SetupTexts.of("trial.nothingButNoiseIf")
						: ratio + SetupTexts.of("trial.weakMeasuringTimesAs", Numbers.text(Math.ceil(GOOD * GOOD / (snr * snr) * 10) / 10)));
	}
}
