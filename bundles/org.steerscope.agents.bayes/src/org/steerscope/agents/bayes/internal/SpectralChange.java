/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.steerscope.numerics.Blas;

/**
 * How values and spectra change with time at places that look alike, over the first and the latest measurements.
 *
 * @param value of the transformed value
 * @param spectrum of the principal component of the spectra that changes most; null without spectra
 * @param spectralLogE natural logarithm of the mean e-value of all components
 */
record SpectralChange(TimeTrend.Change value, TimeTrend.Change spectrum, double spectralLogE) {

	/** Fewer measurements than this say nothing. */
	static final int LEAST = 14;
	/** So many measurements from the beginning are compared with so many latest ones. */
	static final int FIRST = 30;
	/** So many latest ones. */
	static final int LATEST = 50;
	private static final int COMPONENTS = 5;

	/**
	 * @param spectra signature of each value's spectrum; null where there is none
	 * @param channels number of channels in a spectrum, which share its numbers evenly
	 * @return what changes; null if there is too little to tell
	 */
	static SpectralChange of(Blas blas, Data data, Learner learner, double[][] spectra, int channels) {
		double[] latest = null;
		for (double[] signature : spectra) {
			latest = signature == null ? latest : signature;
		}
		int[] rows = rows(spectra, latest == null ? -1 : latest.length);
		boolean seen = latest != null && rows.length >= LEAST;
		if (!seen) {
			rows = rows(spectra, -1);
		}
		int m = rows.length;
		if (m < LEAST) {
			return null;
		}
		int[] where = new int[m];
		double[] z = new double[m];
		for (int i = 0; i < m; i++) {
			where[i] = data.where()[rows[i]];
			z[i] = learner.warp().forward(data.upward()[rows[i]]);
		}
		double[][] x = Evidence.features(learner, where);
		List<double[]> have = new ArrayList<>();
		for (int i : rows) {
			have.add(spectra[i]);
		}
		List<double[]> series = new ArrayList<>();
		series.add(z);
		if (seen) {
			series.addAll(components(blas, have, channels));
		}
		TimeTrend.Change[] changes = new TimeTrend(blas, x).of(series.toArray(double[][]::new));
		TimeTrend.Change most = null;
		double sum = 0;
		for (int k = 1; k < changes.length; k++) {
			sum += Math.exp(Math.min(300, changes[k].logE())) / (changes.length - 1);
			most = most == null || changes[k].logE() > most.logE() ? changes[k] : most;
		}
		return new SpectralChange(changes[0], most, most == null ? Double.NEGATIVE_INFINITY : Math.log(sum));
	}

	/** The first and the latest ones of all values, or of those with a spectrum of some length. */
	private static int[] rows(double[][] spectra, int length) {
		int[] all = IntStream.range(0, spectra.length)
				.filter(i -> length < 0 || spectra[i] != null && spectra[i].length == length).toArray();
		return IntStream.range(0, all.length).filter(i -> i < FIRST || i >= all.length - LATEST).map(i -> all[i]).toArray();
	}

	/** The strongest components of the roots of the numbers, each channel brought to the same total variance; by their Gram matrix. */
	private static List<double[]> components(Blas blas, List<double[]> spectra, int channels) {
		int m = spectra.size();
		int width = spectra.get(0).length;
		int bins = Math.max(1, width / channels);
		double[] x = new double[m * width];
		for (int from = 0; from < width; from += bins) {
			int to = Math.min(width, from + bins);
			double total = 0;
			for (int c = from; c < to; c++) {
				double mean = 0;
				for (int i = 0; i < m; i++) {
					double v = spectra.get(i)[c];
					x[i * width + c] = Math.signum(v) * Math.sqrt(Math.abs(v));
					mean += x[i * width + c] / m;
				}
				for (int i = 0; i < m; i++) {
					x[i * width + c] -= mean;
					total += x[i * width + c] * x[i * width + c];
				}
			}
			double factor = total > 0 ? 1 / Math.sqrt(total) : 0;
			for (int i = 0; i < m; i++) {
				for (int c = from; c < to; c++) {
					x[i * width + c] *= factor;
				}
			}
		}
		double[] gram = new double[m * m];
		blas.gemm(false, true, m, m, width, 1.0, x, x, 0.0, gram);
		double[] variances = blas.syevd(m, gram);
		List<double[]> scores = new ArrayList<>();
		for (int k = m - 1; k >= Math.max(0, m - COMPONENTS) && variances[k] > 1e-9 * variances[m - 1]; k--) {
			scores.add(java.util.Arrays.copyOfRange(gram, k * m, (k + 1) * m));
		}
		return scores;
	}
}
