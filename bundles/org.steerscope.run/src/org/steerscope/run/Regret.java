/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.Optional;

import org.steerscope.learning.Candidates;
import org.steerscope.run.state.Column;
import org.steerscope.run.state.RunState;

/**
 * How far a run stayed behind the best it could have done. Simple regret after a step is the distance of the best place so far from the
 * best of all; cumulative regret is the sum of the distances of all places so far. Where the truth is known both are of the true values, so
 * that noise can make neither negative; otherwise of the measured ones. Srinivas et al., IEEE Trans. Inf. Theory 58, 3250 (2012).
 *
 * @param simple by step, in the scalar's unit, not negative; NaN before the first value
 * @param cumulative by step; a step without a value adds nothing
 * @param optimum the best of all
 * @param basis what the best of all is taken from
 */
public record Regret(double[] simple, double[] cumulative, double optimum, Basis basis) {

	/** What the best of all is taken from. */
	public enum Basis {
		/** The known truth at every candidate. */
		TRUTH,
		/** A complete grid: every candidate was measured. */
		GRID,
		/** The best that was found; a better one may exist. */
		FOUND
	}

	/**
	 * @param candidates of the run
	 * @param hindsight what is known of the truth; null for nothing
	 * @return the regret of everything scored; empty while nothing has a value
	 */
	public static Optional<Regret> of(RunState state, Candidates candidates, Hindsight hindsight) {
		int n = state.scored();
		Direction direction = state.spec() == null ? Direction.MAXIMISE : state.spec().direction();
		boolean truth = hindsight != null && hindsight.knowsTruth() && hindsight.truth().length == candidates.size();
		double[] gains = new double[n];
		java.util.BitSet measured = new java.util.BitSet(candidates.size());
		for (int i = 0; i < n; i++) {
			int index = candidates.indexOf(state.place(i));
			if (index >= 0) {
				measured.set(index);
			}
			gains[i] = direction.upward(!truth ? state.get(Column.SCALAR, i) : index < 0 ? Double.NaN : hindsight.truth()[index]);
		}
		double best = best(gains);
		if (truth) {
			double[] all = new double[candidates.size()];
			java.util.Arrays.setAll(all, i -> direction.upward(hindsight.truth()[i]));
			best = best(all);
		}
		if (best == Double.NEGATIVE_INFINITY || best(gains) == Double.NEGATIVE_INFINITY) {
			return Optional.empty();
		}
		double[] simple = new double[n];
		double[] cumulative = new double[n];
		double least = Double.NaN;
		double sum = 0;
		for (int i = 0; i < n; i++) {
			double behind = best - gains[i];
			if (Double.isFinite(behind)) {
				least = Double.isNaN(least) ? behind : Math.min(least, behind);
				sum += behind;
			}
			simple[i] = least;
			cumulative[i] = sum;
		}
		Basis basis = truth ? Basis.TRUTH : measured.cardinality() == candidates.size() ? Basis.GRID : Basis.FOUND;
		return Optional.of(new Regret(simple, cumulative, direction.upward(best), basis));
	}

	private static double best(double[] gains) {
		double best = Double.NEGATIVE_INFINITY;
		for (double g : gains) {
			best = Double.isFinite(g) ? Math.max(best, g) : best;
		}
		return best;
	}
}
