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
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An open instrument. {@link #execute} is called by the guardian only, on one I/O thread, one command at a time; {@link #safety}
 * from any thread.
 */
@ConsumerType
public interface InstrumentDriver extends AutoCloseable {

	/** @return what the instrument is and can do; the same object as long as it is open */
	InstrumentInfo info();

	/**
	 * Does one act and waits until it is done. Blocks for the instrument's latency and the exposure.
	 *
	 * @param command checked by the guardian
	 * @param live hears the survey signal during {@code Acquire}, if the instrument gives one
	 * @return {@link Reply.Overview} for {@code TakeOverview}, {@link Reply.Measured} for {@code Acquire}, else {@link Reply.Done}
	 * @throws InstrumentException if it was not done; the guardian then makes safe
	 */
	Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException;

	/** @return the channel for making safe; the same object as long as the instrument is open */
	SafetyChannel safety();

	/** @return the right answers, where the instrument knows them */
	default Optional<GroundTruth> truth() {
		return Optional.empty();
	}

	/**
	 * Brings a twin to the state it was in after these commands, so that a resumed run equals the unbroken one. An {@code Acquire}
	 * in the history carries the exposure that really took place. A real instrument keeps its own state and does nothing.
	 */
	default void fastForward(List<InstrumentCommand> history) throws InstrumentException {
	}

	/** Lets go of the instrument, which the guardian has made safe before. */
	@Override
	void close();
}
