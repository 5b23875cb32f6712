/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.List;

import org.steerscope.data.settings.Setting;
import org.steerscope.numerics.MeanExpression;

/**
 * Settings of {@code hypotheses}.
 *
 * @param acquisition the search rule
 * @param xi margin of EI and PI as a fraction of the measured range
 * @param beta standard deviations of UCB
 * @param search what goes with any search rule
 * @param hypotheses the laws to compare
 * @param threads of the linear algebra
 */
public record StructuredSettings(
		@Setting(label = "Search rule", byDefault = "mu", help = SearchRule.HELP) SearchRule acquisition,
		@Setting(label = "Margin ξ", byDefault = "0.02", min = 0, max = 10, help = "For ei, log-ei and pi: only improvements larger than this fraction of the measured range count") double xi,
		@Setting(label = "Boldness β", byDefault = "2", min = 0, max = 100, help = "For ucb, find-and-map and level-set: how many standard deviations are added to the predicted mean") double beta,
		SearchSettings search,
		@Setting(label = "Hypotheses", byDefault = "a + b*i1 | a + b*g1 | a + b*exp(-abs(d1)/l); l ~ lognormal(1, 1) | a + b*x + c*y", help = "Laws of how the value depends on the place, divided by |. Known are x and y (in widths of the overview), and of each channel k: ik (intensity), gk (gradient) and dk (distance in pixels from the border of its bright parts, negative inside). Every other name is a parameter, normal(0, 1) unless said otherwise after a semicolon; values have mean 0 and standard deviation 1") String hypotheses,
		@Setting(label = "Threads", byDefault = "1", min = 1, max = 256, help = "Threads of the linear algebra; results are the same bits only for the same number") int threads) {

	/** Most hypotheses compared. */
	static final int MOST = 20;

	/**
	 * @throws IllegalArgumentException if there are none or too many
	 * @throws org.steerscope.data.ProblemException if a law cannot be understood
	 */
	public StructuredSettings {
		String[] laws = laws(hypotheses);
		if (laws.length == 0 || laws.length > MOST) {
			throw new IllegalArgumentException("From 1 to %d hypotheses can be compared, not %d".formatted(MOST, laws.length));
		}
		for (String law : laws) {
			MeanExpression.parse(law, List.of("x", "y"));
		}
	}

	/** @return the text of each */
	String[] laws() {
		return laws(hypotheses);
	}

	private static String[] laws(String text) {
		return java.util.Arrays.stream(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toArray(String[]::new);
	}
}
