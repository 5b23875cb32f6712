/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Arrays;

/**
 * Places that look like those whose spectra were unlike all others, or like nothing measured: how unusual a spectrum will be is predicted
 * from the unusual ones by kernel regression over the features of the image, with a prior that counts as one half measurement.
 */
record CuriosityRule() implements Rule {

	/** Spectra without which nothing can be said of what is usual. */
	static final int LEAST = 3;
	private static final double PRIOR = 0.5;
	/** Distance over which a spectrum speaks for its surroundings, in usual distances of neighbours. */
	private static final double REACH = 2;
	/** What knowing nothing of the surroundings is worth, in standard deviations of the unusual. */
	private static final double BOLD = 2;

	@Override
	public Scale scale(Situation t) {
		return t.spectra().novelty(t.candidates()).where().length < LEAST ? Scale.GAIN : Scale.LEVEL;
	}

	@Override
	public boolean comparesSpectra() {
		return true;
	}

	@Override
	public Score prepare(Situation t) {
		Spectra.Novelty novelty = t.spectra().novelty(t.candidates());
		if (novelty.where().length < LEAST) {
			return new NoveltyRule().prepare(t);
		}
		FeatureReader reader = new FeatureReader(t.learner().features(), t.candidates().size());
		int[] where = novelty.where();
		int[] waiting = t.waiting().stream().mapToInt(i -> i).toArray();
		double[] points = reader.read(where);
		double[] closed = reader.read(waiting);
		double[] unusual = standardised(novelty.value());
		double reach = REACH * reach(reader, where, points);
		return (i, z, s, drawn, mean) -> {
			double sum = 0;
			double weight = PRIOR;
			for (int k = 0; k < where.length; k++) {
				double w = Math.exp(-Math.sqrt(reader.distance2(i, points, k)) / reach);
				sum += w * unusual[k];
				weight += w;
			}
			double known = weight;
			for (int k = 0; k < waiting.length; k++) {
				known += Math.exp(-Math.sqrt(reader.distance2(i, closed, k)) / reach);
			}
			return sum / weight + BOLD * Math.sqrt(PRIOR / known);
		};
	}

	/** @return the median distance of a measured place from the nearest other one */
	private static double reach(FeatureReader reader, int[] where, double[] points) {
		double[] nearest = new double[where.length];
		for (int i = 0; i < where.length; i++) {
			nearest[i] = Double.POSITIVE_INFINITY;
			for (int k = 0; k < where.length; k++) {
				double d = k == i ? 0 : reader.distance2(where[i], points, k);
				if (d > 0) {
					nearest[i] = Math.min(nearest[i], Math.sqrt(d));
				}
			}
		}
		double[] finite = Arrays.stream(nearest).filter(Double::isFinite).sorted().toArray();
		return finite.length == 0 ? 1 : finite[finite.length / 2];
	}

	private static double[] standardised(double[] v) {
		double mean = Arrays.stream(v).average().orElse(0);
		double sd = Math.sqrt(Arrays.stream(v).map(x -> (x - mean) * (x - mean)).average().orElse(0));
		return Arrays.stream(v).map(x -> sd > 0 ? (x - mean) / sd : 0).toArray();
	}

	@Override
	public String words(Situation t, Chosen c) {
		Spectra.Novelty novelty = t.spectra().novelty(t.candidates());
		return novelty.where().length < LEAST
				? "%s (only %d spectra to compare so far)".formatted(new NoveltyRule().words(t, c), novelty.where().length)
				: "most unusual spectrum expected: %s standard deviations above the usual".formatted(Situation.number(c.value()));
	}
}
