/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.event;

/** What a run is doing, as the operator sees it. */
public enum RunMode {
	/** Opening the instrument and taking the overview. */
	STARTING,
	/** The agent measures. */
	RUNNING,
	/** Waiting for the operator to go on. */
	PAUSED,
	/** The operator has taken over; the agent waits until the instrument is handed back. */
	MANUAL,
	/** A proposal awaits a person. */
	ASKS,
	/** The instrument has been made safe after a failure or on request; waits for the operator. */
	SAFE,
	/** Ended; nothing more will happen. */
	ENDED
}
