/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import org.steerscope.instrument.InstrumentCommand;

/**
 * A command of the run so far.
 *
 * @param number of the command
 * @param step the measurement it belongs to; −1 for housekeeping
 * @param command what was asked; an {@code Acquire} that is done carries the exposure that took place
 * @param done whether its outcome is known
 */
record Act(long number, int step, InstrumentCommand command, boolean done) {

	Act done(double exposure) {
		return new Act(number, step,
				command instanceof InstrumentCommand.Acquire ? new InstrumentCommand.Acquire(exposure) : command, true);
	}
}
