/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.steer.internal.votes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;
import org.steerscope.run.state.Source;

/** What a person measured by own choice, to be taken as showing what is sought. */
final class Demonstrations {

	private static final int MOST = 20;
	private static final int INSTEAD = 3;

	private Demonstrations() {
	}

	/** @return the newest measurements, at most 20, that a person asked for and nobody has said anything about; oldest first */
	static List<Integer> steps(RunState state, Said said) {
		BitSet known = new BitSet();
		said.votes().forEach(s -> known.set(((SteeringCommand.Vote) s.command()).step()));
		said.preferences().forEach(s -> {
			SteeringCommand.Prefer p = (SteeringCommand.Prefer) s.command();
			known.set(p.a());
			known.set(p.b());
		});
		List<Integer> steps = newest(state, Source.PERSON, MOST);
		steps.removeIf(known::get);
		return steps;
	}

	/**
	 * @param pairs whether comparisons teach: then each is preferred to the agent's newest three
	 * @return the command that takes them; null if there are none
	 */
	static SteeringCommand.Demonstrate command(RunState state, Said said, boolean pairs) {
		List<Integer> steps = steps(state, said);
		return steps.isEmpty() ? null : new SteeringCommand.Demonstrate(steps, pairs ? newest(state, Source.AGENT, INSTEAD) : List.of());
	}

	/** @return what takes it back */
	static List<SteeringCommand> back(SteeringCommand.Demonstrate d) {
		List<SteeringCommand> back = new ArrayList<>();
		for (int step : d.steps()) {
			back.add(new SteeringCommand.TakeBackVote(step));
			d.over().forEach(other -> back.add(new SteeringCommand.TakeBackPreference(step, other)));
		}
		return back;
	}

	private static List<Integer> newest(RunState state, Source source, int most) {
		List<Integer> steps = new ArrayList<>();
		for (int i = state.scored() - 1; i >= 0 && steps.size() < most; i--) {
			if (state.source(i) == source) {
				steps.add(0, i);
			}
		}
		return steps;
	}
}
