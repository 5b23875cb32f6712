/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.data.Pixel;

/** A live run. Thread-safe. */
@ProviderType
public interface RunHandle extends RunView {

	/** @return its file */
	Path file();

	/** Gives a command; returns at once. Refusals come as events. Stop and make-safe reach the instrument at once. */
	void steer(Steering steering);

	/**
	 * Computes what a command would bring. Blocks for as long as scoring what is measured and some thoughts of the agent take; not for
	 * the UI thread. The run goes on meanwhile.
	 *
	 * @param command a {@link SteeringCommand.ChangeScalarizer}, {@link SteeringCommand.ChangeProcessing}, {@link SteeringCommand.ChangePolicy},
	 *        {@link SteeringCommand.ChangePlaces} or {@link SteeringCommand.MeasureNext}
	 * @param steps how many of the next measurements to look at
	 * @throws org.steerscope.data.ProblemException if the command would be refused, or cannot be previewed
	 */
	Preview preview(SteeringCommand command, int steps);

	/**
	 * Finds places whose patches are as unlike as can be to those measured or asked for, outside forbidden regions: to be measured to see
	 * what the agent does not know of. Computes features, which for a large overview takes seconds; not for the UI thread.
	 *
	 * @param count how many, from 1 to 100
	 * @return at most so many, the most unlike first
	 * @throws org.steerscope.data.ProblemException before the overview is taken
	 */
	List<Pixel> unlike(int count);

	/**
	 * Waits until the run has ended and its file is closed.
	 *
	 * @param timeout how long to wait
	 * @return whether it has ended
	 */
	boolean awaitEnd(Duration timeout) throws InterruptedException;
}
