/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.time.Instant;

import org.steerscope.run.event.RunEvent;

/**
 * Nobody attends.
 *
 * @param who left the run to itself
 * @param until when someone will be back
 * @param alarm the first critical alarm since, in words; empty if there was none
 */
public record Unattended(String who, Instant until, String alarm) {

	/** @return the same after an alarm */
	Unattended after(RunEvent.AlarmRaised raised) {
		return alarm.isEmpty() && raised.critical() ? new Unattended(who, until, raised.message()) : this;
	}
}
