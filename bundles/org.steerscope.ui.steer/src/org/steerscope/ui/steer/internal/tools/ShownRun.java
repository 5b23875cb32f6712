/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.tools;

import java.util.Optional;

import org.steerscope.run.RunHandle;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.steer.internal.SteerTexts;

/** The live run whose image the operator sees: what is drawn on a past run's image never reaches another run. */
final class ShownRun {

	/** Said where nothing can be asked. */
	static final String NONE = SteerTexts.of("shownRun.theRunShownIs");

	private ShownRun() {
	}

	static Optional<RunHandle> of(Desk desk) {
		return desk.live().filter(live -> desk.run().filter(shown -> shown == live).isPresent());
	}

	/**
	 * Gives a command to the run shown.
	 *
	 * @param basedOn sequence number of the newest event the operator's choice takes into account
	 * @return why it was not given; empty if it was
	 */
	static String steer(Desk desk, SteeringCommand command, long basedOn) {
		Optional<RunHandle> run = of(desk);
		run.ifPresent(r -> r.steer(new Steering(command, desk.who(), basedOn)));
		return run.isPresent() ? "" : NONE;
	}
}
