/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.event;

/** How well it is known where a measurement was taken. */
public enum PositionGrade {
	/** Only the command is known. */
	COMMANDED,
	/** The instrument says it stood there, within the tolerance. */
	READ_BACK,
	/** Confirmed by an image or the survey signal. */
	REGISTERED,
	/** The read-back lies outside the tolerance: kept, flagged, not learned from. */
	OUTSIDE_TOLERANCE
}
