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
 * Looks for a model that is surer than it may be. Forecasts: Page's cumulative sum of log likelihood ratios of their errors, in standard
 * deviations, between Student's t with four degrees of freedom and scale 1.5 (good enough) and the mean of those with scale 3, 6 and 12;
 * if the model is good enough, the mean time to a false alarm is more than the limit's exponential, 2400 measurements. Values predicted
 * from the others: fewer inside the 90 % interval than a coverage of 80 % would leave by chance once in a thousand.
 */
final class Miscalibrated implements Detector {

	private static final double LIMIT = Math.log(2400);
	private static final double TAIL = 1e-3;
	private static final double GOOD_ENOUGH = 0.8;
	private static final double[] TOO_SURE = { 3, 6, 12 };

	@Override
	public String id() {
		return "miscalibrated";
	}

	@Override
	public int patience() {
		return 2;
	}

	@Override
	public Optional<Concern> look(Evidence e) {
		double[] u = e.surprises();
		double sum = 0;
		int since = 0;
		for (int i = 0; i < u.length; i++) {
			double ratio = 0;
			for (double scale : TOO_SURE) {
				ratio += Math.exp(logT(u[i], scale) - logT(u[i], 1.5)) / TOO_SURE.length;
			}
			if (sum == 0) {
				since = i;
			}
			sum = Math.max(0, sum + Math.log(ratio));
		}
		if (sum > LIMIT) {
			double squares = 0;
			for (int i = since; i < u.length; i++) {
				squares += u[i] * u[i] / (u.length - since);
			}
			return Optional.of(concern(String.format(Locale.ROOT,
					"The last %d measurements were %.1f times as far from their forecasts as the model said they would be",
					u.length - since, Math.sqrt(squares))));
		}
		if (e.others() == null) {
			return Optional.empty();
		}
		int n = e.others().value().length;
		int inside = 0;
		for (int i = 0; i < n; i++) {
			inside += Math.abs(e.others().value()[i] - e.others().mean()[i]) <= Search.QUANTILE_95 * e.others().sd()[i] ? 1 : 0;
		}
		return Statistics.atMost(inside, n, GOOD_ENOUGH) > TAIL ? Optional.empty()
				: Optional.of(concern(String.format(Locale.ROOT,
						"Only %d of %d values lie inside the 90 %% interval the others predict for them", inside, n)));
	}

	private Concern concern(String message) {
		return new Concern(id(), message,
				"Do not trust the uncertainty map. Check whether instrument or sample have changed since the start; else use the plain Gaussian process, or let the noise be given per point");
	}

	private static double logT(double u, double scale) {
		return -2.5 * Math.log1p(u * u / (4 * scale * scale)) - Math.log(scale);
	}
}
