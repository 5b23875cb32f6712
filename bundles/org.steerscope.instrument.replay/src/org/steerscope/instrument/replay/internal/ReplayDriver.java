/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.steerscope.data.Dataset;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Quantity;
import org.steerscope.data.Unit;
import org.steerscope.instrument.Capability;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.SafetyChannel;
import org.steerscope.instrument.Technique;

/**
 * Recorded data as an instrument. The probe can stand on the recorded pixels only: it goes to the one a commanded position falls into,
 * and reads back that pixel's centre. A measurement is the recorded one, whatever the exposure.
 */
final class ReplayDriver implements InstrumentDriver {

	private static final double ROUNDING = 1e-6;

	private final Dataset dataset;
	private final PixelGrid grid;
	private final OverviewKind overview;
	private final boolean latency;
	private final InstrumentInfo info;
	private final String where;
	private final SafetyChannel safety = new RecordedSafety();
	private final CountDownLatch closed = new CountDownLatch(1);
	private Image image;
	private Pixel probe = new Pixel(0, 0);

	/**
	 * @param overview what to show, never {@link OverviewKind#AUTO}
	 * @param where the file, for messages
	 */
	ReplayDriver(Dataset dataset, OverviewKind overview, boolean latency, String where, String name) {
		this.dataset = dataset;
		this.grid = dataset.grid().orElseThrow();
		this.overview = overview;
		this.latency = latency;
		this.where = where;
		List<String> remarks = new ArrayList<>();
		remarks.add("Measurements are recorded ones: they do not change with exposure or time, and the sample takes no dose");
		remarks.add(overview == OverviewKind.RECORDED ? "The overview is the recorded image"
				: "The overview is " + Reduction.describe(overview, dataset.measurement(probe).primary().name()));
		remarks.addAll(dataset.warnings());
		info = new InstrumentInfo(ReplayDriverFactory.ID, name, Technique.OTHER, true,
				Set.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT, Capability.HARDWARE_BOUNDED_EXPOSURE, Capability.IDLE_SAFE,
						Capability.GROUND_TRUTH),
				grid, List.of(new Limit("exposure", 1e-6, 100, Unit.SECOND)), List.of(), Probe.NONE, remarks);
	}

	@Override
	public InstrumentInfo info() {
		return info;
	}

	@Override
	public Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException {
		if (closed.getCount() == 0) {
			throw new InstrumentException("The recording " + where + " is closed; open the instrument again");
		}
		try {
			return switch (command) {
			case InstrumentCommand.TakeOverview o -> overview(o.dwell());
			case InstrumentCommand.MoveProbe m -> move(m.target());
			case InstrumentCommand.Acquire a -> acquire(a.exposure());
			case InstrumentCommand.Idle i -> idle(i.mode());
			case InstrumentCommand.SetParameter p -> throw new InstrumentException(
					"Recorded data have no knob “" + p.name() + "”; take it out of the plan");
			case InstrumentCommand.Trigger t -> throw new InstrumentException(
					"Recorded data have no trigger “" + t.name() + "”; take it out of the plan");
			};
		} catch (ProblemException e) {
			throw new InstrumentException(e.getMessage(), e);
		}
	}

	private Reply overview(double dwell) throws InstrumentException {
		if (image == null) {
			image = overview == OverviewKind.RECORDED ? dataset.image().orElseThrow()
					: Reduction.image(dataset, grid, overview, where);
		}
		take(dwell * grid.rows() * grid.cols());
		return new Reply.Overview(image);
	}

	private Reply move(Position target) throws InstrumentException {
		if (target.frame() != Frame.SCAN) {
			throw new InstrumentException("The probe takes positions in the scan frame, not in the " + target.frame() + " frame");
		}
		if (!inside(target.x(), grid.width(), grid.pitchX()) || !inside(target.y(), grid.height(), grid.pitchY())) {
			throw new InstrumentException("x = %s, y = %s is outside the recorded field of %s × %s".formatted(quantity(target.x()),
					quantity(target.y()), quantity(grid.width()), quantity(grid.height())));
		}
		probe = nearest(target);
		return done();
	}

	private static boolean inside(double value, double extent, double pitch) {
		return value >= -ROUNDING * pitch && value <= extent + ROUNDING * pitch;
	}

	/** The far edges of the field belong to its last pixels. */
	private Pixel nearest(Position target) {
		Pixel p = grid.pixel(target);
		return new Pixel(Math.clamp(p.row(), 0, grid.rows() - 1), Math.clamp(p.col(), 0, grid.cols() - 1));
	}

	private Quantity quantity(double value) {
		return new Quantity(value, grid.unit());
	}

	private Reply acquire(double exposure) throws InstrumentException {
		Limit limit = info.limit("exposure").orElseThrow();
		if (!limit.allows(exposure)) {
			throw new InstrumentException("An exposure of %s is outside %s".formatted(Quantity.of(exposure, "s"), limit));
		}
		take(exposure);
		return new Reply.Measured(dataset.measurement(probe), position(), exposure);
	}

	private Reply idle(IdleMode mode) {
		if (mode == IdleMode.PARK) {
			probe = new Pixel(0, 0);
		}
		return done();
	}

	private Reply done() {
		return new Reply.Done(Optional.of(position()));
	}

	private Position position() {
		return grid.centre(probe, Frame.SCAN);
	}

	private void take(double seconds) throws InstrumentException {
		try {
			if (latency && closed.await((long) (seconds * 1e9), TimeUnit.NANOSECONDS)) {
				throw new InstrumentException("The recording " + where + " was closed while it was measured");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InstrumentException("The act was interrupted", e);
		}
	}

	@Override
	public SafetyChannel safety() {
		return safety;
	}

	@Override
	public Optional<GroundTruth> truth() {
		return Optional.of(dataset::measurement);
	}

	@Override
	public void fastForward(List<InstrumentCommand> history) {
		for (InstrumentCommand command : history) {
			if (command instanceof InstrumentCommand.MoveProbe m) {
				probe = nearest(m.target());
			} else if (command instanceof InstrumentCommand.Idle i && i.mode() == IdleMode.PARK) {
				probe = new Pixel(0, 0);
			}
		}
	}

	@Override
	public void close() {
		closed.countDown();
		dataset.close();
	}
}
