/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

/** What a {@link RunState} knows of each step, as numbers. SI units but for the scalar's own. */
public enum Column {
	/** Row of the overview pixel. */
	ROW,
	/** Column of the overview pixel. */
	COL,
	/** Where the probe was sent, scan frame, metres (pixels if uncalibrated). */
	X_SCAN,
	/** Likewise, down. */
	Y_SCAN,
	/** Where on the sample it was taken, sample frame. */
	X_SAMPLE,
	/** Likewise, down. */
	Y_SAMPLE,
	/** Seconds of exposure. */
	EXPOSURE,
	/** Seconds from the start of the run to the measurement. */
	TIME,
	/** Sequence number of the measurement's event. */
	SEQUENCE,
	/** Ordinal of the {@link Source} of the measurement. */
	SOURCE,
	/** Number of the part of the policy that chose, among {@link RunState#voices}; NaN if it has but one, or none chose. */
	VOICE,
	/** 1 if the agent may learn from the measurement, else 0. */
	LEARNED,
	/** The scalar sought, in its own unit; NaN if invalid. */
	SCALAR,
	/** Its standard deviation; NaN if unknown. */
	SCALAR_SD,
	/** Ordinal of its {@link org.steerscope.learning.Quality}. */
	QUALITY,
	/** Best scalar up to and including this step. */
	BEST,
	/** Predicted mean before the measurement. */
	PREDICTED_MEAN,
	/** Predicted standard deviation, noise included. */
	PREDICTED_SD,
	/** Value of the acquisition function. */
	ACQUISITION,
	/** Seconds the model took to learn before this step. */
	FIT_SECONDS,
	/** Seconds to predict and choose. */
	PREDICT_SECONDS,
	/** Coefficient of determination against the ground truth. */
	R2,
	/** Mean negative log predictive density against the ground truth. */
	NLPD,
	/** Share of true values inside the central 90 % interval. */
	COVERAGE90,
	/** Share of the measured values inside the central 90 % interval predicted from all others (leave-one-out), before this step. */
	LOO_COVERAGE90,
	/** Mean negative log predictive density of the measured values, each predicted from all others, before this step. */
	LOO_NLPD,
	/** Mean predictive variance over the unmeasured candidates before this step, noise included, in the square of the scalar's unit. */
	MAP_VARIANCE,
	/** Standard deviation of that variance over them. */
	MAP_VARIANCE_SD,
	/** Largest value of the search rule over the unmeasured candidates before this step. */
	MAX_ACQUISITION,
	/** Ordinal of its {@link org.steerscope.run.MapSummary.Scale}. */
	ACQUISITION_SCALE
}
