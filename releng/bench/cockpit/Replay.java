/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.cockpit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.steerscope.data.Pixel;
import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.run.Journal;
import org.steerscope.run.PlaceRule;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.event.RunEvent;

/** Follows a journal and holds each act against what was told before it. */
final class Replay {

	/** Sequence numbers of a step's proposal and of the first instrument command for it. */
	record Step(long proposed, long intended) {
	}

	final List<Step> steps = new ArrayList<>();
	final List<Long> decided = new ArrayList<>();
	int refused;
	int violations;
	private final Deque<Pixel> wishes = new ArrayDeque<>();
	private List<PlaceRule> rules = List.of();
	private boolean paused = true;
	private long proposed = -1;

	void take(Journal.Entry entry) {
		switch (entry.event()) {
		case RunEvent.Steered s -> {
			decided.add(entry.sequence());
			obey(s.steering().command());
		}
		case RunEvent.SteeringRefused s -> {
			decided.add(entry.sequence());
			refused++;
		}
		case RunEvent.Proposed p -> proposed = entry.sequence();
		case RunEvent.ProposalDiscarded p -> proposed = -1;
		case RunEvent.CommandIntended c when c.act() instanceof InstrumentCommand.MoveProbe || c.act() instanceof InstrumentCommand.Acquire -> {
			if (paused) {
				violated(entry, "paused");
			}
			if (proposed >= 0) {
				steps.add(new Step(proposed, entry.sequence()));
				proposed = -1;
			}
		}
		case RunEvent.MeasurementTaken m -> measured(entry, m.place());
		default -> {
		}
		}
	}

	private void obey(SteeringCommand command) {
		switch (command) {
		case SteeringCommand.Pause c -> paused = true;
		case SteeringCommand.Resume c -> paused = false;
		case SteeringCommand.MeasureNext c -> wishes.addAll(c.places());
		case SteeringCommand.ChangePlaces c -> {
			rules = c.rules();
			wishes.removeIf(this::forbidden);
		}
		default -> {
		}
		}
	}

	private void measured(Journal.Entry entry, Pixel place) {
		Pixel wish = wishes.poll();
		if (wish != null && !wish.equals(place)) {
			violated(entry, "asked for " + wish);
		}
		if (forbidden(place)) {
			violated(entry, "forbidden");
		}
	}

	private boolean forbidden(Pixel place) {
		return rules.stream().anyMatch(r -> r.kind() == PlaceRule.Kind.VETO && r.contains(place));
	}

	private void violated(Journal.Entry entry, String what) {
		violations++;
		System.err.println("violated, " + what + ": " + entry);
	}
}
