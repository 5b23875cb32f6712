/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.steerscope.data.Drift;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.run.Gate;
import org.steerscope.run.Journal.Durability;
import org.steerscope.run.RefusedException;
import org.steerscope.run.event.ChannelRef;
import org.steerscope.run.event.PositionGrade;
import org.steerscope.run.event.RunEvent;

/** The acts of a run on its instrument, each with its outcome in the journal before it returns. Used by the engine thread. */
final class Bench {

	private final Gate gate;
	private final RunLog log;
	private final Registrar registrar;
	private final Recordings recordings = new Recordings();

	Bench(Gate gate, RunLog log, Registrar registrar) {
		this.gate = gate;
		this.log = log;
		this.registrar = registrar;
	}

	/**
	 * Takes an overview and keeps it.
	 *
	 * @return why it could not be registered to the first one; empty if it could, and is in force
	 */
	Optional<String> overview() throws RefusedException, InstrumentException {
		int version = log.state().overview().map(o -> o.version() + 1).orElse(0);
		Reply.Overview reply = (Reply.Overview) gate.submit(
				new InstrumentCommand.TakeOverview(log.state().spec().overviewDwell()), Caller.ENGINE, -1,
				LiveSignal.IGNORED);
		Image image = reply.image();
		if (version == 0) {
			log.append(recordings.store(log.journal(), image, version, Drift.NONE), Durability.DURABLE);
			return Optional.empty();
		}
		Registrar.Finding found = registrar.find(Recordings.image(log.journal(), log.state().firstOverview().orElseThrow()), image);
		log.append(found.reason().isEmpty() ? recordings.store(log.journal(), image, version, found.drift())
				: recordings.setAside(log.journal(), image, found.reason().get()), Durability.DURABLE);
		return found.reason();
	}

	/**
	 * Measures at a place of the overview and keeps the raw data.
	 *
	 * @return what was recorded
	 */
	Measurement measure(Pixel place, double exposure, Caller caller, LiveSignal live)
			throws RefusedException, InstrumentException {
		int step = log.progress().taken().size();
		Drift drift = aged(log.state().drift());
		Position target = drift.toScan(gate.info().field().centre(place, Frame.SAMPLE));
		gate.submit(new InstrumentCommand.MoveProbe(target), caller, step, LiveSignal.IGNORED);
		Reply.Measured reply = (Reply.Measured) gate.submit(new InstrumentCommand.Acquire(exposure), caller, step, live);
		double tolerance = log.state().spec().envelope().positionTolerance();
		boolean outside = tolerance > 0 && reply.readBack().distance(target) > tolerance;
		List<ChannelRef> channels = recordings.store(log.journal(), reply.measurement());
		log.append(new RunEvent.MeasurementTaken(step, place, target, drift.toSample(reply.readBack()), drift,
				outside ? PositionGrade.OUTSIDE_TOLERANCE : PositionGrade.READ_BACK, reply.exposure(), channels,
				reply.measurement().conditions(), reply.measurement().simulated()), Durability.DURABLE);
		if (outside) {
			log.append(new RunEvent.AlarmRaised("position", "Step %d was taken %.3g m beside the place asked for".formatted(
					step, reply.readBack().distance(target)), "The datum is kept, but nothing is learned from it"),
					Durability.RELAXED);
		}
		return reply.measurement();
	}

	private Drift aged(Drift drift) {
		return Double.isInfinite(drift.age()) ? drift
				: new Drift(drift.dx(), drift.dy(), Duration.between(log.progress().overviewTime(), log.state().time()).toNanos() * 1e-9);
	}

	/** Idles the probe as the plan says, unless that is to leave it. */
	void idle() throws RefusedException, InstrumentException {
		IdleMode mode = log.state().spec().idle();
		if (mode != IdleMode.LEAVE) {
			gate.submit(new InstrumentCommand.Idle(mode), Caller.ENGINE, -1, LiveSignal.IGNORED);
		}
	}

	/** Turns a knob. */
	void tune(InstrumentCommand.SetParameter command, Caller caller) throws RefusedException, InstrumentException {
		gate.submit(command, caller, log.progress().taken().size(), LiveSignal.IGNORED);
	}
}
