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

import org.steerscope.data.Pixel;
import org.steerscope.learning.Candidates;
import org.steerscope.numerics.Blas;

/**
 * One place whose spectra do not vary as those elsewhere do, though it looks like other places. How far a spectrum is from what the
 * principal components of those elsewhere can describe is the orthogonal distance of Hubert, Rousseeuw and Vanden Branden 2005 (robust
 * because the spectra in question are left out); each spectrum in question is judged along the direction that the others in question
 * leave by, so that noise has no direction. Whether the place rather than the structure explains it is asked as in {@link TimeTrend}.
 *
 * @param place the middle of it
 * @param count number of measurements there
 * @param spectralLogE natural logarithm of the e-value that the place explains the distance beyond what the structure does
 * @param share part of the spectra's difference from those elsewhere that is not the way those elsewhere differ, 0 to 1
 * @param value how the transformed value depends on the place
 */
record OddPlace(Pixel place, int count, double spectralLogE, double share, TimeTrend.Change value) {

	/** Fewer measurements elsewhere than this do not tell how spectra vary. */
	static final int LEAST = 6;
	private static final int CENTRES = 3;
	private static final int COMPONENTS = 5;
	/** Reach of a place, where elsewhere begins, and standard deviations of what may be there, in patches. */
	private static final double REACH = 0.75;
	private static final double ELSEWHERE = 1.1;
	private static final double[] WIDTHS = { 0.4, 0.8 };

	/**
	 * @param spectra signature of each value's spectrum; null where there is none
	 * @return the oddest of the places with the largest values; null if there is too little to tell
	 */
	static OddPlace of(Blas blas, Data data, Learner learner, double[][] spectra, Candidates candidates) {
		double[] latest = null;
		for (double[] s : spectra) {
			latest = s == null ? latest : s;
		}
		if (latest == null) {
			return null;
		}
		int width = latest.length;
		int[] all = IntStream.range(0, spectra.length).filter(i -> spectra[i] != null && spectra[i].length == width).toArray();
		int from = Math.max(0, all.length - SpectralChange.FIRST - SpectralChange.LATEST);
		int[] rows = java.util.Arrays.copyOfRange(all, from, all.length);
		int m = rows.length;
		if (m < LEAST + 2) {
			return null;
		}
		double[] z = new double[m];
		double[][] s = new double[m][width];
		int[] where = new int[m];
		for (int i = 0; i < m; i++) {
			where[i] = data.where()[rows[i]];
			z[i] = learner.warp().forward(data.upward()[rows[i]]);
			for (int c = 0; c < width; c++) {
				double v = spectra[rows[i]][c];
				s[i][c] = Math.signum(v) * Math.sqrt(Math.abs(v));
			}
		}
		double patch = candidates.patch();
		double[][] x = null;
		OddPlace oddest = null;
		List<Integer> tried = new ArrayList<>();
		for (int centre : IntStream.range(0, m).boxed().sorted((a, b) -> Double.compare(z[b], z[a])).mapToInt(i -> i).toArray()) {
			if (tried.size() == CENTRES) {
				break;
			}
			if (tried.stream().anyMatch(t -> distance(candidates, where[t], where[centre]) < REACH * patch / 2)) {
				continue;
			}
			tried.add(centre);
			boolean[] here = new boolean[m];
			boolean[] there = new boolean[m];
			int count = 0;
			int elsewhere = 0;
			for (int i = 0; i < m; i++) {
				here[i] = distance(candidates, where[i], where[centre]) <= REACH * patch;
				there[i] = distance(candidates, where[i], where[centre]) > ELSEWHERE * patch;
				count += here[i] ? 1 : 0;
				elsewhere += there[i] ? 1 : 0;
			}
			if (count < 2 || elsewhere < LEAST) {
				continue;
			}
			double[] score = new double[m];
			double share = scores(blas, s, here, there, count, elsewhere, score);
			double[][] terms = new double[WIDTHS.length][m];
			for (int w = 0; w < WIDTHS.length; w++) {
				for (int i = 0; i < m; i++) {
					double d = distance(candidates, where[i], where[centre]) / (WIDTHS[w] * patch);
					terms[w][i] = Math.exp(-d * d / 2);
				}
			}
			x = x == null ? Evidence.features(learner, where) : x;
			TimeTrend.Change[] c = new TimeTrend(blas, x, terms).of(score, z);
			if (oddest == null || Math.min(c[0].logE(), 1e3 * share) > Math.min(oddest.spectralLogE, 1e3 * oddest.share)) {
				oddest = new OddPlace(candidates.pixel(where[centre]), count, c[0].change() > 0 ? c[0].logE() : 0, share, c[1]);
			}
		}
		return oddest;
	}

	private static double distance(Candidates candidates, int a, int b) {
		return Math.hypot(candidates.row(a) - candidates.row(b), candidates.col(a) - candidates.col(b));
	}

	/** @return the share; fills how far each spectrum goes the way the odd ones (but itself) leave the others */
	private static double scores(Blas blas, double[][] s, boolean[] here, boolean[] there, int count, int e, double[] score) {
		int m = s.length;
		int width = s[0].length;
		double[] mean = new double[width];
		for (int i = 0; i < m; i++) {
			for (int c = 0; c < width && there[i]; c++) {
				mean[c] += s[i][c] / e;
			}
		}
		double[] others = new double[e * width];
		for (int i = 0, k = 0; i < m; i++) {
			for (int c = 0; c < width && there[i]; c++) {
				others[k * width + c] = s[i][c] - mean[c];
			}
			k += there[i] ? 1 : 0;
		}
		double[] gram = new double[e * e];
		blas.gemm(false, true, e, e, width, 1.0, others, others, 0.0, gram);
		double[] variances = blas.syevd(e, gram);
		List<double[]> axes = new ArrayList<>();
		for (int k = e - 1; k >= e - Math.min(COMPONENTS, (e + 1) / 3) && variances[k] > 1e-9 * variances[e - 1]; k--) {
			double[] axis = new double[width];
			for (int i = 0; i < e; i++) {
				for (int c = 0; c < width; c++) {
					axis[c] += gram[k * e + i] * others[i * width + c] / Math.sqrt(variances[k]);
				}
			}
			axes.add(axis);
		}
		double[][] rest = new double[m][width];
		double[] sum = new double[width];
		double[] whole = new double[width];
		for (int i = 0; i < m; i++) {
			for (int c = 0; c < width; c++) {
				rest[i][c] = s[i][c] - mean[c];
				whole[c] += here[i] ? rest[i][c] / count : 0;
			}
			for (double[] axis : axes) {
				double dot = dot(axis, rest[i]);
				for (int c = 0; c < width; c++) {
					rest[i][c] -= dot * axis[c];
				}
			}
			for (int c = 0; c < width && here[i]; c++) {
				sum[c] += rest[i][c];
			}
		}
		double share = 0;
		for (int i = 0; i < m; i++) {
			double[] way = sum.clone();
			for (int c = 0; c < width && here[i]; c++) {
				way[c] -= rest[i][c];
			}
			double length = Math.sqrt(dot(way, way));
			score[i] = length > 0 ? dot(way, rest[i]) / length : 0;
			share += here[i] ? score[i] / count : 0;
		}
		double total = Math.sqrt(dot(whole, whole));
		return total > 0 ? Math.max(0, Math.min(1, share / total)) : 0;
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int c = 0; c < a.length; c++) {
			sum += a[c] * b[c];
		}
		return sum;
	}
}
