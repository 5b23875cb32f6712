/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Unattended;

/**
 * What happens while nobody attends.
 *
 * @param clock of the run
 */
record Absence(InstantSource clock) {

	private static final Duration LONGEST = Duration.ofDays(7);

	/** @return why nobody may leave until then; empty if one may */
	Optional<String> refuses(Instant until) {
		Instant now = clock.instant();
		return until.isAfter(now) && until.isBefore(now.plus(LONGEST)) ? Optional.empty()
				: Optional.of("The run can be left until a time within the next %d days, not until %s".formatted(LONGEST.toDays(), until));
	}

	/** @return why the instrument must be made safe now; empty if it need not */
	Optional<String> breach(RunState state) {
		Unattended left = state.unattended().orElse(null);
		if (left == null) {
			return Optional.empty();
		}
		if (!left.alarm().isEmpty()) {
			return Optional.of("Nobody attends, and there is an alarm: " + left.alarm());
		}
		return clock.instant().isAfter(left.until()) ? Optional.of("The time %s left the run for is over, and nobody is back".formatted(left.who()))
				: Optional.empty();
	}
}
