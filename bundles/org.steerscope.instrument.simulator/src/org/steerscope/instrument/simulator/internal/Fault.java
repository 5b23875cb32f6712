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
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;

/** What a twin can be told to do wrong. All but {@link #BLANKER_LIES} strike once. */
public enum Fault {
	/** Nothing goes wrong. */
	NONE,
	/** A measurement arrives with the first half of its points; an overview with its lower half missing (NaN). */
	HALF_REPLY,
	/** A measurement or overview arrives full of NaN. */
	NAN,
	/** A command does not come back until the instrument is made safe or closed. */
	HANG,
	/** From now on the blanker (bias switch) reports that it closed, but the beam (bias) stays on. Lasts. */
	BLANKER_LIES,
	/** The probe goes, and reads back, a tenth of the field beside the target. */
	POSITION_OFF,
	/** The command fails with a message. */
	EXCEPTION;

	/** @return whether the fault can strike at such a command */
	boolean concerns(InstrumentCommand command) {
		return switch (this) {
		case NONE -> false;
		case HALF_REPLY, NAN -> command instanceof Acquire || command instanceof TakeOverview;
		case POSITION_OFF -> command instanceof MoveProbe;
		case HANG, BLANKER_LIES, EXCEPTION -> true;
		};
	}
}
