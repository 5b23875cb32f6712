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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.steerscope.run.SteeringCommand;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;
import org.steerscope.run.state.Said;

/**
 * Which two measurements a person is asked to compare next. Which of them stands on the left looks like chance, but the same answers give
 * the same questions. Immutable.
 *
 * @param state of the run
 * @param said so far, the newest words too
 */
record PairQueue(RunState state, Said said) {

	private static final int LEAST_COMPARED = 16;
	private static final int BEST = 8;

	/** What is learned from a comparison. */
	@FunctionalInterface
	interface Worth {

		/** @return how much is expected to be learned from comparing two steps; may read them */
		double of(int a, int b);
	}

	/** @return measurements that were compared with nothing yet, oldest first */
	List<Integer> waiting() {
		Map<Integer, Integer> compared = compared();
		List<Integer> steps = new ArrayList<>();
		for (int i = 0; i < state.scored(); i++) {
			if (state.learned(i) && !compared.containsKey(i)) {
				steps.add(i);
			}
		}
		return steps;
	}

	/**
	 * Asks the worth of at most 276 pairs: the measurements compared least, the newest of them first, and the best.
	 *
	 * @param who is asked
	 * @param putOff what the person has skipped: comes last, and repeats not at all
	 * @param order the oldest measurement that was compared with nothing against the one it is most worth comparing with, or the pair of
	 *        all most worth comparing
	 * @param worth of a pair
	 */
	Optional<Question> next(String who, Set<Question> putOff, VoteQueue.Order order, Worth worth) {
		OptionalLong again = again(who);
		if (again.isPresent()) {
			// The other way round than the first time.
			Question first = arranged(again.getAsLong(), false);
			Question repeat = new Question(first.b(), first.a(), true);
			if (!putOff.contains(repeat)) {
				return Optional.of(repeat);
			}
		}
		Set<Long> done = new HashSet<>();
		said.preferences().forEach(s -> done.add(key((SteeringCommand.Prefer) s.command())));
		Set<Long> skipped = new LinkedHashSet<>();
		putOff.stream().filter(q -> q.pair() && !q.repeat()).forEach(q -> skipped.add(Voter.key(q.a(), q.b())));
		List<Integer> candidates = candidates();
		List<Integer> oldest = waiting();
		List<Integer> first = order == VoteQueue.Order.OLDEST && !oldest.isEmpty() ? List.of(oldest.get(0)) : candidates;
		long best = -1;
		double most = Double.NEGATIVE_INFINITY;
		for (int a : first) {
			for (int b : candidates) {
				long key = Voter.key(a, b);
				if (a < b || first != candidates && a != b) {
					double w = done.contains(key) || skipped.contains(key) ? Double.NEGATIVE_INFINITY : worth.of(Math.min(a, b), Math.max(a, b));
					if (w > most || w == most && best >= 0 && key < best) {
						most = w;
						best = key;
					}
				}
			}
		}
		return best >= 0 ? Optional.of(arranged(best, false))
				: skipped.stream().filter(k -> !done.contains(k)).findFirst().map(k -> arranged(k, false));
	}

	private static Question arranged(long key, boolean repeat) {
		int low = (int) (key >>> 32);
		int high = (int) key;
		return (Repeats.mix(key) & 1) == 0 ? new Question(low, high, repeat) : new Question(high, low, repeat);
	}

	private OptionalLong again(String who) {
		List<Long> answered = new ArrayList<>();
		said.preferences().stream().filter(s -> s.who().equals(who)).map(s -> (SteeringCommand.Prefer) s.command()).filter(p -> !p.demonstration())
				.forEach(p -> answered.add(key(p)));
		return Repeats.due(answered, answered.stream().map(k -> true).toList());
	}

	private List<Integer> candidates() {
		Map<Integer, Integer> compared = compared();
		List<Integer> steps = new ArrayList<>();
		for (int i = state.scored() - 1; i >= 0; i--) {
			if (state.learned(i)) {
				steps.add(i);
			}
		}
		List<Integer> byScore = new ArrayList<>(steps);
		byScore.removeIf(s -> Double.isNaN(state.get(Column.SCALAR, s)));
		byScore.sort(Comparator.comparingDouble((Integer s) -> state.get(Column.SCALAR, s)).reversed());
		steps.sort(Comparator.comparingInt(s -> compared.getOrDefault(s, 0)));
		Set<Integer> chosen = new LinkedHashSet<>(steps.subList(0, Math.min(LEAST_COMPARED, steps.size())));
		chosen.addAll(byScore.subList(0, Math.min(BEST, byScore.size())));
		return List.copyOf(chosen);
	}

	private Map<Integer, Integer> compared() {
		Map<Integer, Integer> times = new HashMap<>();
		said.preferences().forEach(s -> {
			SteeringCommand.Prefer p = (SteeringCommand.Prefer) s.command();
			times.merge(p.a(), 1, Integer::sum);
			times.merge(p.b(), 1, Integer::sum);
		});
		return times;
	}

	private static long key(SteeringCommand.Prefer p) {
		return Voter.key(p.a(), p.b());
	}
}
