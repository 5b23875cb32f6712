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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.steerscope.learning.Lessons.Grade;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;

/**
 * Which measurement a person is asked about next. A measurement waits until anybody has voted on it; what the agent does not learn from is
 * never asked about. Immutable.
 *
 * @param state of the run
 * @param said so far, the newest words too
 */
record VoteQueue(RunState state, Said said) {

	/** In which order questions come. */
	enum Order {
		/** The oldest first. */
		OLDEST,
		/** Where the answer matters most first. */
		MATTERS
	}

	/** @return what waits, oldest first */
	List<Integer> waiting() {
		BitSet voted = new BitSet();
		said.votes().forEach(s -> voted.set(((SteeringCommand.Vote) s.command()).step()));
		List<Integer> steps = new ArrayList<>();
		for (int i = 0; i < state.scored(); i++) {
			if (!voted.get(i) && state.learned(i)) {
				steps.add(i);
			}
		}
		return steps;
	}

	/**
	 * @param who is asked
	 * @param putOff what the person has skipped: comes last, and repeats not at all
	 */
	Optional<Question> next(String who, Set<Question> putOff, Order order) {
		OptionalLong again = again(who);
		if (again.isPresent()) {
			Question repeat = new Question((int) again.getAsLong(), -1, true);
			if (!putOff.contains(repeat)) {
				return Optional.of(repeat);
			}
		}
		List<Integer> all = waiting();
		List<Integer> fresh = all.stream().filter(s -> !putOff.contains(Question.of(s))).toList();
		if (fresh.isEmpty()) {
			return putOff.stream().filter(q -> !q.repeat() && all.contains(q.a())).findFirst();
		}
		return Optional.of(Question.of(order == Order.OLDEST ? fresh.get(0) : mattersMost(fresh)));
	}

	private OptionalLong again(String who) {
		List<Long> answered = new ArrayList<>();
		List<Boolean> fit = new ArrayList<>();
		for (Steering s : said.votes()) {
			SteeringCommand.Vote v = (SteeringCommand.Vote) s.command();
			if (s.who().equals(who) && !v.demonstration()) {
				answered.add((long) v.step());
				fit.add(v.grade() != Grade.UNSURE);
			}
		}
		return Repeats.due(answered, fit);
	}

	/**
	 * The score with the largest standard deviation. Where the scalarizer gives none, the one nearest to half way between the mean score of
	 * what was voted bad and of what was voted good; before there is both, the oldest.
	 */
	private int mattersMost(List<Integer> steps) {
		boolean known = steps.stream().anyMatch(s -> state.get(Column.SCALAR_SD, s) > 0);
		double half = (mean(true) + mean(false)) / 2;
		int best = steps.get(0);
		double most = Double.NEGATIVE_INFINITY;
		for (int s : steps) {
			double worth = known ? state.get(Column.SCALAR_SD, s) : -Math.abs(state.get(Column.SCALAR, s) - half);
			if (worth > most) {
				most = worth;
				best = s;
			}
		}
		return best;
	}

	private double mean(boolean good) {
		return said.votes().stream().map(s -> (SteeringCommand.Vote) s.command())
				.filter(v -> v.grade() != Grade.UNSURE && v.grade() == Grade.BAD != good)
				.mapToDouble(v -> state.get(Column.SCALAR, v.step())).filter(Double::isFinite).average().orElse(Double.NaN);
	}
}
