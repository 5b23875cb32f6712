/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * How honest a model's uncertainty has been on the measured values, each predicted from all others (leave-one-out).
 *
 * @param points number of values compared
 * @param coverage90 share of them inside the central 90 % interval predicted for them
 * @param nlpd mean negative log predictive density, in the scalar's own unit
 * @param observed share inside the central interval of each level of {@link #LEVELS}: the reliability diagram
 * @param sdFactor by which the model's standard deviations were multiplied to be honest; 1 if they were left as they are
 */
public record Calibration(int points, double coverage90, double nlpd, java.util.List<Double> observed, double sdFactor) {

	/** Nominal levels of the central intervals compared. */
	public static final java.util.List<Double> LEVELS = java.util.List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

	/** Keeps a copy. */
	public Calibration {
		observed = java.util.List.copyOf(observed);
	}
}
