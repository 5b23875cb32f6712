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
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Starts, resumes and opens runs. An OSGi service; thread-safe. */
@ProviderType
public interface RunService {

	/**
	 * What to start.
	 *
	 * @param spec what to do
	 * @param plan the plan document as text, for the record; may be empty
	 * @param file the run file to create
	 * @param steering commands to apply at given steps
	 * @param paused whether to wait for the operator right after the overview
	 * @param judge whether to compare the model with the ground truth at every step, where there is one
	 * @param who the operator's name
	 */
	record Request(RunSpec spec, String plan, Path file, List<ScheduledSteering> steering, boolean paused, boolean judge,
			String who) {

		/** Keeps a copy. */
		public Request {
			steering = List.copyOf(steering);
		}
	}

	/**
	 * Starts a run on a thread of its own; returns when its file exists and the instrument is being opened.
	 *
	 * @throws org.steerscope.data.ProblemException if the file exists or a plug-in is missing
	 */
	RunHandle start(Request request);

	/**
	 * Goes on with a run that was killed or stopped.
	 *
	 * @throws org.steerscope.data.ProblemException if it has ended, or the file is damaged
	 */
	RunHandle resume(Path file, boolean judge, String who);

	/** @return a past run, read-only, to be closed by the caller */
	OpenRun open(Path file);

	/** @return the runs at work in this process */
	List<RunHandle> live();

	/** A past run. */
	interface OpenRun extends RunView, AutoCloseable {

		/** Closes the file. */
		@Override
		void close();
	}
}
