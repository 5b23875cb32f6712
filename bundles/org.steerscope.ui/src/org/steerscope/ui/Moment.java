/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steerscope.run.state.RunState;

/**
 * A moment of a run that a desk shows instead of the newest: right after one event.
 *
 * @param index place of the event in the {@link Chronicle}
 * @param sequence its sequence number
 * @param time when it happened
 * @param state of the run right after it
 */
public record Moment(int index, long sequence, Instant time, RunState state) {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	/** @return for example {@code event 1 234, 12:03:11, step 87} */
	public String text() {
		int step = state.measured() - 1;
		return UiTexts.of("moment.event", Numbers.text(sequence), clock(time), step < 0 ? "" : UiTexts.of("moment.step", step));
	}

	/** @return clock time of this machine, for example {@code 12:03:11} */
	public static String clock(Instant time) {
		return CLOCK.format(time.atZone(ZoneId.systemDefault()));
	}
}
