/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.event;

/** How a run ended. */
public enum RunOutcome {
	/** The budget is spent, or the policy has nothing left to do. */
	FINISHED,
	/** A person stopped it. */
	STOPPED,
	/** Something went wrong; the reason says what. */
	FAILED
}
