/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.setup.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/** The steps from one sample to the next; each waits for the ones before. For one thread. */
final class SampleExchange {

	/** The steps in order. */
	enum Step {
		/** No run is at work. */
		STOPPED("Stop the run", "No run is at work."),
		/** A person has seen that the instrument is safe. */
		SAFE("Confirm that the instrument is safe", "Beam blanked and valves closed, or tip withdrawn: seen with your own eyes."),
		/** The record of the new sample is made. */
		SAMPLE("Put the new sample in", "Holder, name and prior fluence are in the session's record."),
		/** It has come to rest. */
		SETTLED("Let it settle", "The drift is below what the run tolerates."),
		/** The height is right. */
		HEIGHT("Eucentric height, or tip engaged", "Set on the instrument."),
		/** The focus is right. */
		FOCUS("Focus and astigmatism, or set-point", "Set on the instrument."),
		/** A spectrum was looked at. */
		SPECTRUM("Overview and test spectrum", "Taken on the next pages.");

		private final String label;
		private final String done;

		Step(String label, String done) {
			this.label = label;
			this.done = done;
		}

		String label() {
			return label;
		}

		String done() {
			return done;
		}
	}

	private final InstantSource clock;
	private final Set<Step> done = EnumSet.noneOf(Step.class);
	private Instant put;

	SampleExchange(InstantSource clock) {
		this.clock = clock;
	}

	/** Begins from the first step. */
	void begin() {
		done.clear();
		put = null;
	}

	/** @return whether a step can be confirmed now: all before it are done and it is not */
	boolean open(Step step) {
		return !done.contains(step) && done.size() == step.ordinal();
	}

	boolean done(Step step) {
		return done.contains(step);
	}

	/** Confirms a step; nothing happens if it is not its turn. */
	void confirm(Step step) {
		if (open(step)) {
			done.add(step);
			if (step == Step.SAMPLE) {
				put = clock.instant();
			}
		}
	}

	/** @return how long the sample has been in; zero before */
	Duration settling() {
		return put == null ? Duration.ZERO : Duration.between(put, clock.instant());
	}

	/** @return whether all is done */
	boolean complete() {
		return done.size() == Step.values().length;
	}
}
