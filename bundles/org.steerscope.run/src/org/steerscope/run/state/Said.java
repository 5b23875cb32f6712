/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run.state;

import java.util.ArrayList;
import java.util.List;

import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

/**
 * What people have said about measurements, taken-back words left out.
 *
 * @param votes every vote with who gave it, oldest first; repeated ones too
 * @param preferences every comparison with who made it, oldest first
 * @param open whether people are asked
 * @param answered how many answers were given since the asking began
 */
public record Said(List<Steering> votes, List<Steering> preferences, boolean open, int answered) {

	/** Nobody has said anything. */
	public static final Said NOTHING = new Said(List.of(), List.of(), true, 0);

	/** Keeps copies. */
	public Said {
		votes = List.copyOf(votes);
		preferences = List.copyOf(preferences);
	}

	/** @return what was said after one more steering command; this, if it says nothing */
	public Said with(Steering s) {
		return switch (s.command()) {
		case SteeringCommand.Vote v -> new Said(and(votes, s), preferences, open, answered + 1);
		case SteeringCommand.Prefer p -> new Said(votes, and(preferences, s), open, answered + 1);
		case SteeringCommand.TakeBackVote t -> new Said(without(votes, lastVote(t.step(), s.who())), preferences, open, Math.max(0, answered - 1));
		case SteeringCommand.TakeBackPreference t -> new Said(votes, without(preferences, lastPreference(t.a(), t.b(), s.who())), open,
				Math.max(0, answered - 1));
		case SteeringCommand.CloseVotes c -> closed();
		case SteeringCommand.ReopenVotes r -> new Said(votes, preferences, true, 0);
		default -> this;
		};
	}

	/** @return the same, nobody asked any more */
	public Said closed() {
		return new Said(votes, preferences, false, answered);
	}

	/** @return place among the votes of the last one a person gave on a step; −1 if there is none */
	public int lastVote(int step, String who) {
		for (int i = votes.size() - 1; i >= 0; i--) {
			if (votes.get(i).who().equals(who) && ((SteeringCommand.Vote) votes.get(i).command()).step() == step) {
				return i;
			}
		}
		return -1;
	}

	/** @return place among the preferences of the last one a person gave on two steps, whichever was first; −1 if there is none */
	public int lastPreference(int a, int b, String who) {
		for (int i = preferences.size() - 1; i >= 0; i--) {
			SteeringCommand.Prefer p = (SteeringCommand.Prefer) preferences.get(i).command();
			if (preferences.get(i).who().equals(who) && (p.a() == a && p.b() == b || p.a() == b && p.b() == a)) {
				return i;
			}
		}
		return -1;
	}

	private static List<Steering> and(List<Steering> some, Steering one) {
		List<Steering> all = new ArrayList<>(some);
		all.add(one);
		return all;
	}

	private static List<Steering> without(List<Steering> some, int one) {
		List<Steering> all = new ArrayList<>(some);
		if (one >= 0) {
			all.remove(one);
		}
		return all;
	}
}
