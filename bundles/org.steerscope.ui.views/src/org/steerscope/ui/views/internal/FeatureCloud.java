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
import java.util.BitSet;

import org.steerscope.learning.Candidates;
import org.steerscope.run.Embedding;

/**
 * All points of the Feature space view at one moment, and where they are. Immutable; the arrays must not be changed.
 *
 * @param map what is shown
 * @param candidates what the map's numbers count
 * @param x of each candidate of the map
 * @param y of each candidate of the map
 * @param stepX of each measurement
 * @param stepY of each measurement
 * @param all finds candidates of the map
 * @param measured finds measurements
 */
record FeatureCloud(Embedding map, Candidates candidates, double[] x, double[] y, double[] stepX, double[] stepY, PointIndex all,
		PointIndex measured) {

	/**
	 * A point: a measurement, or a candidate that was not measured.
	 *
	 * @param step number of the measurement; −1 for a candidate
	 * @param candidate its number; −1 if the place is no candidate any more
	 * @param x across
	 * @param y up
	 */
	record Spot(int step, int candidate, double x, double y) {
	}

	Spot step(int step, int candidate) {
		return new Spot(step, candidate, stepX[step], stepY[step]);
	}

	/** @param index into the candidates of the map */
	Spot shown(int index) {
		return new Spot(-1, map.candidates()[index], x[index], y[index]);
	}

	/**
	 * @param xs corners of a closed line
	 * @param ys corners of a closed line
	 * @return numbers of all candidates whose point is inside (even–odd rule); where the map shows a sample, each place goes with the
	 *         nearest one of the sample
	 */
	BitSet inside(double[] xs, double[] ys) {
		boolean[] in = new boolean[x.length];
		double low = Arrays.stream(ys).min().orElse(0);
		double high = Arrays.stream(ys).max().orElse(0);
		for (int i = 0; i < in.length; i++) {
			in[i] = y[i] >= low && y[i] <= high && contains(xs, ys, x[i], y[i]);
		}
		return places(in);
	}

	private static boolean contains(double[] xs, double[] ys, double px, double py) {
		boolean inside = false;
		for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
			if (ys[i] > py != ys[j] > py && px < (xs[j] - xs[i]) * (py - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** @return whether each candidate of the map is in a set of candidates */
	boolean[] of(BitSet places) {
		boolean[] in = new boolean[x.length];
		for (int i = 0; i < in.length; i++) {
			in[i] = places.get(map.candidates()[i]);
		}
		return in;
	}

	/** @return the candidates that a choice among those of the map stands for */
	BitSet places(boolean[] in) {
		BitSet places = new BitSet(candidates.size());
		if (in.length == candidates.size()) {
			for (int i = 0; i < in.length; i++) {
				places.set(map.candidates()[i], in[i]);
			}
			return places;
		}
		float[] chosen = new float[in.length];
		for (int i = 0; i < in.length; i++) {
			chosen[i] = in[i] ? 1 : 0;
		}
		float[] all = LatentMap.of(map, chosen, candidates);
		for (int i = 0; i < all.length; i++) {
			places.set(i, all[i] > 0.5f);
		}
		return places;
	}

	/**
	 * Grows a choice by its nearest neighbours.
	 *
	 * @param in chosen so far, at least one
	 * @param by how many to add
	 * @param scaleX how much x counts
	 * @param scaleY how much y counts
	 * @return those and the {@code by} nearest to any of them
	 */
	boolean[] grown(boolean[] in, int by, double scaleX, double scaleY) {
		double[] memberX = new double[x.length];
		double[] memberY = new double[x.length];
		for (int i = 0; i < in.length; i++) {
			memberX[i] = in[i] ? x[i] : Double.NaN;
			memberY[i] = in[i] ? y[i] : Double.NaN;
		}
		PointIndex members = new PointIndex(memberX, memberY);
		double[] far = new double[in.length];
		for (int i = 0; i < in.length; i++) {
			int near = in[i] || !Double.isFinite(x[i]) || !Double.isFinite(y[i]) ? -1
					: members.nearest(x[i], y[i], scaleX, scaleY, Double.POSITIVE_INFINITY);
			far[i] = near < 0 ? Double.POSITIVE_INFINITY : Math.hypot((x[i] - x[near]) * scaleX, (y[i] - y[near]) * scaleY);
		}
		double[] sorted = Arrays.stream(far).filter(Double::isFinite).sorted().toArray();
		boolean[] grown = in.clone();
		double limit = sorted.length == 0 ? -1 : sorted[Math.min(by, sorted.length) - 1];
		for (int i = 0; i < in.length; i++) {
			grown[i] |= far[i] <= limit;
		}
		return grown;
	}
}
