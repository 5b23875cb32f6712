/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.Quantity;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentCommand.Acquire;
import org.steerscope.instrument.InstrumentCommand.Idle;
import org.steerscope.instrument.InstrumentCommand.MoveProbe;
import org.steerscope.instrument.InstrumentCommand.SetParameter;
import org.steerscope.instrument.InstrumentCommand.TakeOverview;
import org.steerscope.instrument.InstrumentCommand.Trigger;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;

/**
 * What the twins share: checking, the simulated clock, the count of commands, idling, faults and the exposure with its survey
 * signal. Refused commands change nothing and are not counted. Making safe is no command: it takes no simulated time.
 */
abstract class Twin implements InstrumentDriver {

	/** Simulated seconds between two samples of the survey signal. */
	static final double SURVEY = 1e-3;

	private static final double OVERVIEW_DWELL_MIN = 1e-8;
	private static final double OVERVIEW_DWELL_MAX = 1;

	final Chance chance;
	final ProbeSwitch probe = new ProbeSwitch();
	final Knobs knobs;
	final Deflection deflection;
	private final Limit exposureLimit;
	private final Latencies latencies;
	private final boolean waits;
	private final FaultPlan faults;

	private double clock;
	private long number;
	private Position position;
	private Position movedFrom;
	private double movedAt;
	private IdleMode idleMode = IdleMode.BLANK;
	private volatile double lastExposure;

	Twin(Chance chance, PixelGrid field, Knobs knobs, Limit exposureLimit, double truthExposure, Latencies latencies,
			boolean waits, FaultPlan faults) {
		this.chance = chance;
		this.knobs = knobs;
		this.deflection = new Deflection(field);
		this.exposureLimit = exposureLimit;
		this.lastExposure = truthExposure;
		this.latencies = latencies;
		this.waits = waits;
		this.faults = faults;
		this.position = deflection.corner();
		this.movedFrom = position;
	}

	/** @return an overview whose first line begins at a simulated time */
	abstract Image overview(double dwell, double start, long number);

	/** @return the survey signal at a time after the exposure began; must not change anything */
	abstract double survey(Position at, double start, int sample, long number);

	/** @return what an exposure records; must not change anything */
	abstract Measurement measure(Position at, double start, double exposure, double asked, long number);

	/** Books what the exposure did to the sample. */
	abstract void exposed(Position at, double start, double exposure);

	/** Books what the probe did to the sample by idling on it unblanked. */
	abstract void idled(Position at, double start, double seconds);

	/** Books what an overview did to the sample. */
	abstract void scanned(double start, double dwell);

	/** Does what a trigger does. */
	abstract void triggered(String name);

	@Override
	public final Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException {
		check(command);
		number++;
		long mark = probe.mark();
		Fault fault = faults.strike(number, command);
		switch (fault) {
		case EXCEPTION -> throw new InstrumentException("The instrument's server closed the connection. Check the server and its log");
		case HANG -> {
			probe.pause(mark, -1);
			throw new InstrumentException("The instrument did not answer and was interrupted. Check its control program");
		}
		case BLANKER_LIES -> probe.stick();
		default -> {
			// the others change what comes back
		}
		}
		return Damage.of(fault, act(command, live, mark, fault, true));
	}

	@Override
	public final void fastForward(List<InstrumentCommand> history) throws InstrumentException {
		for (InstrumentCommand command : history) {
			check(command);
			number++;
			Fault fault = faults.strike(number, command);
			if (fault == Fault.BLANKER_LIES) {
				probe.stick();
			}
			act(command, LiveSignal.IGNORED, probe.mark(), fault, false);
		}
	}

	private void check(InstrumentCommand command) throws InstrumentException {
		switch (command) {
		case TakeOverview o -> {
			if (!(o.dwell() >= OVERVIEW_DWELL_MIN && o.dwell() <= OVERVIEW_DWELL_MAX)) {
				throw new InstrumentException("A dwell of %s per pixel is out of range; allowed: %s … %s".formatted(
						Quantity.of(o.dwell(), "s"), Quantity.of(OVERVIEW_DWELL_MIN, "s"), Quantity.of(OVERVIEW_DWELL_MAX, "s")));
			}
		}
		case MoveProbe m -> deflection.check(m.target());
		case Acquire a -> {
			if (!exposureLimit.allows(a.exposure())) {
				throw new InstrumentException("An exposure of %s is out of range; allowed: %s"
						.formatted(Quantity.of(a.exposure(), "s"), exposureLimit));
			}
		}
		case SetParameter p -> knobs.check(p.name(), p.value());
		case Trigger t -> {
			if (!info().triggers().contains(t.name())) {
				throw new InstrumentException("The instrument has no trigger “%s”; it has: %s".formatted(t.name(),
						String.join(", ", info().triggers())));
			}
		}
		case Idle i -> {
			// every mode is known
		}
		}
	}

