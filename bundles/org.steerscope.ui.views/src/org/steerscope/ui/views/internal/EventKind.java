/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/** Kinds of events to look for in the Timeline; a sign, so that they are told apart without colours. */
enum EventKind {
	/** Measured and scored. */
	MEASUREMENT("measurement", "measurements", "●"),
	/** What the model thinks and proposes. */
	MODEL("model", "model", "◇"),
	/** What people do. */
	STEERING("steering", "steering", "▶"),
	/** What leaves for the instrument, and what the guardian does about it. */
	GUARDIAN("command", ViewTexts.of("eventKind.guardianCommands"), "■"),
	/** What needs attention. */
	ALARM("alarm", "alarms", "▲"),
	/** What people wrote down. */
	NOTE("note", "notes", "✎"),
	/** Beginning, overview, end. */
	RUN("run", "run", "○");

	private final String word;
	private final String plural;
	private final String sign;

	EventKind(String word, String plural, String sign) {
		this.word = word;
		this.plural = plural;
		this.sign = sign;
	}

	/** @return the kind of an event */
	static EventKind of(RunEvent event) {
		return switch (event) {
		case RunEvent.MeasurementTaken e -> MEASUREMENT;
		case RunEvent.Scored e -> MEASUREMENT;
		case RunEvent.Rescored e -> MEASUREMENT;
		case RunEvent.Proposed e -> MODEL;
		case RunEvent.ProposalDiscarded e -> MODEL;
		case RunEvent.Rewarded e -> MODEL;
		case RunEvent.Judged e -> MODEL;
		case RunEvent.Diagnosed e -> MODEL;
		case RunEvent.Steered e when e.steering().command() instanceof SteeringCommand.Note -> NOTE;
		case RunEvent.Steered e -> STEERING;
		case RunEvent.SteeringRefused e -> STEERING;
		case RunEvent.ApprovalAsked e -> STEERING;
		case RunEvent.ModeChanged e -> STEERING;
		case RunEvent.CommandIntended e -> GUARDIAN;
		case RunEvent.CommandRefused e -> GUARDIAN;
		case RunEvent.CommandDone e -> GUARDIAN;
		case RunEvent.CommandFailed e -> GUARDIAN;
		case RunEvent.MadeSafe e -> GUARDIAN;
		case RunEvent.AlarmRaised e -> ALARM;
		case RunEvent.ExternalChange e -> ALARM;
		default -> RUN;
		};
	}

	/** @return the kind of one event, for the column */
	String word() {
		return word;
	}

	/** @return the kind of many, for the choice */
	String plural() {
		return plural;
	}

	String sign() {
		return sign;
	}
}
