/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

/** A plot of the Learning Curve view. */
enum CurvePanel {
	/** Scalar and best so far. */
	VALUES("values", "", "What was measured, what the model had predicted, and the best so far"),
	/** Predictive variance. */
	UNCERTAINTY("uncertainty", "The model says nothing of its uncertainty.",
			"How unsure the model was, noise included: variance of the next point, and of all unmeasured places, mean ± standard deviation"),
	/** What the search rule expects. */
	ACQUISITION("search rule", "The model says nothing of what its search rule expects.",
			"The most the search rule expected of any unmeasured place. Once it stays below 1 % of its start for ten steps, little is left to find."),
	/** Agreement with the truth. */
	TRUTH("truth", "Where the truth is known, on a twin or a recorded data set, this shows how well the map is predicted.",
			"How well the predicted map agrees with the truth at all unmeasured places (R², 1 is perfect); only on twins and recorded data"),
	/** Coverage of the 90 % interval. */
	COVERAGE("calibration", "Once enough is measured, this shows whether the model's 90 % intervals hold 90 % of the values.",
			"How many of the measured values lie inside the 90 % interval that the model predicts for them from all others. Below the "
					+ "band the model is too sure of itself, above too cautious."),
	/** Negative log predictive density. */
	DENSITY("NLPD", "Once enough is measured, this shows how well the model predicts each value from all others.",
			"Mean negative log predictive density of the measured values, each predicted from all others: the lower, the better"),
	/** Reliability diagram. */
	RELIABILITY("reliability", "Once enough is measured, this compares what the model's intervals promise with what they hold.",
			"Of the intervals that should hold 80 % of the values, how many did? Below the diagonal the model is too sure of itself, above "
					+ "too cautious; the band is what chance allows."),
	/** Live against final model. */
	HINDSIGHT(SearchTexts.of("panel.hindsight"), SearchTexts.of("panel.hindsightNothing"), SearchTexts.of("panel.hindsightHelp")),
	/** Simple regret. */
	REGRET(SearchTexts.of("panel.regret"), SearchTexts.of("panel.regretNothing"), SearchTexts.of("panel.regretHelp")),
	/** Cumulative regret. */
	CUMULATIVE(SearchTexts.of("panel.cumulative"), SearchTexts.of("panel.cumulativeNothing"), SearchTexts.of("panel.cumulativeHelp")),
	/** Two scalars against each other. */
	TRADE_OFF("trade-off", "With a scalarizer that gives more than one scalar, such as a combination, two of them are shown against each other.",
			"Two scalars of each measurement against each other; on the dashed line are those that no other betters in both");

	private final String label;
	private final String nothing;
	private final String tooltip;

	CurvePanel(String label, String nothing, String tooltip) {
		this.label = label;
		this.nothing = nothing;
		this.tooltip = tooltip;
	}

	/** @return whether it counts steps along x */
	boolean bySteps() {
		return this != RELIABILITY && this != TRADE_OFF;
	}

	String label() {
		return label;
	}

	/** @return what to say while there is nothing to show */
	String nothing() {
		return nothing;
	}

	/** @return what it shows and how to read it */
	String tooltip() {
		return tooltip;
	}
}
