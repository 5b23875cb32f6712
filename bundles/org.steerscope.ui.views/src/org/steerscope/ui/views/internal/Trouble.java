/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.run.event.RunEvent;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.StandingConcern;

/**
 * An alarm, or a doubt the model has, as one line of the Run view: of each kind the newest.
 *
 * @param kind of alarm
 * @param severity how bad it is
 * @param message what is wrong
 * @param suggestion what to do; may be empty
 * @param since when it came, in words
 * @param doubt whether the model still has it
 * @param alarmed whether an alarm was raised, which can be acknowledged
 * @param readBy who has acknowledged it; empty if nobody has
 * @param remedies acts that help
 */
record Trouble(String kind, Severity severity, String message, String suggestion, String since, boolean doubt, boolean alarmed, String readBy,
		List<Remedy> remedies) {

	private static final int MOST = 20;

	/** @return whether somebody should look at it: nobody has read it */
	boolean open() {
		return readBy.isEmpty();
	}

	/**
	 * @param alarms those raised until then, oldest first
	 * @param live whether something can be done about it
	 * @return what nobody has read before what was read, the worst first, then the newest
	 */
	static List<Trouble> of(RunState state, List<RunLedger.Raised> alarms, boolean live) {
		Map<String, RunLedger.Raised> newest = new LinkedHashMap<>();
		for (RunLedger.Raised a : alarms) {
			newest.remove(a.alarm().id());
			newest.put(a.alarm().id(), a);
		}
		Map<String, StandingConcern> standing = new LinkedHashMap<>();
		state.concerns().forEach(c -> standing.put(c.concern().id(), c));
		List<Trouble> all = new ArrayList<>();
		standing.forEach((kind, c) -> all.add(new Trouble(kind, Severity.of(kind), c.concern().message(), c.concern().suggestion(), since(c.since() - 1), true,
				newest.containsKey(kind), state.acknowledged().getOrDefault(kind, ""), live ? Remedy.against(kind, state) : List.of())));
		List<RunLedger.Raised> rest = new ArrayList<>(newest.values()).reversed();
		rest.stream().filter(a -> !standing.containsKey(a.alarm().id())).forEach(a -> all.add(alarm(a, state, live)));
		all.sort(Comparator.comparing((Trouble t) -> !t.open()).thenComparing(Trouble::severity, Comparator.reverseOrder()));
		return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
	}

	private static Trouble alarm(RunLedger.Raised a, RunState state, boolean live) {
		RunEvent.AlarmRaised alarm = a.alarm();
		return new Trouble(alarm.id(), Severity.of(alarm.id()), alarm.message(), alarm.suggestion(), since(a.step()), false, true,
				state.acknowledged().getOrDefault(alarm.id(), ""), live ? Remedy.against(alarm.id(), state) : List.of());
	}

	private static String since(int step) {
		return step < 0 ? ViewTexts.of("trouble.beforeTheFirstStep") : ViewTexts.of("trouble.sinceStep") + step;
	}
}
