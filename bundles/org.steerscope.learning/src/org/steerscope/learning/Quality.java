/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

/** How far a scalar can be trusted. */
public enum Quality {
	/** As good as its sd says. */
	OK,
	/** Kept and learned from, but flagged to the operator. */
	SUSPECT,
	/** No number could be had; not learned from. */
	INVALID,
	/** The true value lies at or above the one given (never turned on within the sweep). */
	CENSORED_HIGH,
	/** The true value lies at or below the one given. */
	CENSORED_LOW;

	/** @return whether the value is a number a model may use, be it as a bound */
	public boolean usable() {
		return this != INVALID;
	}
}
