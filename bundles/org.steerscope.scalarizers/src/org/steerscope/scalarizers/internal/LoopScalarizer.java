/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.List;

import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.Setting;

/**
 * What is measured on a hysteresis loop. Among several channels that fit, one that is no current is preferred: a
 * piezoresponse recorded together with a current is the loop people mean.
 */
abstract class LoopScalarizer extends CurveScalarizer {

	/** Which side of a loop. */
	public enum Side {
		/** Switching at rising bias. */
		POSITIVE,
		/** Switching at falling bias. */
		NEGATIVE
	}

	/**
	 * Settings.
	 *
	 * @param channel name of the channel
	 * @param branch label of the segments used
	 */
	public record Options(
			@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits, a current only if nothing else does") String channel,
			@Setting(label = "Branch", help = "Label of the segments used, such as on or off field; empty: all") String branch) {
	}

	LoopScalarizer(String id, String channel, String branch) {
		super(id, channel, branch, AxisNeed.CLOSED_BIAS, List.of());
	}

	@Override
	Unit unit(Unit axis, Unit values) {
		return axis;
	}

	@Override
	int rank(Channel candidate) {
		return candidate.unit().convertibleTo(Units.AMPERE) ? 1 : 0;
	}
}
