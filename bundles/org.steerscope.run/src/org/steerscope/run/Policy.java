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
import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Pixel;

/**
 * Observed state → next action. Called by one thread at a time, but for {@link #prediction}, {@link #diagnosis} and {@link #embedding},
 * which may be called from any thread and must not block; a {@link #fork} is handed to another thread. No decision depends on elapsed time: equal contexts, seeds and observations give equal proposals.
 */
@ConsumerType
public interface Policy {

	/**
	 * Called once before anything else, and again with a new overview after it was retaken; what was observed stays valid. May take
	 * seconds.
	 */
	void begin(PolicyContext context);

	/** Learns of a step. Called again for the same step when measurements were re-scored: the later call replaces the earlier. */
	void observe(Observation observation);

	/** Is paid. Most policies read the scalar and need no reward. */
	default void reward(Reward reward) {
	}

	/**
	 * Hears which regions a person favours, avoids or forbids; replaces what was said before. Called after {@link #begin}, after
	 * {@link #restore} and at each change, so a snapshot need not hold them. The engine keeps vetoed places from being proposed by any
	 * policy, as pending ones are, so a policy without weights may ignore this.
	 */
	default void places(List<PlaceRule> rules) {
	}

	/**
	 * Chooses. May take long; the engine shows it as thinking.
	 *
	 * @param pending places that must not be proposed: proposed but not observed yet, refused, or forbidden by a person. A view that may
	 *        tell of millions of places without holding them: ask it or go through it, but do not copy it
	 */
	Proposal propose(Set<Pixel> pending);

	/**
	 * Asked while an exposure of {@link Action.Dwell} runs, on the instrument's I/O thread. Must not block.
	 *
	 * @param seconds since the exposure began
	 * @param value the survey signal
	 * @return false to end the exposure
	 */
	default boolean goOnDwelling(double seconds, double value) {
		return true;
	}

	/** @return all this policy has learned, so that {@link #restore} after {@link #begin} goes on as if nothing had happened */
	byte[] snapshot();

	/** @throws IllegalArgumentException if the bytes are not a snapshot of this policy with these settings */
	void restore(byte[] snapshot);

	/** @return an independent policy in the same state, for previews */
	Policy fork();

	/**
	 * @return which of its parts made the last proposal, where several choose in turn: a short name, which stands after the policy's id in the
	 *         journal; empty if there is but one
	 */
	default String voice() {
		return "";
	}

	/** @return the model's view of all candidates when it last proposed; empty before, or without a model */
	default Optional<Prediction> prediction() {
		return Optional.empty();
	}

	/** @return what the model thinks of itself, as of the last proposal; empty before, or without a model */
	default Optional<Diagnosis> diagnosis() {
		return Optional.empty();
	}

	/** @return the candidates in feature space; empty before the first proposal, or for a policy without features */
	default Optional<Embedding> embedding() {
		return Optional.empty();
	}
}