	private Reply act(InstrumentCommand command, LiveSignal live, long mark, Fault fault, boolean real)
			throws InstrumentException {
		switch (command) {
		case TakeOverview o -> {
			pass(latencies.overviewStart(), mark, real);
			PixelGrid field = deflection.field();
			double start = clock;
			double line = lineTime(o.dwell());
			Image image = real ? overview(o.dwell(), start, number) : null;
			scanned(start, o.dwell());
			clock += line * field.rows();
			if (real) {
				await(line * field.rows(), mark);
			}
			return new Reply.Overview(image);
		}
		case MoveProbe m -> {
			Position target = fault == Fault.POSITION_OFF ? deflection.beside(m.target()) : deflection.reach(m.target());
			moveTo(target, mark, real);
			return done();
		}
		case Acquire a -> {
			return acquire(a.exposure(), live, mark, real);
		}
		case Idle i -> {
			idleMode = i.mode();
			idle(mark, real);
			return done();
		}
		case SetParameter p -> {
			knobs.set(p.name(), p.value());
			return done();
		}
		case Trigger t -> {
			triggered(t.name());
			return done();
		}
		}
	}

	private Reply acquire(double asked, LiveSignal live, long mark, boolean real) throws InstrumentException {
		pass(latencies.settle(), mark, real);
		Position at = position;
		double start = clock;
		double exposure = asked;
		if (real) {
			lastExposure = asked;
			probe.set(mark, true);
			exposure = expose(at, start, asked, live, mark);
			if (exposure <= 0) {
				throw new InstrumentException("The instrument was made safe before the exposure began");
			}
		}
		Measurement measurement = real ? measure(at, start, exposure, asked, number) : null;
		clock += exposure;
		exposed(at, start, exposure);
		idle(mark, real);
		pass(latencies.readout(), mark, real);
		return new Reply.Measured(measurement, at, exposure);
	}

	/** Asks the live signal and the switch as the exposure runs; returns how long it lasted. */
	private double expose(Position at, double start, double asked, LiveSignal live, long mark) {
		if (live == LiveSignal.IGNORED && !waits) {
			return probe.abortedSince(mark) ? 0 : asked;
		}
		double done = 0;
		for (int sample = 1; done < asked; sample++) {
			double next = Math.min(asked, sample * SURVEY);
			await(next - done, mark);
			if (probe.abortedSince(mark)) {
				return done;
			}
			done = next;
			if (!live.goOn(done, survey(at, start, sample, number))) {
				return done;
			}
		}
		return done;
	}

	private void idle(long mark, boolean real) {
		if (idleMode == IdleMode.PARK) {
			moveTo(deflection.corner(), mark, real);
		}
		probe.set(mark, idleMode != IdleMode.BLANK);
	}

	private void moveTo(Position target, long mark, boolean real) {
		movedFrom = position;
		position = target;
		movedAt = clock;
		pass(latencies.move(), mark, real);
	}

	/** Lets simulated time pass between exposures; where the probe idles unblanked that is dose too. */
	private void pass(double seconds, long mark, boolean real) {
		if (probe.reallyOn()) {
			idled(position, clock, seconds);
		}
		clock += seconds;
		if (real) {
			await(seconds, mark);
		}
	}

	private void await(double seconds, long mark) {
		if (waits && seconds > 0) {
			probe.pause(mark, (long) (seconds * 1e9));
		}
	}

	private Reply done() {
		return new Reply.Done(Optional.of(position));
	}

	/** @return simulated seconds a line of the overview takes */
	final double lineTime(double dwell) {
		return latencies.lines() * deflection.field().cols() * dwell + latencies.flyback();
	}

	/** @return seconds since the twin was opened, as it reckons */
	final double clock() {
		return clock;
	}

	/** @return where the probe came from, for creep */
	final Position movedFrom() {
		return movedFrom;
	}

	/** @return when the last move began */
	final double movedAt() {
		return movedAt;
	}

	/** @return the exposure last asked for, which is what ground truth refers to; any thread */
	final double lastExposure() {
		return lastExposure;
	}

	/** Makes a fault strike at the next command it concerns; for tests. */
	final void inject(Fault fault) {
		faults.inject(fault);
	}

	@Override
	public final void close() {
		probe.makeSafe();
	}
}
