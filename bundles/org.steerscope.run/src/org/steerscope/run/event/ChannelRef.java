/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.event;

import java.util.List;

import org.steerscope.data.Axis;
import org.steerscope.data.DataRef;

/**
 * A channel of a measurement in an event: everything but the numbers.
 *
 * @param name of the channel
 * @param unit of its values
 * @param axes one per dimension
 * @param data the values
 */
public record ChannelRef(String name, String unit, List<AxisRef> axes, DataRef data) {

	/** Keeps a copy. */
	public ChannelRef {
		axes = List.copyOf(axes);
	}

	/**
	 * An axis: everything but the numbers.
	 *
	 * @param name what is swept
	 * @param unit of its values
	 * @param segments branches and cycles
	 * @param data the values
	 */
	public record AxisRef(String name, String unit, List<Axis.Segment> segments, DataRef data) {

		/** Keeps a copy. */
		public AxisRef {
			segments = List.copyOf(segments);
		}
	}
}
