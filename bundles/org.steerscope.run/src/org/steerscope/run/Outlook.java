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
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.learning.Scalar;

/**
 * How a run would go on.
 *
 * @param scalars the scalar sought of each step measured so far
 * @param bestStep the step with the best of them; −1 if there is none
 * @param next what would be measured next, in order
 * @param ends why no more would be measured after that; empty while the policy would go on
 * @param prediction the model's view of all candidates; empty without a model
 * @param seconds how long the next measurements would take, at the pace of the latest; NaN before the first
 * @param fluence what they would add at the probe, e/Å²
 */
public record Outlook(List<Scalar> scalars, int bestStep, List<Planned> next, String ends, Optional<Prediction> prediction,
		double seconds, double fluence) {

	/**
	 * A measurement to come.
	 *
	 * @param place pixel of the overview
	 * @param source {@code start}, {@code person} or the policy's id
	 * @param forecast what is expected there
	 * @param reason why there, in words
	 */
	public record Planned(Pixel place, String source, Forecast forecast, String reason) {
	}

	/** Keeps copies. */
	public Outlook {
		scalars = List.copyOf(scalars);
		next = List.copyOf(next);
	}
}
