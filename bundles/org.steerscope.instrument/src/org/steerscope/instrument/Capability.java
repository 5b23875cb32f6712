/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/** What an instrument can do; asked before a plan is accepted. */
public enum Capability {
	/** Takes an overview image. */
	OVERVIEW,
	/** Takes a measurement at a point. */
	POINT_MEASUREMENT,
	/** Gives a signal while an exposure runs, so that the exposure can be ended early. */
	LIVE_SIGNAL,
	/** Ends every exposure by its own timing, whatever the software does. */
	HARDWARE_BOUNDED_EXPOSURE,
	/** Blanks or parks the probe between acts. */
	IDLE_SAFE,
	/** Makes itself safe when the software goes silent. */
	DEAD_MAN_SWITCH,
	/** Knows the right answer everywhere (twins and recorded data), for judging a run afterwards. */
	GROUND_TRUTH
}
