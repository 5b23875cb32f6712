/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import org.steerscope.run.event.RunEvent;

/** Who asked for a measurement. */
public enum Source {
	/** The list of starting points. */
	START,
	/** The agent. */
	AGENT,
	/** A person. */
	PERSON,
	/** The watch over the reference point. */
	REFERENCE;

	/** {@link RunEvent.Proposed#source} of a starting point. */
	public static final String OF_START = "start";
	/** {@link RunEvent.Proposed#source} of someone's wish. */
	public static final String OF_PERSON = "person";
	/** {@link RunEvent.Proposed#source} of the reference point. */
	public static final String OF_REFERENCE = "reference";

	/** @return the source a proposal names; every other name is a policy's id */
	public static Source of(String name) {
		return switch (name) {
		case OF_START -> START;
		case OF_PERSON -> PERSON;
		case OF_REFERENCE -> REFERENCE;
		default -> AGENT;
		};
	}
}
