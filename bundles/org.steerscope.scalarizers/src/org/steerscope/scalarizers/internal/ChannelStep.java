/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.Arrays;

import org.steerscope.data.Channel;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.data.Unit;
import org.steerscope.learning.ProcessingStep;

/**
 * A step that treats each one-dimensional channel by itself and passes the others on. Where it fails for a channel it leaves NaN,
 * so that a scalar of it becomes INVALID. Pure and thread-safe.
 */
abstract class ChannelStep implements ProcessingStep {

	private final String channel;

	/** @param channel name of the one treated; empty for all that fit */
	ChannelStep(String channel) {
		this.channel = channel.strip();
	}

	@Override
	public final Measurement apply(Measurement m) {
		return m.withChannels(m.channels().stream()
				.map(c -> c.axes().size() == 1 && c.axis().size() > 0 && (channel.isEmpty() || channel.equals(c.name())) ? treat(c) : c)
				.toList());
	}

	/** @return the treated channel, or the same if the step is not made for it */
	abstract Channel treat(Channel c);

	/** @return the channel with other values */
	static Channel with(Channel c, Unit unit, double[] values) {
		return new Channel(c.name(), unit, c.axes(), NumericArray.of(values));
	}

	/** @return the channel with no number in it */
	static Channel failed(Channel c, Unit unit) {
		double[] values = new double[c.axis().size()];
		Arrays.fill(values, Double.NaN);
		return with(c, unit, values);
	}

	/** @return whether the axis is a monotonic energy axis that has zero inside */
	static boolean holdsZeroLoss(Channel c) {
		return c.axis().unit().convertibleTo(Unit.of("eV")) && c.axis().isMonotonic() && c.axis().min() < 0 && c.axis().max() > 0;
	}
}
