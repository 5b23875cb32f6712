/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.NumericArray;
import org.steerscope.instrument.Reply;

/** Spoils replies as {@link Fault#HALF_REPLY} and {@link Fault#NAN} say. */
final class Damage {

	private Damage() {
	}

	/** @return the reply, spoilt if the fault is one of these */
	static Reply of(Fault fault, Reply reply) {
		if (fault != Fault.HALF_REPLY && fault != Fault.NAN) {
			return reply;
		}
		boolean half = fault == Fault.HALF_REPLY;
		return switch (reply) {
		case Reply.Measured m -> new Reply.Measured(of(m.measurement(), half), m.readBack(), m.exposure());
		case Reply.Overview o -> new Reply.Overview(of(o.image(), half));
		case Reply.Done d -> d;
		};
	}

	private static Measurement of(Measurement m, boolean half) {
		List<Channel> channels = new ArrayList<>();
		for (Channel c : m.channels()) {
			double[] values = c.values().toArray();
			if (half) {
				int n = values.length / 2;
				Axis axis = Axis.of(c.axis().name(), c.axis().unit(), Arrays.copyOf(c.axis().values(), n));
				channels.add(Channel.curve(c.name(), c.unit(), axis, Arrays.copyOf(values, n)));
			} else {
				Arrays.fill(values, Double.NaN);
				channels.add(new Channel(c.name(), c.unit(), c.axes(), NumericArray.of(values, c.values().shape())));
			}
		}
		return m.withChannels(channels);
	}

	private static Image of(Image image, boolean half) {
		List<float[]> planes = new ArrayList<>();
		for (int p = 0; p < image.planes().size(); p++) {
			float[] values = image.plane(p);
			Arrays.fill(values, half ? values.length / 2 : 0, values.length, Float.NaN);
			planes.add(values);
		}
		return Image.of(image.grid(), image.planes(), planes, image.processing(), image.simulated());
	}
}
