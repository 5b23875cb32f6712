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

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalarizer;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.run.state.RunState;

/** A run as views see it: live or past. Thread-safe; reading data may block on the run file. */
@ProviderType
public interface RunView {

	/** @return whether an engine is at work on it */
	boolean live();

	/** @return the newest state; never null, cheap */
	RunState state();

	/** @return the plan it follows */
	RunSpec spec();

	/** @return the newest overview; empty before it is taken */
	Optional<Image> overview();

	/** @return the pixels that may be measured; empty before the overview is taken */
	Optional<Candidates> candidates();

	/** @return the raw measurement of a step */
	Optional<Measurement> measurement(int step);

	/** @return a measurement after the processing chain in force */
	Optional<Measurement> processed(int step);

	/** @return the scalarizer in force; empty if it is not installed here */
	Optional<Scalarizer> scalarizer();

	/**
	 * The scalarizer in force with what people said so far, of a live run as it scores now: what is said while a point is under way counts
	 * from its end on. Immutable; a live run hands it out at once, a past one may have to read and learn first, not for the UI thread.
	 *
	 * @return empty if the scalarizer learns nothing from people, is not installed, or before the overview is taken
	 */
	default Optional<TaughtScalarizer> taught() {
		return Optional.empty();
	}

	/** @return the model's present view; empty without a model or for a past run whose policy is not installed */
	Optional<Prediction> prediction();

	/**
	 * The model's view as it was when the newest proposal at or before an event was made. Past runs compute it anew, which blocks for as long
	 * as the model takes to learn; what the policy owed to its own earlier thoughts may differ.
	 *
	 * @param sequence number of the event
	 * @return empty for a live run, which knows its newest view only, before the first thought, and without a model
	 */
	default Optional<Prediction> predictionAt(long sequence) {
		return Optional.empty();
	}

	/** @return the candidates in feature space */
	Optional<Embedding> embedding();

	/**
	 * The candidates in feature space as the policy saw them when the newest proposal at or before an event was made. Past runs may learn
	 * anew, as for {@link #predictionAt}.
	 *
	 * @param sequence number of the event
	 * @return empty for a live run, which knows its newest map only, before the first thought, and without features
	 */
	default Optional<Embedding> embeddingAt(long sequence) {
		return Optional.empty();
	}

	/**
	 * What is known of the places afterwards: the final model, and the truth on a twin or a recorded data set while the run is at hand. The
	 * model learns anew, which blocks for as long as it takes; the same run gives the same model, live or past.
	 *
	 * @param cancelled asked between what can be left; true gives nothing
	 * @return empty before the overview, where nothing was measured, or after it was cancelled
	 */
	default Optional<Hindsight> hindsight(java.util.function.BooleanSupplier cancelled) {
		return Optional.empty();
	}

	/** @return events from a sequence number on */
	List<Journal.Entry> events(long from);

	/**
	 * Hears of every new event after it is in {@link #state}; called on the engine thread, must return at once.
	 *
	 * @return closes the subscription
	 */
	AutoCloseable onEvent(java.util.function.Consumer<Journal.Entry> listener);
}
