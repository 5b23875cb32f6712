/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Locale;
import java.util.Optional;

import org.steerscope.run.Concern;

/**
 * Looks for a model that learns what is not there. A test of ratio between two hypotheses (Wald's): that predictions are correlated with
 * what is measured by ρ = 0.6, or not at all. Two kinds of predictions are judged: forecasts before a measurement, and each value from
 * all others; the latter cannot outweigh the former, because a network has seen all values when it predicts one from the others. Added to
 * that is the lead of the forecasts, as densities, over always guessing mean and spread.
 */
final class NoiseAsSignal implements Detector {

	private static final int LEAST = 22;
	private static final int LEAST_FORECAST = 10;
	private static final double RHO = 0.6;
	private static final double MOST_FROM_OTHERS = 1;
	/** 1 : 7 against the model. */
	private static final double LIMIT = -2;
	/** Most that one forecast can say, in nats. */
	private static final double MOST = 3;

	@Override
	public String id() {
		return "noise";
	}

	@Override
	public int patience() {
		return 3;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		int n = e.data().size();
		int forecast = e.expected()[0].length;
		if (n < LEAST || forecast < LEAST_FORECAST || e.others() == null) {
			return Optional.empty();
		}
		double fromOthers = Statistics.rankCorrelation(e.others().value(), e.others().mean());
		double before = Statistics.rankCorrelation(e.expected()[0], e.expected()[1]);
		double log = Math.min(MOST_FROM_OTHERS, Statistics.correlationLogRatio(fromOthers, n, RHO))
				+ Statistics.correlationLogRatio(before, forecast, RHO);
		double lead = lead(e.expected());
		if (log + lead > LIMIT) {
			return Optional.empty();
		}
		double noise = e.learner().noiseSd();
		return Optional.of(new Concern(id(), String.format(Locale.ROOT,
				"The model predicts “%s” no better than chance: forecasts and values of the last %d measurements are correlated by %.2f, values and what the others say of them by %.2f. It takes %.0f %% of their variation for signal",
				e.scalar(), forecast, before, fromOthers, 100 / (1 + noise * noise)),
				"The scalar may be noise, or have nothing to do with what the overview shows: check the scalarizer on a few spectra, expose longer, or choose another scalar or overview channel"));
	}

	/** By how much the forecasts were better than always guessing mean and spread of what was measured before. */
	private static double lead(double[][] expected) {
		double lead = 0;
		for (int i = 0; i < expected[0].length; i++) {
			double z = expected[0][i];
			double u = (z - expected[1][i]) / expected[2][i];
			lead += Math.clamp(0.5 * z * z - 0.5 * u * u - Math.log(expected[2][i]), -MOST, MOST);
		}
		return lead;
	}
}
