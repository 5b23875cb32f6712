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
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;

/**
 * The way to an open instrument. Every mutating act passes here: it is checked against the driver's limits, the field and the
 * envelope, its intent is made durable, it is executed, its position read back, and its outcome made durable.
 */
@ProviderType
public interface Gate extends AutoCloseable {

	/** @return what the instrument is */
	InstrumentInfo info();

	/**
	 * Checks and does one act; waits until it is done. One act at a time.
	 *
	 * @param command what to do
	 * @param caller on whose behalf
	 * @param step the measurement it belongs to; −1 for housekeeping
	 * @param live hears the survey signal during an exposure
	 * @throws RefusedException if a rule forbids it; the instrument was not touched
	 * @throws InstrumentException if it failed; the instrument has been made safe
	 */
	Reply submit(InstrumentCommand command, Caller caller, int step, LiveSignal live)
			throws RefusedException, InstrumentException;

	/** Ends an exposure under way as soon as the instrument can. From any thread. */
	void abortExposure();

	/**
	 * Makes the instrument safe over its safety channel. From any thread, at any time; does not wait for a command under way.
	 *
	 * @param reason for the journal and the operator
	 */
	void makeSafe(String reason);

	/** @return fluence at the probe so far, e/Å², summed over exposures */
	double totalFluence();

	/**
	 * Allows acts again after the instrument was made safe: the operator says so. Until then every act is refused.
	 */
	void rearm();

	/**
	 * Before anything else on resuming: takes fluence, command numbers and a twin's state from the run so far.
	 *
	 * @param commands what was done, in order, each {@code Acquire} with its real exposure; a twin takes its state from them
	 * @param doubtful acts nobody knows the outcome of, in order; their dose is booked, a twin does not hear of them
	 * @param nextCommand number of the next command
	 * @param spentFluence fluence so far, doubtful acts included, e/Å²
	 */
	void resume(List<InstrumentCommand> commands, List<InstrumentCommand> doubtful, long nextCommand, double spentFluence)
			throws InstrumentException;

	/** @return the right answers, where the instrument knows them; for judging a run, never for a policy */
	Optional<GroundTruth> truth();

	/** Makes safe, then lets go of the instrument. */
	@Override
	void close();
}
