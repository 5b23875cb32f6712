/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Channel;
import org.steerscope.data.Unit;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.numerics.StructuralSimilarity;
import org.steerscope.numerics.VoteTarget;

/**
 * {@code votes}: R·v + the likeness to the target, v being the mean vote of those who voted on the very measurement, and 0 without one.
 * Immutable.
 */
final class VotedTarget extends TaughtCurveScalarizer {

	private static final String EXPLORING = "No good vote yet: the score is random, so that the agent explores";

	/** What is sought: the target's points that count, on the scale of comparison, where they lie, and spread over the channel. */
	private record Goal(double[] values, double[] x, double[] whole) {
	}

	private final Votes.Options settings;
	private final Map<Fingerprint, Double> voted = new HashMap<>();
	private final Optional<Goal> goal;

	VotedTarget(Votes.Options settings, Lessons lessons) {
		super(Votes.ID, settings.mask(), settings.standardise(), settings.questions());
		this.settings = settings;
		remember(lessons);
		this.goal = goal(lessons);
	}

	private void remember(Lessons lessons) {
		Map<Fingerprint, Integer> voters = new HashMap<>();
		for (Lessons.Vote v : lessons.votes()) {
			Optional<Curve> curve = seen(v.processed());
			if (v.grade() != Lessons.Grade.UNSURE && curve.isPresent()) {
				Fingerprint key = new Fingerprint(curve.get().y);
				int n = voters.merge(key, 1, Integer::sum);
				voted.merge(key, v.grade().value(), (mean, value) -> mean + (value - mean) / n);
			}
		}
	}

	private Optional<Goal> goal(Lessons lessons) {
		VoteTarget target = VoteTarget.none();
		double[] x = null;
		Channel channel = null;
		for (Lessons.Vote v : lessons.votes()) {
			Optional<Curve> curve = seen(v.processed());
			boolean good = v.grade() == Lessons.Grade.GOOD || v.grade() == Lessons.Grade.VERY_GOOD;
			if (good && curve.isPresent() && (x == null || unlike(curve.get(), x).isEmpty())) {
				if (x == null) {
					x = curve.get().x;
					channel = choose(v.processed()).orElseThrow();
				}
				target = target.after(scaled(curve.get().y), (int) v.grade().value(), settings.weight());
			}
		}
		if (target.isEmpty()) {
			return Optional.empty();
		}
		double[] values = scaled(target.values());
		return Optional.of(new Goal(values, x, spread(channel, values)));
	}

	@Override
	public TaughtScalarizer after(Lessons lessons) {
		return new VotedTarget(settings, lessons);
	}

	@Override
	public Optional<double[]> target() {
		return goal.map(g -> g.whole().clone());
	}

	@Override
	List<String> names() {
		return List.of(Votes.ID, "similarity");
	}

	@Override
	List<Scalar> score(Curve branch) {
		Curve curve = masked(branch);
		String hopeless = curve.hopeless();
		if (!hopeless.isEmpty()) {
			return invalid(Unit.ONE, hopeless);
		}
		if (goal.isEmpty()) {
			return List.of(guess(Votes.ID, curve, EXPLORING), Scalar.invalid("similarity", Unit.ONE, "There is no target yet"));
		}
		String unlike = unlike(curve, goal.get().x());
		if (!unlike.isEmpty()) {
			return invalid(Unit.ONE, unlike);
		}
		double alike = similarity(goal.get().values(), scaled(curve.y));
		double vote = voted.getOrDefault(new Fingerprint(curve.y), 0.0);
		return List.of(graded(Votes.ID, settings.human() * vote + alike, Unit.ONE, Double.NaN, curve, ""),
				graded("similarity", alike, Unit.ONE, Double.NaN, curve, ""));
	}

	private double similarity(double[] target, double[] curve) {
		return settings.similarity() == Votes.Similarity.SSIM ? StructuralSimilarity.of(target, curve)
				: -squaredDifference(target, curve) / (standardises() ? 1 : power(target));
	}

	private static double squaredDifference(double[] target, double[] curve) {
		double sum = 0;
		for (int i = 0; i < target.length; i++) {
			sum += (target[i] - curve[i]) * (target[i] - curve[i]) / target.length;
		}
		return sum;
	}

	/** @return the variance of values as they were recorded, so that a difference has no unit; of a constant their square, of zeros 1 */
	private static double power(double[] values) {
		double mean = 0;
		for (double value : values) {
			mean += value / values.length;
		}
		double variance = 0;
		for (double value : values) {
			variance += (value - mean) * (value - mean) / values.length;
		}
		double power = variance > 1e-26 * mean * mean ? variance : mean * mean;
		return power > 0 ? power : 1;
	}
}
