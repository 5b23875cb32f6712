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
		STOPPED(SetupTexts.of("sampleExchange.stopTheRun"), SetupTexts.of("sampleExchange.noRunIsAt")),
		/** A person has seen that the instrument is safe. */
		SAFE(SetupTexts.of("sampleExchange.confirmThatTheInstrument"), SetupTexts.of("sampleExchange.beamBlankedAndValves")),
		/** The record of the new sample is made. */
		SAMPLE(SetupTexts.of("sampleExchange.putTheNewSample"), SetupTexts.of("sampleExchange.holderNameAndPrior")),
		/** It has come to rest. */
		SETTLED(SetupTexts.of("sampleExchange.letItSettle"), SetupTexts.of("sampleExchange.theDriftIsBelow")),
		/** The height is right. */
		HEIGHT(SetupTexts.of("sampleExchange.eucentricHeightOrTip"), SetupTexts.of("sampleExchange.setOnTheInstrument")),
		/** The focus is right. */
		FOCUS(SetupTexts.of("sampleExchange.focusAndAstigmatismOr"), SetupTexts.of("sampleExchange.setOnTheInstrument")),
		/** A spectrum was looked at. */
		SPECTRUM(SetupTexts.of("sampleExchange.overviewAndTestSpectrum"), SetupTexts.of("sampleExchange.takenOnTheNext"));

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
