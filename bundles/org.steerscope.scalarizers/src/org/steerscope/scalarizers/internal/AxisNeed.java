/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Optional;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;

/** What a scalarizer asks of a channel's axis. */
enum AxisNeed {
	/** Any axis. */
	ANY,
	/** One that rises or falls throughout. */
	MONOTONIC,
	/** A bias in a unit of voltage. */
	BIAS,
	/** A bias in a unit of voltage that goes up and down and ends where it began. */
	CLOSED_BIAS;

	/**
	 * @param what the scalarizer's name
	 * @param channel a one-dimensional channel
	 * @param x the values of its axis that would be used
	 * @return why the axis does not do, naming it and its unit; empty if it does
	 */
	Optional<String> refuses(String what, Channel channel, double[] x) {
		Axis axis = channel.axis();
		String found = "the axis of “%s” is %s, %s".formatted(channel.name(),
				axis.name().isBlank() ? "without a name" : axis.name(), Units.words(axis.unit()));
		Axis used = Axis.of(axis.name(), axis.unit(), x);
		return switch (this) {
		case ANY -> Optional.empty();
		case MONOTONIC -> used.isMonotonic() ? Optional.empty()
				: Optional.of("%s needs an axis that only rises or only falls; %s, and turns back. Name one of its branches"
						.formatted(what, found));
		case BIAS -> voltage(axis) ? Optional.empty()
				: Optional.of("%s needs a bias axis in V; %s".formatted(what, found));
		case CLOSED_BIAS -> !voltage(axis)
				? Optional.of("%s needs a bias sweep in V that goes up and down; %s".formatted(what, found))
				: used.isMonotonic() ? Optional.of(
						"%s needs a bias that goes up and down; %s, and does not turn back".formatted(what, found))
				: !closed(x) ? Optional.of("%s needs a bias sweep that ends where it began; %s, and stays open"
						.formatted(what, found))
				: Optional.empty();
		};
	}

	private static boolean voltage(Axis axis) {
		return axis.unit().convertibleTo(Units.VOLT);
	}

	/** Closed: the gap between last and first point is at most two of the largest steps. */
	private static boolean closed(double[] x) {
		double largest = 0;
		for (int i = 1; i < x.length; i++) {
			largest = Math.max(largest, Math.abs(x[i] - x[i - 1]));
		}
		return Math.abs(x[x.length - 1] - x[0]) <= 2.001 * largest;
	}
}
