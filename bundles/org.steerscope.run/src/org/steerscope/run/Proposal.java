/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

/**
 * A policy's next action and what it expects of it.
 *
 * @param action what to do
 * @param forecasts one per place of the action, in order
 * @param reason one sentence for the operator: why there
 * @param needsApproval whether a person must accept it
 * @param fitSeconds time the model took to learn; NaN where there is no model
 * @param predictSeconds time to predict all candidates and choose; NaN where there is no model
 */
public record Proposal(Action action, List<Forecast> forecasts, String reason, boolean needsApproval, double fitSeconds,
		double predictSeconds) {

	/** Keeps a copy. */
	public Proposal {
		forecasts = List.copyOf(forecasts);
		if (forecasts.size() != action.places().size()) {
			throw new IllegalArgumentException("A proposal has one forecast per place");
		}
	}

	/** @return a proposal of a policy that has no model */
	public static Proposal without(Action action, String reason) {
		return new Proposal(action, action.places().stream().map(p -> Forecast.NONE).toList(), reason, false, Double.NaN,
				Double.NaN);
	}
}
