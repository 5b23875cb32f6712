/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The way to make an instrument safe. Shares no lock and no queue with normal work, so that it answers while a command hangs.
 * Thread-safe.
 */
@ConsumerType
public interface SafetyChannel {

	/**
	 * What was done.
	 *
	 * @param steps the acts in their order, in words
	 * @param verified whether a signal of the instrument, not a flag, confirmed it
	 */
	record Outcome(List<String> steps, boolean verified) {

		/** Keeps a copy. */
		public Outcome {
			steps = List.copyOf(steps);
		}
	}

	/** @return true if it has its own connection to the instrument; shown to the operator */
	boolean independent();

	/**
	 * Makes the instrument safe in the order its technique needs (STEM: blank first; AFM: bias to zero, then withdraw; STM: withdraw
	 * first with the bias unchanged). May be called at any time, repeatedly. Blocks for the instrument's own latency only.
	 */
	Outcome makeSafe() throws InstrumentException;
}
