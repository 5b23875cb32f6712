/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;

/** Something an act must not break. Labs add rules as OSGi services; all must agree. Called on the engine thread; must not block. */
@ConsumerType
public interface GuardianRule {

	/**
	 * What a rule may look at.
	 *
	 * @param command the act in question
	 * @param caller on whose behalf
	 * @param info the instrument
	 * @param envelope what is allowed
	 * @param totalFluence so far, e/Å²
	 * @param placeFluence so far at the place of the act, e/Å²
	 */
	record Situation(InstrumentCommand command, Caller caller, InstrumentInfo info, Envelope envelope, double totalFluence,
			double placeFluence) {
	}

	/** @return its name in verdicts */
	String name();

	/** @return why the act is refused, naming the limit; empty if this rule allows it */
	Optional<String> refuses(Situation situation);
}
