/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.instrument.InstrumentCommand;

/** Decides when the fault of the settings strikes: at the first command it concerns, counted from a given number on. */
final class FaultPlan {

	private Fault fault;
	private long from;

	FaultPlan(Fault fault, long from) {
		this.fault = fault;
		this.from = from;
	}

	/** Makes a fault strike at the next command it concerns. */
	void inject(Fault next) {
		fault = next;
		from = 0;
	}

	/** @return what goes wrong with this command; a fault that strikes is used up */
	Fault strike(long number, InstrumentCommand command) {
		if (number < from || !fault.concerns(command)) {
			return Fault.NONE;
		}
		Fault struck = fault;
		fault = Fault.NONE;
		return struck;
	}
}
