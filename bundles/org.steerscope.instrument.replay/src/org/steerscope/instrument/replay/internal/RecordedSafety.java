/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import java.util.List;

import org.steerscope.instrument.SafetyChannel;

/** Recorded data have no probe and no sample: nothing to make safe, and no signal that could confirm it. Answers at once. */
final class RecordedSafety implements SafetyChannel {

	@Override
	public boolean independent() {
		return false;
	}

	@Override
	public Outcome makeSafe() {
		return new Outcome(List.of("Nothing to do: the data are recorded, there is neither probe nor sample"), false);
	}
}
