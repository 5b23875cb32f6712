/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

/**
 * On whose behalf a command is sent.
 *
 * @param kind what it is
 * @param name of the person or agent, for the journal
 * @param authentication how the name is known: {@code local}, {@code token}, …
 */
public record Caller(Kind kind, String name, String authentication) {

	/** The kinds of callers. */
	public enum Kind {
		/** A policy in this process. */
		AGENT,
		/** A person at this workbench or command line. */
		OPERATOR,
		/** Instrument service staff. */
		SERVICE,
		/** A program on another machine. */
		REMOTE,
		/** The engine's own housekeeping: overview, idling between acts. */
		ENGINE
	}

	/** The engine's own housekeeping. */
	public static final Caller ENGINE = new Caller(Kind.ENGINE, "engine", "local");

	/** @return a policy of this process */
	public static Caller agent(String policy) {
		return new Caller(Kind.AGENT, policy, "local");
	}
}
