/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Drift;
import org.steerscope.data.PixelGrid;
import org.steerscope.data.Quantity;
import org.steerscope.instrument.Caller;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.run.Journal;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;
import org.steerscope.ui.Chronicle;
import org.steerscope.ui.Desk;

/**
 * What a state does not keep of a run but the Run view tells: when alarms came, where knobs stand, how the sample drifted, what a person
 * asked for in vain, what the probe is doing. Follows the desk's chronicle; one thread at a time.
 */
final class RunLedger {

	/**
	 * An alarm came.
	 *
	 * @param event its sequence number
	 * @param step the newest step then; −1 before the first
	 */
	record Raised(long event, Instant time, int step, RunEvent.AlarmRaised alarm) {
	}

	/** An overview was taken and registered. */
	record Looked(long event, Instant time, Drift drift, PixelGrid grid) {
	}

	/** A knob was turned. */
	record Turned(long event, String knob, Quantity value) {
	}

	/** What the probe does, as the newest event tells. */
	record Doing(InstrumentCommand act, int step, Instant since) {
	}

	/** Where refused measurements are kept in {@link #refusal}. */
	static final String MEASURING = "";

	/** Where a refusal to leave the run unattended is kept. */
	static final String LEAVING = "\n";

	private Chronicle chronicle;
	private int read;
	private final List<Raised> alarms = new ArrayList<>();
	private final List<Looked> overviews = new ArrayList<>();
	private final List<Turned> turned = new ArrayList<>();
	private final Map<String, String> refused = new HashMap<>();
	private final Map<String, String> recorded = new HashMap<>();
	private InstrumentCommand.SetParameter turning;
	private Doing doing;
	private RunEvent.MadeSafe safe;

	/** Takes in what has happened to the run shown since the last call. May block on the run file. */
	void update(Desk desk) {
		Chronicle now = desk.chronicle().orElse(null);
		if (now != chronicle) {
			chronicle = now;
			read = 0;
			alarms.clear();
			overviews.clear();
			turned.clear();
			refused.clear();
			recorded.clear();
			turning = null;
			doing = null;
			safe = null;
		}
		if (now == null) {
			return;
		}
		int size = now.update();
		for (; read < size; read++) {
			take(now.entry(read), now.measuredAt(read) - 1);
		}
	}

	private void take(Journal.Entry entry, int step) {
		switch (entry.event()) {
		case RunEvent.AlarmRaised e -> alarms.add(new Raised(entry.sequence(), entry.time(), step, e));
		case RunEvent.OverviewTaken e -> overviews.add(new Looked(entry.sequence(), entry.time(), e.drift(), e.grid()));
		case RunEvent.CommandIntended e -> {
			turning = e.act() instanceof InstrumentCommand.SetParameter p ? p : turning;
			doing = new Doing(e.act(), e.step(), entry.time());
		}
		case RunEvent.CommandDone e -> done(entry.sequence());
		case RunEvent.CommandFailed e -> doing = null;
		case RunEvent.CommandRefused e -> {
			doing = null;
			if (e.caller().kind() == Caller.Kind.OPERATOR) {
				refused.put(e.act() instanceof InstrumentCommand.SetParameter p ? p.name() : MEASURING, ViewTexts.of("runLedger.refused") + e.message());
			}
		}
		case RunEvent.MeasurementTaken e -> {
			recorded.clear();
			recorded.putAll(e.conditions().settings());
		}
		case RunEvent.MadeSafe e -> {
			safe = e;
			doing = null;
		}
		case RunEvent.Steered e -> about(e.steering().command()).ifPresent(refused::remove);
		case RunEvent.SteeringRefused e -> about(e.steering().command()).ifPresent(what -> refused.put(what, ViewTexts.of("runLedger.refused") + e.reason()));
		default -> {
		}
		}
	}

	private void done(long event) {
		if (turning != null && doing != null && doing.act() == turning) {
			turned.add(new Turned(event, turning.name(), turning.value()));
			turning = null;
		}
		doing = null;
	}

	/** @return whose refusal an act may be: that of measuring, of a knob, or of leaving */
	private static Optional<String> about(SteeringCommand command) {
		return switch (command) {
		case SteeringCommand.MeasureNext c -> Optional.of(MEASURING);
		case SteeringCommand.Tune c -> Optional.of(c.parameter());
		case SteeringCommand.Leave c -> Optional.of(LEAVING);
		case SteeringCommand.Attend c -> Optional.of(LEAVING);
		default -> Optional.empty();
		};
	}

	/** @return alarms up to an event, oldest first */
	List<Raised> alarms(long until) {
		return alarms.stream().filter(a -> a.event() <= until).toList();
	}

	/** @return registered overviews up to an event, oldest first */
	List<Looked> overviews(long until) {
		return overviews.stream().filter(o -> o.event() <= until).toList();
	}

	/** @return what a knob was set to last; empty if this run has not turned it */
	Optional<Quantity> knob(String name, long until) {
		return turned.reversed().stream().filter(t -> t.event() <= until && t.knob().equals(name)).findFirst().map(Turned::value);
	}

	/** @return a recording setting of the newest measurement whose name is that of a knob */
	Optional<String> recorded(String knob) {
		String plain = plain(knob);
		return recorded.entrySet().stream().filter(e -> plain(e.getKey()).equals(plain)).map(Map.Entry::getValue).findFirst();
	}

	private static String plain(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** @return why the last manual act of that kind was refused; empty if it was not, or another has been accepted since */
	String refusal(String what) {
		return refused.getOrDefault(what, "");
	}

	/** @return what the probe is doing now; empty between acts */
	Optional<Doing> doing() {
		return Optional.ofNullable(doing);
	}

	/** @return how the instrument was made safe last; empty if it never was */
	Optional<RunEvent.MadeSafe> safe() {
		return Optional.ofNullable(safe);
	}
}
