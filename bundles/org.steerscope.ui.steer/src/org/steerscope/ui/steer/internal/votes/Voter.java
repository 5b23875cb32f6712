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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.learning.Lessons.Grade;
import org.steerscope.learning.Lessons.Outcome;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Said;

/**
 * What one person has answered. Immutable.
 *
 * @param who the voter
 * @param answers how many were given
 * @param agreement with what the person said before about the same
 */
record Voter(String who, int answers, Agreement agreement) {

	private static final int GRADES = Grade.UNSURE.ordinal();

	/** @return one record per person who voted, in the order they first did; who could not judge agrees with nothing, demonstrations are no answers */
	static List<Voter> votes(Said said) {
		Map<String, Map<Integer, Grade>> last = new LinkedHashMap<>();
		Map<String, List<int[]>> twice = new HashMap<>();
		Map<String, Integer> count = new HashMap<>();
		for (Steering s : said.votes()) {
			SteeringCommand.Vote v = (SteeringCommand.Vote) s.command();
			if (v.demonstration()) {
				continue;
			}
			count.merge(s.who(), 1, Integer::sum);
			Grade before = last.computeIfAbsent(s.who(), w -> new HashMap<>()).put(v.step(), v.grade());
			if (before != null && before != Grade.UNSURE && v.grade() != Grade.UNSURE) {
				twice.computeIfAbsent(s.who(), w -> new ArrayList<>()).add(new int[] { before.ordinal(), v.grade().ordinal() });
			}
		}
		return last.keySet().stream().map(w -> new Voter(w, count.get(w), Agreement.of(twice.getOrDefault(w, List.of()), GRADES))).toList();
	}

	/** @return one record per person who compared, in the order they first did; it does not matter which of two was shown first, and demonstrations are no answers */
	static List<Voter> preferences(Said said) {
		Map<String, Map<Long, Integer>> last = new LinkedHashMap<>();
		Map<String, List<int[]>> twice = new HashMap<>();
		Map<String, Integer> count = new HashMap<>();
		for (Steering s : said.preferences()) {
			SteeringCommand.Prefer p = (SteeringCommand.Prefer) s.command();
			if (p.demonstration()) {
				continue;
			}
			count.merge(s.who(), 1, Integer::sum);
			int answer = turned(p.outcome(), p.a() > p.b()).ordinal();
			Integer before = last.computeIfAbsent(s.who(), w -> new HashMap<>()).put(key(p.a(), p.b()), answer);
			if (before != null) {
				twice.computeIfAbsent(s.who(), w -> new ArrayList<>()).add(new int[] { before, answer });
			}
		}
		return last.keySet().stream()
				.map(w -> new Voter(w, count.get(w), Agreement.of(twice.getOrDefault(w, List.of()), Outcome.values().length))).toList();
	}

	/** @return the same for two steps, whichever is first */
	static long key(int a, int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	private static Outcome turned(Outcome outcome, boolean turn) {
		return !turn ? outcome : outcome == Outcome.A ? Outcome.B : outcome == Outcome.B ? Outcome.A : outcome;
	}
}
