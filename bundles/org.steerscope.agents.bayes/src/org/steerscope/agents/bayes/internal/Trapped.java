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
import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.Concern;

/**
 * Looks for a search that goes round in circles: the latest choices lie in one small part of the image and look alike, have improved
 * nothing, and what lies elsewhere is little known.
 */
final class Trapped implements Detector {

	private static final int LATEST = 8;
	private static final int SAMPLE = 256;
	/** Mean squared distance from their centre, as a share of that of all candidates: in the image, and in feature space. */
	private static final double TOGETHER = 0.06;
	private static final double ALIKE = 0.25;
	private static final double IMPROVEMENT = 0.1;
	/** Uncertainty that a quarter of all candidates exceeds, as a share of the range of values. */
	private static final double UNKNOWN = 0.03;

	@Override
	public String id() {
		return "trapped";
	}

	@Override
	public int patience() {
		return 2;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		int n = e.data().size();
		if (e.surprises().length < LATEST || n < LATEST + 2) {
			return Optional.empty();
		}
		int[] latest = Arrays.copyOfRange(e.data().where(), n - LATEST, n);
		int[] some = e.sample(SAMPLE);
		double together = Evidence.spread(places(e, latest)) / Evidence.spread(places(e, some));
		double before = Arrays.stream(e.data().upward(), 0, n - LATEST).max().getAsDouble();
		double since = Arrays.stream(e.data().upward(), n - LATEST, n).max().getAsDouble();
		double range = e.data().max() - e.data().min();
		if (!(together < TOGETHER) || since - before > IMPROVEMENT * range) {
			return Optional.empty();
		}
		if (!(Evidence.spread(e.features(latest)) < ALIKE * Evidence.spread(e.features(some)))) {
			return Optional.empty();
		}
		double[] unknown = new double[some.length];
		double noise = e.prediction().noiseSd();
		for (int i = 0; i < some.length; i++) {
			double sd = e.prediction().sd()[some[i]];
			unknown[i] = Math.sqrt(Math.max(0, sd * sd - noise * noise)) / range;
		}
		Arrays.sort(unknown);
		double most = unknown[unknown.length * 3 / 4];
		if (most < UNKNOWN || most * range < noise) {
			return Optional.empty();
		}
		double pixels = Math.sqrt(Evidence.spread(places(e, latest)));
		return Optional.of(new Concern(id(), String.format(Locale.ROOT,
				"The last %d choices lie within %.0f pixels of each other, look alike and have improved little or nothing over %.4g, while a quarter of the image is known no better than ± %.1f %% of the range of values",
				LATEST, Math.max(1, 2 * pixels), e.shown(e.data().max()), 100 * most),
				"It may be a local maximum. Choose a bolder search rule (larger β or ξ, “find-and-map” or maximum uncertainty), or measure a few places far away yourself"));
	}

	private static double[][] places(Evidence e, int[] candidates) {
		double[][] x = new double[candidates.length][2];
		for (int i = 0; i < x.length; i++) {
			x[i][0] = e.candidates().row(candidates[i]);
			x[i][1] = e.candidates().col(candidates[i]);
		}
		return x;
	}
}
