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

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.run.event.RunEvent;

/** The JSON form of events and steering commands. An OSGi service; thread-safe. */
@ProviderType
public interface RunJson {

	/** @return the name of an event's type, as stored */
	String type(RunEvent event);

	/** @return the event's fields as one line of JSON, without type and version */
	String write(RunEvent event);

	/**
	 * Reads an event, upcasting older versions.
	 *
	 * @throws org.steerscope.data.ProblemException for JSON that is no such event
	 */
	RunEvent read(String type, int version, String json);

	/**
	 * Reads a steering file, JSON lines such as {@code {"at":{"step":12},"command":{"type":"pause"},"who":"Ada"}}.
	 *
	 * @param where for messages: the file's name
	 * @throws org.steerscope.data.ProblemException naming the line
	 */
	List<ScheduledSteering> readSteering(String where, List<String> lines);
}
