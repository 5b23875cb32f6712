/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.time.Duration;

import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;

/**
 * How long an instrument may take before it counts as hanging: generous, for nothing is lost by waiting but time.
 *
 * @param latency beyond the time the act itself takes
 * @param afterSafe how long an act may still linger after the instrument was made safe
 */
record Patience(Duration latency, Duration afterSafe) {

	/** A minute of latency; five seconds to come back after making safe. */
	static final Patience USUAL = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5));

	/** Longest wait for any act: a day. */
	private static final double LONGEST = 86_400;

	/**
	 * @return the time-out of an act: latency plus twice an exposure, four times a frame (trace, retrace, flyback)
	 */
	Duration of(InstrumentCommand command, InstrumentInfo info) {
		double seconds = switch (command) {
		case InstrumentCommand.Acquire a -> 2 * a.exposure();
		case InstrumentCommand.TakeOverview o -> 4 * o.dwell() * info.field().rows() * info.field().cols();
		case InstrumentCommand.MoveProbe m -> 0;
		case InstrumentCommand.Idle i -> 0;
		case InstrumentCommand.SetParameter p -> 0;
		case InstrumentCommand.Trigger t -> 0;
		};
		return latency.plusMillis((long) (1000 * Math.min(seconds, LONGEST)));
	}
}
