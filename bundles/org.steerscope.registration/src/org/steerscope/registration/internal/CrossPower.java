/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.registration.internal;

import java.util.Arrays;

/**
 * The cross-power spectrum of two windowed images, its magnitudes half levelled and weighted down in the
 * noise, with a mild band-pass. The noise is read off the highest frequencies, where a focused probe leaves nothing of the sample.
 */
final class CrossPower {

	/** Low-pass: standard deviation of a Gaussian, cycles per pixel. */
	private static final double LOW_PASS = 0.2;
	/** High-pass: half of a structure of that many waves over the field is left out. */
	private static final double HIGH_PASS = 1.2;
	/** Frequencies above this one, cycles per pixel, tell the noise. */
	private static final double NOISE_FROM = 0.45;
	/** A wave counts half where its power is that many times the median of the noise. */
	private static final double NOISE_FACTOR = 30;
	/** Least noise assumed, in parts of the mean magnitude: keeps rounding from being levelled. */
	private static final double LEAST_NOISE = 1e-4;

	private CrossPower() {
	}

	/**
	 * Adds a channel to the sum over the channels, so weighted that two images alike without noise would add a peak of height 1
	 * and noise alone next to nothing.
	 *
	 * @param reference spectrum of the first image
	 * @param moved spectrum of the second image
	 * @param sum receives the channel
	 */
	static void add(Spectrum reference, Spectrum moved, Spectrum sum) {
		int rows = sum.rows();
		int cols = sum.cols();
		double[] down = new double[rows];
		double[] right = new double[cols];
		Arrays.setAll(down, r -> Spectrum.frequency(r, rows));
		Arrays.setAll(right, c -> Spectrum.frequency(c, cols));
		double noise = noise(reference, moved, down, right);
		if (!(noise > 0)) {
			return;
		}
		double[][] weights = new double[rows][cols];
		double norm = 0;
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				double magnitude = Math.hypot(real(reference, moved, r, c), imaginary(reference, moved, r, c));
				double pass = pass(down[r], right[c], rows, cols);
				weights[r][c] = magnitude > 0 ? pass * levelled(magnitude / noise) / magnitude : 0;
				norm += pass * Math.sqrt(magnitude / noise);
			}
		}
		if (!(norm > 0)) {
			return;
		}
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < cols; c++) {
				sum.re()[r][c] += real(reference, moved, r, c) * weights[r][c] / norm;
				sum.im()[r][c] += imaginary(reference, moved, r, c) * weights[r][c] / norm;
			}
		}
	}

	/**
	 * Half-way between phase correlation (1 for all waves: sharpest peak, but most waves are noise) and plain cross-correlation
	 * (the strength itself: best in white noise, but the largest structures rule); waves below the noise count little.
	 *
	 * @return the magnitude of a wave of that strength, in units of the noise
	 */
	private static double levelled(double strength) {
		return Math.sqrt(strength) * strength * strength / (1 + strength * strength);
	}

	/** @return what the band-pass leaves of a wave, 0 to 1; nothing of a constant */
	static double pass(double down, double right, int rows, int cols) {
		double waves = down * rows * down * rows + right * cols * right * cols;
		double f2 = down * down + right * right;
		return (1 - Math.exp(-waves * Math.log(2) / (HIGH_PASS * HIGH_PASS))) * Math.exp(-f2 / (2 * LOW_PASS * LOW_PASS));
	}

	private static double noise(Spectrum reference, Spectrum moved, double[] down, double[] right) {
		double[] high = new double[down.length * right.length];
		int count = 0;
		double sum = 0;
		for (int r = 0; r < down.length; r++) {
			for (int c = 0; c < right.length; c++) {
				double magnitude = Math.hypot(real(reference, moved, r, c), imaginary(reference, moved, r, c));
				sum += magnitude;
				if (down[r] * down[r] + right[c] * right[c] > NOISE_FROM * NOISE_FROM) {
					high[count++] = magnitude;
				}
			}
		}
		Arrays.sort(high, 0, count);
		double median = count == 0 ? 0 : high[count / 2];
		return Math.max(NOISE_FACTOR * median, LEAST_NOISE * sum / (down.length * right.length));
	}

	private static double real(Spectrum a, Spectrum b, int r, int c) {
		return a.re()[r][c] * b.re()[r][c] + a.im()[r][c] * b.im()[r][c];
	}

	private static double imaginary(Spectrum a, Spectrum b, int r, int c) {
		return a.re()[r][c] * b.im()[r][c] - a.im()[r][c] * b.re()[r][c];
	}
}
