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

import org.steerscope.data.Pixel;

/** What a person (or a file, or a remote agent) tells a run to do. */
public sealed interface SteeringCommand {

	/** Finish the present point, then wait. */
	record Pause() implements SteeringCommand {
	}

	/** Go on after a pause. */
	record Resume() implements SteeringCommand {
	}

	/** Do one step, then wait. */
	record SingleStep() implements SteeringCommand {
	}

	/**
	 * End the run.
	 *
	 * @param abortPoint true to end the exposure under way; else the point is finished
	 */
	record Stop(boolean abortPoint) implements SteeringCommand {
	}

	/** Make the instrument safe now and pause. Does not wait for the engine. */
	record MakeSafe() implements SteeringCommand {
	}

	/** Accept the proposal that awaits a person. */
	record Approve() implements SteeringCommand {
	}

	/**
	 * Reject the proposal that awaits a person; the policy is asked anew.
	 *
	 * @param reason may be empty
	 */
	record Reject(String reason) implements SteeringCommand {
	}

	/**
	 * Measure these places before the policy chooses again.
	 *
	 * @param places pixels of the overview
	 */
	record MeasureNext(List<Pixel> places) implements SteeringCommand {

		/** Keeps a copy. */
		public MeasureNext {
			places = List.copyOf(places);
		}
	}

	/**
	 * Favour, avoid or forbid regions from now on; replaces all such wishes made before.
	 *
	 * @param rules may be empty
	 */
	record ChangePlaces(List<PlaceRule> rules) implements SteeringCommand {

		/** Keeps a copy. */
		public ChangePlaces {
			rules = List.copyOf(rules);
		}
	}

	/**
	 * Seek something else from now on; everything measured is re-scored.
	 *
	 * @param scalarizer the new one
	 */
	record ChangeScalarizer(Choice scalarizer) implements SteeringCommand {
	}

	/**
	 * Choose otherwise from now on; the new policy learns from everything measured.
	 *
	 * @param policy the new one
	 */
	record ChangePolicy(Choice policy) implements SteeringCommand {
	}

	/**
	 * Change the budget.
	 *
	 * @param budget the new one
	 */
	record ChangeBudget(Budget budget) implements SteeringCommand {
	}

	/**
	 * Write something down.
	 *
	 * @param text the note
	 */
	record Note(String text) implements SteeringCommand {
	}
}
