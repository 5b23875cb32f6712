/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steerscope.instrument.InstrumentCommand;
import org.steerscope.instrument.InstrumentInfo;
import org.steerscope.run.Fluence;

/**
 * The commands of a run so far: those that count, and those of which nobody knows whether they took place. An act is settled when its
 * outcome is in the journal; for an exposure that is its data, not only that it is done. A move is settled by the act after it, so
 * that a resumed run makes it again and a twin sees it once.
 */
final class Acts {

	private final List<Act> acts = new ArrayList<>();
	private final List<InstrumentCommand> doubtful = new ArrayList<>();
	private long next;
	private int measured;
	private boolean overviewTaken;

	void intended(Act act) {
		acts.add(act);
		next = act.number() + 1;
		if (act.command() instanceof InstrumentCommand.TakeOverview) {
			overviewTaken = false;
		}
	}

	void refused(long number) {
		next = number + 1;
	}

	void done(long number, double exposure) {
		for (int i = acts.size() - 1; i >= 0; i--) {
			if (acts.get(i).number() == number) {
				acts.set(i, acts.get(i).done(exposure));
				return;
			}
		}
	}

	void measured(int step) {
		measured = step + 1;
	}

	void overviewTaken() {
		overviewTaken = true;
	}

	private boolean settled(Act act) {
		return act.done() && switch (act.command()) {
		case InstrumentCommand.Acquire a -> act.step() < measured;
		case InstrumentCommand.TakeOverview o -> overviewTaken;
		case InstrumentCommand.MoveProbe m -> false;
		case InstrumentCommand.Idle i -> true;
		case InstrumentCommand.SetParameter p -> true;
		case InstrumentCommand.Trigger t -> true;
		};
	}

	private int settledCount() {
		int n = acts.size();
		while (n > 0 && !settled(acts.get(n - 1))) {
			n--;
		}
		return n;
	}

	/** @return the act of which nobody knows whether it took place, or whose data are lost; moving and idling are no such act */
	Optional<Act> inDoubt() {
		return acts.subList(settledCount(), acts.size()).stream().filter(a -> !(a.command() instanceof InstrumentCommand.Idle)
				&& !(a.command() instanceof InstrumentCommand.MoveProbe)).reduce((a, b) -> b);
	}

	/** @return what unsettled acts may have given the sample beyond what was journalled, e/Å² */
	double fluenceInDoubt(InstrumentInfo info) {
		return acts.subList(settledCount(), acts.size()).stream().filter(a -> !a.done())
				.mapToDouble(a -> Fluence.of(a.command(), info)).sum();
	}

	/** Takes the unsettled acts out of the history: they will be done again or left out. */
	void dropUnsettled() {
		List<Act> dropped = acts.subList(settledCount(), acts.size());
		dropped.forEach(a -> doubtful.add(a.command()));
		dropped.clear();
	}

	/** @return whether the last act left the probe where it exposed the sample */
	boolean needsIdle() {
		int n = settledCount();
		return n > 0 && !(acts.get(n - 1).command() instanceof InstrumentCommand.Idle);
	}

	/** @return what was done, in order */
	List<InstrumentCommand> history() {
		return acts.stream().map(Act::command).toList();
	}

	/** @return what nobody knows the outcome of, in order */
	List<InstrumentCommand> doubtful() {
		return List.copyOf(doubtful);
	}

	/** @return number of the next command */
	long next() {
		return next;
	}

	/** @return the command of that number, if it is one of the newest */
	Optional<InstrumentCommand> command(long number) {
		for (int i = acts.size() - 1; i >= 0 && i >= acts.size() - 8; i--) {
			if (acts.get(i).number() == number) {
				return Optional.of(acts.get(i).command());
			}
		}
		return Optional.empty();
	}
}
