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

import org.steerscope.data.settings.Setting;
import org.steerscope.learning.Band;

/**
 * A band of a channel on any axis.
 *
 * @param from lower end
 * @param to upper end
 * @param channel name of the channel
 * @param branch label of the branch
 */
public record BandOptions(
		@Setting(label = "From", byDefault = "-Infinity", onAxis = true, help = "Lower end of the band, in the axis's unit. Includes the channels whose centre lies in the band, give or take a thousandth of a channel") double from,
		@Setting(label = "To", byDefault = "Infinity", onAxis = true, help = "Upper end of the band, in the axis's unit") double to,
		@Setting(label = "Channel", help = "Name of the channel; empty: the first that fits") String channel,
		@Setting(label = "Branch", help = "Branch of a swept axis, such as forward or reverse; empty: all") String branch) {

	/** @return the band, for drawing; none if it is the whole axis */
	List<Band> bands() {
		return from == Double.NEGATIVE_INFINITY && to == Double.POSITIVE_INFINITY ? List.of()
				: List.of(new Band(channel, from, to, branch));
	}
}
