/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.data.settings.Setting;

/**
 * Settings of search that all models share.
 *
 * @param target the wanted value of the target and level-set rules, in the unit of the scalar
 * @param schedule of β
 * @param halfLife of a decaying β, in steps
 * @param batch places per proposal
 * @param batchRule what stands for values that are not known yet
 * @param travel cost of moving across the overview's diagonal, in measurements
 * @param dose cost of measuring where it was measured before, in measurements
 * @param doseRadius distance at which that cost has fallen to 61 %, in pixels of the overview
 * @param preference share of all places that is good enough for a favoured one to be taken
 */
public record SearchSettings(
		@Setting(label = "Wanted value", byDefault = "0", help = "For target and level-set, in the unit of the scalar") double target,
		@Setting(label = "Schedule of β", byDefault = "constant", help = "For ucb and find-and-map: constant; growing with the logarithm of the step, so that nothing is left out; or decaying, to explore first and exploit later") BoundSchedule schedule,
		@Setting(label = "Half-life of β", byDefault = "20", min = 0.1, max = 1e9, help = "With the decaying schedule: steps after which β is half") double halfLife,
		@Setting(label = "Places per proposal", byDefault = "1", min = 1, max = 64, help = "How many places are chosen at once and measured before the model learns again") int batch,
		@Setting(label = "Unknown values", byDefault = "believer", help = "What stands for values waited for while further places are chosen: what the model predicts, the lowest (worst), mean or highest (best) value measured, or nothing but a lower worth of similar places (local-penalty)") BatchRule batchRule,
		@Setting(label = "Cost of moving", byDefault = "0", min = 0, max = 1e6, help = "What moving the probe across the whole diagonal of the overview costs, in measurements; places are chosen by worth per cost") double travel,
		@Setting(label = "Cost of dose", byDefault = "0", min = 0, max = 1e6, help = "What exposing a place costs that was exposed before, in measurements; less with distance") double dose,
		@Setting(label = "Reach of dose", byDefault = "4", unit = "px", min = 0.01, max = 1e6, help = "Distance on the overview at which the cost of dose has fallen to 61 %") double doseRadius,
		@Setting(label = "Good enough for a wish", byDefault = "0.1", min = 0, max = 1, help = "A place in a favoured region is taken if the search rule counts it among this share of the best places; one in a region to avoid only if no other place is among them") double preference) {

	/** @return whether places differ in what they cost */
	boolean costs() {
		return travel > 0 || dose > 0;
	}
}
