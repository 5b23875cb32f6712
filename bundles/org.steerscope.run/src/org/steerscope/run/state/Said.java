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

import org.steerscope.learning.Lessons;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;

/**
 * What people have said about measurements, taken-back words left out.
 *
 * @param votes every vote with who gave it, oldest first; repeated ones too, and those that follow from demonstrations
 * @param preferences every comparison with who made it, oldest first; those that follow from demonstrations too
 * @param open whether people are asked
 * @param answered how many answers were given since the asking began
 */
public record Said(List<Steering> votes, List<Steering> preferences, boolean open, int answered) {

	/** Confidence that follows from a demonstration. */
	private static final int SURE = 3;

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
		case SteeringCommand.Vote v -> new Said(and(votes, s), preferences, open, answered + count(v));
		case SteeringCommand.Prefer p -> new Said(votes, and(preferences, s), open, answered + count(p));
		case SteeringCommand.Demonstrate d -> demonstrated(d, s);
		case SteeringCommand.TakeBackVote t -> {
			int last = lastVote(t.step(), s.who());
			yield new Said(without(votes, last), preferences, open, less(votes, last));
		}
		case SteeringCommand.TakeBackPreference t -> {
			int last = lastPreference(t.a(), t.b(), s.who());
			yield new Said(votes, without(preferences, last), open, less(preferences, last));
		}
		case SteeringCommand.CloseVotes c -> closed();
		case SteeringCommand.ReopenVotes r -> new Said(votes, preferences, true, 0);
		default -> this;
		};
	}

	/** Each measurement shown is voted very good and preferred to each of the others, surely. */
	private Said demonstrated(SteeringCommand.Demonstrate d, Steering s) {
		List<Steering> more = new ArrayList<>(votes);
		List<Steering> preferred = new ArrayList<>(preferences);
		for (int step : d.steps()) {
			more.add(new Steering(new SteeringCommand.Vote(step, Lessons.Grade.VERY_GOOD, Double.NaN, false, true), s.who(), s.basedOn()));
			for (int other : d.over()) {
				preferred.add(new Steering(new SteeringCommand.Prefer(step, other, Lessons.Outcome.A, SURE, Double.NaN, true), s.who(), s.basedOn()));
			}
		}
		return new Said(more, preferred, open, answered);
	}

	/** @return how many answers it is: none if it follows from a demonstration */
	private static int count(SteeringCommand command) {
		return command instanceof SteeringCommand.Vote v && v.demonstration() || command instanceof SteeringCommand.Prefer p && p.demonstration() ? 0
				: 1;
	}

	private int less(List<Steering> some, int one) {
		return one < 0 ? answered : Math.max(0, answered - count(some.get(one).command()));
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
