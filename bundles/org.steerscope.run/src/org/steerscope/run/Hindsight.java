/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.Optional;

/**
 * What is known of a run's places afterwards: what the model expects once it has learned from everything measured (the final model), and
 * the truth where it is known. The arrays are indexed by candidate and must not be changed.
 *
 * @param model the final model: a fresh one of the policy in force and the run's seed that learned at once of everything measured; empty
 *            where the policy has none
 * @param truth true value of each candidate in the scalar's unit, NaN where it has none; empty array where the truth is not known
 */
public record Hindsight(Optional<Prediction> model, double[] truth) {

	/** @return whether the truth is known */
	public boolean knowsTruth() {
		return truth.length > 0;
	}
}
