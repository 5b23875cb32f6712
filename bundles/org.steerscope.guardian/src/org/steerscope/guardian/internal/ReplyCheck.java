/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Frame;
import org.steerscope.data.Measurement;
import org.steerscope.data.Position;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Reply;

/**
 * Whether an answer is the answer to what was asked: right type, whole, finite where the rest relies on it. Measurements of one
 * condition group must have one shape; one that was ended early may be shorter. Used by one thread.
 */
final class ReplyCheck {

	private final InstrumentInfo info;
	private final Map<String, List<String>> shapes = new HashMap<>();

	ReplyCheck(InstrumentInfo info) {
		this.info = info;
	}

	/** @throws InstrumentException naming what is wrong with the reply */
	void check(InstrumentCommand command, Reply reply) throws InstrumentException {
		switch (command) {
		case InstrumentCommand.TakeOverview o when reply instanceof Reply.Overview v -> overview(v);
		case InstrumentCommand.Acquire a when reply instanceof Reply.Measured m -> measured(a, m);
		case InstrumentCommand.TakeOverview o -> throw wrong(command, reply);
		case InstrumentCommand.Acquire a -> throw wrong(command, reply);
		default -> {
			if (!(reply instanceof Reply.Done done) || done.readBack() == null) {
				throw wrong(command, reply);
			}
			if (done.readBack().isPresent()) {
				position(done.readBack().get());
			}
		}
		}
	}

	private void overview(Reply.Overview reply) throws InstrumentException {
		if (reply.image() == null || !reply.image().grid().equals(info.field()) || reply.image().planes().isEmpty()) {
			throw new InstrumentException("%s answered with half an overview: %s instead of %s".formatted(info.name(),
					reply.image() == null ? "nothing" : reply.image().grid(), info.field()));
		}
	}

	private void measured(InstrumentCommand.Acquire asked, Reply.Measured reply) throws InstrumentException {
		if (reply.measurement() == null || reply.readBack() == null) {
			throw new InstrumentException(info.name() + " answered with half a measurement: the "
					+ (reply.measurement() == null ? "data are" : "position is") + " missing");
		}
		position(reply.readBack());
		if (!(reply.exposure() >= 0) || Double.isInfinite(reply.exposure())) {
			throw new InstrumentException(info.name() + " says it exposed for " + reply.exposure() + " s");
		}
		boolean endedEarly = reply.exposure() < asked.exposure() * 0.999;
		List<String> shape = shape(reply.measurement());
		List<String> before = endedEarly ? null
				: shapes.putIfAbsent(reply.measurement().conditions().group(), shape);
		if (before != null && !before.equals(shape)) {
			throw new InstrumentException("%s answered with %s where %s were recorded before under the same conditions"
					.formatted(info.name(), shape, before));
		}
	}

	private static List<String> shape(Measurement measurement) {
		List<String> shape = new ArrayList<>();
		measurement.channels().forEach(c -> shape.add(c.name() + " " + Arrays.toString(c.values().shape())));
		return shape;
	}

	private void position(Position p) throws InstrumentException {
		if (p.frame() != Frame.SCAN || !Double.isFinite(p.x()) || !Double.isFinite(p.y())) {
			throw new InstrumentException(info.name() + " says the probe stands at " + p + "; check its position read-out");
		}
	}

	private InstrumentException wrong(InstrumentCommand command, Reply reply) {
		return new InstrumentException("%s was asked to %s and answered with %s".formatted(info.name(), command.describe(),
				reply == null ? "nothing" : reply.getClass().getSimpleName()));
	}
}
