/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.steerscope.data.Frame;
import org.steerscope.data.Pixel;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Position;
import org.steerscope.data.Quantity;
import org.steerscope.data.settings.Described;
import org.steerscope.instrument.Capability;
import org.steerscope.instrument.IdleMode;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.instrument.Limit;
import org.steerscope.instrument.LiveSignal;
import org.steerscope.instrument.Reply;
import org.steerscope.instrument.SafetyChannel;

/** What every driver keeps to. A lab extends this class; run it against a twin or an instrument that is free. */
public abstract class DriverContract {

	/** @return the factory under test */
	protected abstract Described<?> factory();

	/** @return an opened instrument, always with the same settings and seed, without artificial latencies */
	protected abstract InstrumentDriver open() throws InstrumentException;

	/** @return seconds of an exposure within the limits */
	protected double exposure() {
		return 0.01;
	}

	/** @return seconds per pixel of the overview */
	protected double overviewDwell() {
		return 1e-6;
	}

	/** @return how far a read-back may lie from what was asked, in pixels of the field */
	protected double tolerance() {
		return 0.5;
	}

	/** The factory describes itself, and its settings have defaults. */
	@Test
	public void describesItself() {
		Descriptions.check(factory());
	}

	/** What the instrument says of itself is complete and does not change. */
	@Test
	public void saysWhatItIs() throws InstrumentException {
		try (InstrumentDriver driver = open()) {
			InstrumentInfo info = driver.info();
			assertSame(info, driver.info());
			assertSame(driver.safety(), driver.safety());
			assertEquals(factory().id(), info.id());
			assertFalse(info.name().isBlank(), "a name");
			assertEquals(info.can(Capability.GROUND_TRUTH), driver.truth().isPresent(), "ground truth as declared");
			info.limits().forEach(l -> assertTrue(l.min() <= l.max(), l + " is a range"));
			Limit exposure = info.limit("exposure").orElseThrow(() -> new AssertionError("a limit named exposure, in seconds"));
			assertTrue(exposure.allows(exposure()), exposure() + " s is allowed by " + exposure);
			assertTrue(info.probe().current() >= 0 && info.probe().diameter() >= 0, "a probe");
		}
	}

	/** The overview lies on the declared field. */
	@Test
	public void takesAnOverview() throws InstrumentException {
		try (InstrumentDriver driver = open()) {
			Reply reply = driver.execute(new InstrumentCommand.TakeOverview(overviewDwell()), LiveSignal.IGNORED);
			var image = assertInstanceOf(Reply.Overview.class, reply).image();
			assertEquals(driver.info().field(), image.grid());
			assertFalse(image.planes().isEmpty(), "an image has a channel");
			assertTrue(!driver.info().twin() || image.simulated() || driver.info().can(Capability.GROUND_TRUTH), "twins mark their images");
			assertThrows(IndexOutOfBoundsException.class, () -> image.read(0, 0, 0, image.grid().rows() + 1, 1,
					new float[image.grid().rows() + 1]));
		}
	}

	/** The probe goes where it is sent, and a measurement tells where it was taken. */
	@Test
	public void measuresWhereItIsSent() throws InstrumentException {
		try (InstrumentDriver driver = open()) {
			driver.execute(new InstrumentCommand.TakeOverview(overviewDwell()), LiveSignal.IGNORED);
			PixelGrid field = driver.info().field();
			String shape = null;
			for (Pixel pixel : new Pixel[] { new Pixel(0, 0), new Pixel(field.rows() / 2, field.cols() / 2),
					new Pixel(field.rows() - 1, field.cols() - 1) }) {
				Position target = field.centre(pixel, Frame.SCAN);
				Reply moved = driver.execute(new InstrumentCommand.MoveProbe(target), LiveSignal.IGNORED);
				assertInstanceOf(Reply.Done.class, moved).readBack().ifPresent(p -> near(target, p, field));
				Reply.Measured measured = assertInstanceOf(Reply.Measured.class,
						driver.execute(new InstrumentCommand.Acquire(exposure()), LiveSignal.IGNORED));
				near(target, measured.readBack(), field);
				assertTrue(measured.exposure() >= 0 && measured.exposure() <= exposure() * (1 + 1e-9), "no longer exposure than asked");
				String found = measured.measurement().channels().stream().map(c -> c.name() + c.unit() + c.axes()).toList().toString();
				assertTrue(shape == null || shape.equals(found), "the same channels and axes everywhere");
				shape = found;
				driver.execute(new InstrumentCommand.Idle(IdleMode.BLANK), LiveSignal.IGNORED);
			}
		}
	}

	/** A listener ends an exposure where the instrument says it can. */
	@Test
	public void endsAnExposureEarly() throws InstrumentException {
		try (InstrumentDriver driver = open()) {
			if (!driver.info().can(Capability.LIVE_SIGNAL)) {
				return;
			}
			driver.execute(new InstrumentCommand.TakeOverview(overviewDwell()), LiveSignal.IGNORED);
			driver.execute(new InstrumentCommand.MoveProbe(driver.info().field().centre(new Pixel(1, 1), Frame.SCAN)), LiveSignal.IGNORED);
			Reply reply = driver.execute(new InstrumentCommand.Acquire(exposure()), (seconds, value) -> false);
			assertTrue(assertInstanceOf(Reply.Measured.class, reply).exposure() < exposure(), "a shorter exposure than asked");
		}
	}

	/** Knobs and triggers nobody declared are refused. */
	@Test
	public void refusesWhatItDoesNotKnow() throws InstrumentException {
		try (InstrumentDriver driver = open()) {
			assertThrows(InstrumentException.class, () -> driver
					.execute(new InstrumentCommand.SetParameter("no such knob", Quantity.of(1, "V")), LiveSignal.IGNORED));
			assertThrows(InstrumentException.class,
					() -> driver.execute(new InstrumentCommand.Trigger("no such trigger"), LiveSignal.IGNORED));
		}
	}

	/** Making safe works from any thread, again and again, before and after other acts. */
	@Test
	public void makesSafeFromAnyThread() throws InstrumentException, InterruptedException, ExecutionException {
		try (InstrumentDriver driver = open()) {
			SafetyChannel safety = driver.safety();
			assertFalse(safety.makeSafe().steps().isEmpty(), "it says what was done");
			driver.execute(new InstrumentCommand.TakeOverview(overviewDwell()), LiveSignal.IGNORED);
			for (int i = 0; i < 3; i++) {
				assertFalse(CompletableFuture.supplyAsync(() -> {
					try {
						return safety.makeSafe();
					} catch (InstrumentException e) {
						throw new IllegalStateException(e);
					}
				}).get().steps().isEmpty(), "it says what was done");
			}
		}
	}

	private void near(Position asked, Position found, PixelGrid field) {
		assertEquals(Frame.SCAN, found.frame());
		assertEquals(asked.x() / field.pitchX(), found.x() / field.pitchX(), tolerance(), "column read back");
		assertEquals(asked.y() / field.pitchY(), found.y() / field.pitchY(), tolerance(), "row read back");
	}
}
