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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.steerscope.run.Direction;

/**
 * Which of two policies that choose in turn serves the goal better, by the values each has found.
 *
 * @param a the part that chose first
 * @param b the other
 * @param better probability that a value A found is better than one B found, ties counted half (Mann and Whitney, Ann. Math. Stat. 18
 *        (1947) 50)
 * @param p two-sided probability of a difference as large by chance, normal approximation with correction for ties
 */
public record Comparison(Part a, Part b, double better, double p) {

	/**
	 * What one of them has found.
	 *
	 * @param name of the part
	 * @param steps usable measurements it chose
	 * @param mean of their scalars
	 * @param best of their scalars
	 * @param top how many of them are among the best tenth of all the run has measured
	 */
	public record Part(String name, int steps, double mean, double best, int top) {
	}

	/** @return the comparison; empty unless exactly two parts chose, each at least one usable value */
	public static Optional<Comparison> of(RunState state) {
		if (state.voices().size() != 2) {
			return Optional.empty();
		}
		Direction direction = state.spec().direction();
		List<List<Double>> values = List.of(new ArrayList<>(), new ArrayList<>());
		List<Double> all = new ArrayList<>();
		for (int step = 0; step < state.scored(); step++) {
			double value = direction.upward(state.get(Column.SCALAR, step));
			double voice = state.get(Column.VOICE, step);
			if (!Double.isNaN(value)) {
				all.add(value);
				if (!Double.isNaN(voice)) {
					values.get((int) voice).add(value);
				}
			}
		}
		if (values.get(0).isEmpty() || values.get(1).isEmpty()) {
			return Optional.empty();
		}
		double[] sorted = all.stream().mapToDouble(d -> d).sorted().toArray();
		double top = sorted[sorted.length - Math.max(1, sorted.length / 10)];
		double better = better(values.get(0), values.get(1));
		return Optional.of(new Comparison(part(state.voices().get(0), values.get(0), top, direction),
				part(state.voices().get(1), values.get(1), top, direction), better, p(values.get(0), values.get(1), better)));
	}

	private static Part part(String name, List<Double> upward, double top, Direction direction) {
		return new Part(name, upward.size(), direction.upward(upward.stream().mapToDouble(v -> v).average().getAsDouble()),
				direction.upward(upward.stream().mapToDouble(v -> v).max().getAsDouble()), (int) upward.stream().filter(v -> v >= top).count());
	}

	private static double better(List<Double> a, List<Double> b) {
		double[] sorted = b.stream().mapToDouble(v -> v).sorted().toArray();
		double u = 0;
		for (double v : a) {
			u += 0.5 * (below(sorted, v, false) + below(sorted, v, true));
		}
		return u / a.size() / b.size();
	}

	/** @return how many of the sorted values are smaller, or {@code also} equal */
	private static int below(double[] sorted, double v, boolean also) {
		int from = 0;
		int to = sorted.length;
		while (from < to) {
			int middle = (from + to) / 2;
			if (sorted[middle] < v || also && sorted[middle] == v) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	private static double p(List<Double> a, List<Double> b, double better) {
		double n = a.size();
		double m = b.size();
		double[] all = new double[a.size() + b.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = i < a.size() ? a.get(i) : b.get(i - a.size());
		}
		Arrays.sort(all);
		double ties = 0;
		for (int i = 0, j = 0; i < all.length; i = j) {
			while (j < all.length && all[j] == all[i]) {
				j++;
			}
			double t = j - i;
			ties += t * t * t - t;
		}
		double total = n + m;
		double variance = n * m / 12 * (total + 1 - ties / (total * (total - 1)));
		return variance <= 0 ? 1 : Math.min(1, erfc(Math.max(0, Math.abs(better - 0.5) * n * m - 0.5) / Math.sqrt(2 * variance)));
	}

	/** Complementary error function for x ≥ 0, to 1.5e-7: Abramowitz and Stegun, 7.1.26. */
	private static double erfc(double x) {
		double t = 1 / (1 + 0.3275911 * x);
		return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
	}
}
