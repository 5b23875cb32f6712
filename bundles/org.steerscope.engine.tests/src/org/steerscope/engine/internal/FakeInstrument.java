/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.Conditions;
import org.steerscope.data.Frame;
import org.steerscope.data.Image;
import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.instrument.Capability;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentDriverFactory;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Probe;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.SafetyChannel;
import org.steerscope.instrument.Technique;

/**
 * A twin whose every answer depends on its seed and on all commands before, so that a command too many or too few shows. Its failures
 * can be ordered.
 */
final class FakeInstrument implements InstrumentDriverFactory<NoSettings> {

	static final PixelGrid FIELD = PixelGrid.ofMetres(12, 12, 1e-9);

	/** What goes wrong, and at which exposure of a session, counted from 1. */
	enum Fault {
		NONE, THROWS, HALF_A_REPLY, BESIDE, WAITS
	}

	volatile Fault fault = Fault.NONE;
	volatile int faultAt;
	/** From this exposure on the signal is half of what it was; 0 for never. */
	volatile int fadesAt;
	final AtomicInteger madeSafe = new AtomicInteger();
	final CountDownLatch waiting = new CountDownLatch(1);
	final CountDownLatch release = new CountDownLatch(1);

	@Override
	public String id() {
		return "fake";
	}

	@Override
	public String label() {
		return "Fake twin";
	}

	@Override
	public String description() {
		return "A twin for tests";
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public InstrumentDriver open(NoSettings settings, long seed) {
		return new Driver(seed);
	}

	private static double height(int row, int col) {
		return Math.sin(row * 0.7) * Math.cos(col * 0.5) * 3 + 5;
	}

	private final class Driver implements InstrumentDriver {

		private final long seed;
		private long commands;
		private int exposures;
		private Position standing = new Position(Frame.SCAN, 0, 0);

		Driver(long seed) {
			this.seed = seed;
		}

		@Override
		public InstrumentInfo info() {
			return new InstrumentInfo("fake", "Fake twin", Technique.STEM, true,
					Set.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT, Capability.LIVE_SIGNAL, Capability.GROUND_TRUTH),
					FIELD, List.of(new Limit("exposure", 1e-6, 10, Unit.SECOND), new Limit("gain", 0, 5, Unit.ONE)), List.of(),
					new Probe(1e-12, 1e-9), List.of());
		}

		@Override
		public Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException {
			commands++;
			return switch (command) {
			case InstrumentCommand.TakeOverview o -> new Reply.Overview(overview());
			case InstrumentCommand.MoveProbe m -> {
				standing = m.target();
				yield new Reply.Done(Optional.of(standing));
			}
			case InstrumentCommand.Acquire a -> acquire(a.exposure(), live);
			default -> new Reply.Done(Optional.empty());
			};
		}

		private Reply acquire(double exposure, LiveSignal live) throws InstrumentException {
			exposures++;
			Fault now = exposures == faultAt ? fault : Fault.NONE;
			Pixel p = FIELD.pixel(standing);
			double seconds = 0;
			boolean on = true;
			for (int tick = 1; tick <= 10 && on; tick++) {
				seconds = exposure * tick / 10;
				on = live.goOn(seconds, height(p.row(), p.col()) * seconds);
				if (now == Fault.WAITS) {
					hold();
				}
			}
			if (now == Fault.THROWS) {
				throw new InstrumentException("The spectrometer does not answer; check its power");
			}
			double noise = new SplittableRandom(seed * 31 + commands).nextDouble() * 0.1;
			Position readBack = now == Fault.BESIDE ? standing.shifted(3e-9, 0, Frame.SCAN) : standing;
			return new Reply.Measured(measurement(p, noise, now == Fault.HALF_A_REPLY ? 4 : 8), readBack, seconds);
		}

		private void hold() throws InstrumentException {
			waiting.countDown();
			try {
				if (!release.await(20, TimeUnit.SECONDS)) {
					throw new InstrumentException("Nobody released the fake instrument");
				}
			} catch (InterruptedException e) {
				throw new InstrumentException("interrupted", e);
			}
		}

		private Measurement measurement(Pixel p, double noise, int channels) {
			double[] axis = new double[channels];
			double[] values = new double[channels];
			for (int i = 0; i < channels; i++) {
				axis[i] = i;
				values[i] = (fadesAt > 0 && exposures >= fadesAt ? 0.5 : 1) * height(p.row(), p.col()) * (1 + i) + noise;
			}
			return new Measurement(
					List.of(Channel.curve("spectrum", Unit.COUNTS, Axis.of("energy loss", Unit.of("eV"), axis), values)),
					Conditions.UNKNOWN, true);
		}

		private Image overview() {
			float[] plane = new float[144];
			for (int i = 0; i < 144; i++) {
				plane[i] = (float) height(i / 12, i % 12);
			}
			return Image.of(FIELD, List.of(new Image.Plane("HAADF", Unit.ONE)), List.of(plane), List.of(), true);
		}

		@Override
		public SafetyChannel safety() {
			return new SafetyChannel() {

				@Override
				public boolean independent() {
					return true;
				}

				@Override
				public Outcome makeSafe() {
					madeSafe.incrementAndGet();
					return new Outcome(List.of("blanked"), true);
				}
			};
		}

		@Override
		public Optional<GroundTruth> truth() {
			return Optional.of(p -> measurement(p, 0, 8));
		}

		@Override
		public void fastForward(List<InstrumentCommand> history) {
			commands = history.size();
			for (InstrumentCommand c : history) {
				if (c instanceof InstrumentCommand.MoveProbe m) {
					standing = m.target();
				}
			}
		}

		@Override
		public void close() {
			// nothing to let go of
		}
	}
}
