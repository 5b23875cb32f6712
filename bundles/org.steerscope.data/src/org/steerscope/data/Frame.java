/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

/** The frames of reference a position can be given in. In all of them x points right and y down, in metres. */
public enum Frame {
	/** The mechanical stage's own coordinates. */
	STAGE,
	/** Origin top left of the overview, x along the fast scan axis: where commands go. */
	SCAN,
	/** The scan frame of the first overview minus the measured drift: where candidates live. */
	SAMPLE
}
