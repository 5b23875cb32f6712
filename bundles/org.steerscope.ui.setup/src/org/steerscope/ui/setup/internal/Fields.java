/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import org.steerscope.data.settings.Setting;

/** The plain values of a plan as records, so that the form for settings shows them too. Components are named like the plan's attributes. */
final class Fields {

	private Fields() {
	}

	/** What is sought. */
	enum Sought {
		/** Large values. */
		MAXIMISE,
		/** Small values. */
		MINIMISE
	}

	/** What the probe does between acts. */
	enum Idle {
		/** Blanked or withdrawn. */
		BLANK,
		/** Parked away from the region. */
		PARK,
		/** Left where it is. */
		LEAVE
	}

	/** What to do with an act nobody knows the outcome of. */
	enum Doubt {
		/** Measure the place again. */
		MEASURE_AGAIN,
		/** Leave it out. */
		SKIP,
		/** Ask the operator. */
		ASK
	}

	/** How the first places are chosen. */
	enum Method {
		/** By chance. */
		RANDOM,
		/** Spread over the field. */
		LATIN_HYPERCUBE,
		/** Each as unlike those before as can be. */
		FARTHEST_POINT,
		/** The middles of clusters of look-alike patches. */
		KMEDOIDS,
		/** Named by the operator. */
		GIVEN
	}

	/** What it is about. */
	record Goal(@Setting(label = "Title", help = "Names the run and its file") String title,
			@Setting(label = "Objective", help = "What you want to find out, in your own words; nothing is computed with it") String objective) {
	}

	/** How the overview is recorded. */
	record Region(@Setting(label = "Overview dwell", byDefault = "10 µs", unit = "s", min = 1e-9, max = 10, help = "Time per pixel of the overview; per sample of a line for a scanning probe") double overviewDwell) {
	}

	/** The patch and the places. */
	record Grid(@Setting(label = "Patch", byDefault = "16", unit = "px", min = 1, max = 512, help = "Edge of the image window round a place; the agent predicts from it. 2 to 4 times the size of a feature is usual") int patch,
			@Setting(label = "Step", byDefault = "1", unit = "px", min = 1, max = 512, help = "Distance between the places that may be measured") int step) {
	}

	/** How one measurement is recorded. */
	record Exposure(@Setting(label = "Exposure", byDefault = "50 ms", unit = "s", min = 1e-9, max = 3600, help = "Time of one measurement") double exposure,
			@Setting(label = "Seek", byDefault = "maximise", help = "Whether large or small values are sought") Sought direction) {
	}

	/** The first measurements. */
	record Starting(@Setting(label = "Starting points", byDefault = "10", min = 0, max = 100000, help = "Measured before the policy chooses") int count,
			@Setting(label = "Chosen", byDefault = "random", help = "k-medoids and farthest-point look at the patches and cover what the image shows; given are the places you click in the region") Method method) {
	}

	/** When it ends. */
	record Budget(@Setting(label = "Steps", byDefault = "50", min = 0, max = 1e7, help = "Measurements after the starting points; 0 for no limit of this kind") int steps,
			@Setting(label = "Time", byDefault = "0", unit = "s", min = 0, max = 1e7, help = "From the start of the run, for example 45 min or 2 h; 0 for no limit of this kind") double seconds,
			@Setting(label = "Until", help = "Clock time after which no exposure may still run, like 2026-11-23T17:30:00+01:00; leave time to unload. Empty for no limit of this kind") String until,
			@Setting(label = "Fluence", byDefault = "0", unit = "e/Å²", min = 0, help = "At the probe, summed over all exposures; 0 for no limit of this kind") double fluence) {
	}

	/** What is allowed. */
	record Envelope(@Setting(label = "Longest exposure", byDefault = "0", unit = "s", min = 0, help = "Of one measurement; 0 for the station's own limit") double maxExposure,
			@Setting(label = "Fluence at a place", byDefault = "0", unit = "e/Å²", min = 0, help = "At any one place; 0 for the station's own limit") double maxPlaceFluence,
			@Setting(label = "Fluence of the run", byDefault = "0", unit = "e/Å²", min = 0, help = "Summed over all exposures; 0 for the station's own limit") double maxTotalFluence,
			@Setting(label = "Position tolerance", byDefault = "0", unit = "m", min = 0, help = "How far the probe's read-back may be off before a measurement is not learned from; 0 for the station's own limit") double positionTolerance) {
	}

	/** When a person is asked. */
	record Approval(@Setting(label = "Ask before each point", byDefault = "false", help = "Every proposal waits for you: accept, choose another, reject") boolean always,
			@Setting(label = "Wait at most", byDefault = "30 s", unit = "s", min = 1, max = 86400, help = "The probe is blanked or parked meanwhile") double waitSeconds,
			@Setting(label = "Then go on", byDefault = "false", help = "Otherwise the run pauses") boolean goOnUnanswered) {
	}

	/** What is seldom changed. */
	record Details(@Setting(label = "Random seed", byDefault = "1", help = "Everything random of the run derives from it") long seed,
			@Setting(label = "Between acts", byDefault = "blank", help = "What the probe does between acts; blank is safest") Idle idle,
			@Setting(label = "After a crash", byDefault = "measure-again", help = "What resuming does with a measurement nobody knows the outcome of") Doubt inDoubt) {
	}
}
