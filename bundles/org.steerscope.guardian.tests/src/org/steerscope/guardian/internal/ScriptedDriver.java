/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.steerscope.data.PixelGrid;
import org.steerscope.data.Unit;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.instrument.Capability;
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

/** A driver that answers as a test tells it and remembers what reached it. */
final class ScriptedDriver implements InstrumentDriverFactory<NoSettings>, InstrumentDriver {

	/** What it answers. */
	interface Script {
		Reply reply(InstrumentCommand command, LiveSignal live) throws InstrumentException;
	}

	static final InstrumentInfo INFO = new InstrumentInfo("scripted", "Scripted", Technique.STEM, true,
			Set.of(Capability.OVERVIEW, Capability.POINT_MEASUREMENT), PixelGrid.ofMetres(10, 20, 1e-9),
			List.of(new Limit("exposure", 1e-3, 2, Unit.SECOND), new Limit("gain", 0, 5, Unit.ONE),
					new Limit("bias", -3, 3, Unit.of("V"))),
			List.of("autofocus"), new Probe(1e-12, 1e-9), List.of());

	final List<InstrumentCommand> reached = new CopyOnWriteArrayList<>();
	final List<String> threads = new CopyOnWriteArrayList<>();
	final AtomicInteger madeSafe = new AtomicInteger();
	final CountDownLatch under = new CountDownLatch(1);
	final CountDownLatch release = new CountDownLatch(1);
	volatile List<InstrumentCommand> history;
	volatile Script script = (c, l) -> new Reply.Done(Optional.empty());
	volatile boolean closed;

	@Override
	public String id() {
		return "scripted";
	}

	@Override
	public String label() {
		return "Scripted";
	}

	@Override
	public String description() {
		return "For tests";
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public InstrumentDriver open(NoSettings settings, long seed) {
		threads.add(Thread.currentThread().getName());
		return this;
	}

	@Override
	public InstrumentInfo info() {
		return INFO;
	}

	@Override
	public Reply execute(InstrumentCommand command, LiveSignal live) throws InstrumentException {
		reached.add(command);
		threads.add(Thread.currentThread().getName());
		return script.reply(command, live);
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
	public void fastForward(List<InstrumentCommand> history) {
		this.history = history;
	}

	@Override
	public void close() {
		closed = true;
		threads.add(Thread.currentThread().getName());
	}
}
