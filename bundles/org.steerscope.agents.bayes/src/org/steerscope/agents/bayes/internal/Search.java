/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.random.RandomGenerator;

import org.steerscope.learning.AcquisitionFunction;

/**
 * A search rule with its parameters. Values are «upward»: larger is better; so is the acquisition, which for small values sought means
 * that the upper bound is minus the lower bound of the value.
 *
 * @param rule which one
 * @param xi margin of EI and PI as a fraction of the measured range
 * @param beta standard deviations of UCB
 */
record Search(SearchRule rule, double xi, double beta) {

	/** Of the standard normal distribution. */
	static final double QUANTILE_95 = 1.6448536269514722;

	/** Acquisition of one candidate from the model's transformed mean, noise-free sd and drawn value. */
	@FunctionalInterface
	interface Score {

		/**
		 * @param z the model's mean
		 * @param s its noise-free standard deviation
		 * @param drawn the drawn function's value, in the model's own values
		 * @param mean mean of the value
		 */
		double of(double z, double s, double drawn, double mean);
	}

	/** @return whether a function must be drawn */
	boolean draws() {
		return rule == SearchRule.THOMPSON;
	}

	/**
	 * EI works on the first two moments of the value; UCB and the width of an interval on quantiles carried through the transformation;
	 * PI is the same on either side.
	 *
	 * @param turn number of choices the model has made before
	 * @param best the best value measured
	 * @param range largest minus smallest value measured
	 */
	Score score(Warp warp, long turn, double best, double range) {
		AcquisitionFunction ei = new ExpectedImprovement(xi * range);
		AcquisitionFunction pi = new ProbabilityOfImprovement(0);
		AcquisitionFunction ucb = new UpperConfidenceBound(beta);
		AcquisitionFunction mu = new MaximumUncertainty();
		double goal = warp.forward(best + xi * range);
		return switch (rule) {
		case EI -> (z, s, drawn, mean) -> ei.value(mean, warp.sd(z, s), best);
		case PI -> (z, s, drawn, mean) -> pi.value(z, s, goal);
		case UCB -> (z, s, drawn, mean) -> warp.back(ucb.value(z, s, best));
		case MU -> (z, s, drawn, mean) -> mu.value(mean, warp.sd(z, s), best);
		case THOMPSON -> (z, s, drawn, mean) -> warp.back(drawn);
		case FIND_AND_MAP -> turn % 3 == 2
				? (z, s, drawn, mean) -> warp.back(z + QUANTILE_95 * s) - warp.back(z - QUANTILE_95 * s)
				: (z, s, drawn, mean) -> warp.back(ucb.value(z, s, best));
		};
	}

	/** @return what the rule is after, for the operator */
	String aim(long turn) {
		return switch (rule) {
		case EI -> "largest expected improvement";
		case PI -> "most probable improvement";
		case UCB -> "highest upper bound";
		case MU -> "largest uncertainty";
		case THOMPSON -> "best of a drawn function";
		case FIND_AND_MAP -> turn % 3 == 2 ? "widest interval, to map" : "highest upper bound, to find";
		};
	}

	/** @return the source of a drawn function, or null */
	RandomGenerator draw(RandomGenerator random) {
		return draws() ? random : null;
	}
}
