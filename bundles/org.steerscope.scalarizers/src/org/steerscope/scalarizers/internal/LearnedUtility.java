/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.scalarizers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.data.Measurement;
import org.steerscope.data.Unit;
import org.steerscope.learning.Lessons;
import org.steerscope.learning.Scalar;
import org.steerscope.learning.TaughtScalarizer;
import org.steerscope.numerics.Blas;
import org.steerscope.numerics.PreferenceGp;

/**
 * {@code preference}: the utility that comparisons teach, as a function of principal components of the curves spoken of, votes included. The
 * components are taken with their own variances or whitened, whichever makes the answers more probable. Immutable.
 */
final class LearnedUtility extends TaughtCurveScalarizer {

	/** Older comparisons are left out. */
	private static final int MOST = 300;
	/** Beyond this squares of values would overflow. */
	private static final double LARGEST = 1e100;
	private static final String EXPLORING = "No two measurements were compared yet: the score is random, so that the agent explores";

	private final Preference.Options settings;
	/** Where the values compared lie; null before anything is learned, as the two below. */
	private double[] x;
	private CurveSpace space;
	private Utility utility;
	private boolean whiten;

	LearnedUtility(Preference.Options settings, Lessons lessons) {
		super(Preference.ID, settings.mask(), settings.standardise(), settings.questions());
		this.settings = settings;
		learn(lessons);
	}

	private void learn(Lessons lessons) {
		Map<Fingerprint, Integer> known = new LinkedHashMap<>();
		List<double[]> curves = new ArrayList<>();
		List<PreferenceGp.Comparison> comparisons = new ArrayList<>();
		List<Lessons.Preference> all = lessons.preferences();
		for (Lessons.Preference p : all.subList(Math.max(0, all.size() - MOST), all.size())) {
			int a = p.outcome() == Lessons.Outcome.NEITHER ? -1 : place(p.processedA(), known, curves);
			int b = a < 0 ? -1 : place(p.processedB(), known, curves);
			if (b >= 0 && a != b) {
				comparisons.add(new PreferenceGp.Comparison(a, b, switch (p.outcome()) {
				case A -> 1;
				case B -> -1;
				default -> 0;
				}, Utility.judge(Math.clamp(p.confidence(), 1, 3))));
			}
		}
		int compared = curves.size();
		if (comparisons.isEmpty()) {
			return;
		}
		lessons.votes().stream().limit(MOST).forEach(v -> place(v.processed(), known, curves));
		Blas blas = Blas.open(1);
		CurveSpace found = new CurveSpace(blas, curves, settings.components());
		if (found.size() == 0) {
			return;
		}
		space = found;
		Utility own = Utility.of(blas, places(curves, compared, false), comparisons);
		Utility white = space.size() == 1 ? own : Utility.of(blas, places(curves, compared, true), comparisons);
		whiten = white.evidence() > own.evidence();
		utility = whiten ? white : own;
	}

	/** @return the number of a measurement among those known, or −1 if it cannot be compared with them */
	private int place(Measurement processed, Map<Fingerprint, Integer> known, List<double[]> curves) {
		Optional<Curve> curve = seen(processed);
		if (curve.isEmpty() || x != null && !unlike(curve.get(), x).isEmpty() || Arrays.stream(curve.get().y).anyMatch(v -> Math.abs(v) > LARGEST)) {
			return -1;
		}
		x = x == null ? curve.get().x : x;
		return known.computeIfAbsent(new Fingerprint(curve.get().y), key -> {
			curves.add(scaled(curve.get().y));
			return curves.size() - 1;
		});
	}

	private double[][] places(List<double[]> curves, int count, boolean white) {
		return curves.subList(0, count).stream().map(c -> space.coordinates(c, white)).toArray(double[][]::new);
	}

	@Override
	public TaughtScalarizer after(Lessons lessons) {
		return new LearnedUtility(settings, lessons);
	}

	@Override
	List<Scalar> score(Curve branch) {
		Curve curve = masked(branch);
		String hopeless = curve.hopeless();
		if (!hopeless.isEmpty()) {
			return invalid(Unit.ONE, hopeless);
		}
		if (utility == null) {
			return List.of(guess(Preference.ID, curve, EXPLORING));
		}
		String unlike = unlike(curve, x);
		if (!unlike.isEmpty()) {
			return invalid(Unit.ONE, unlike);
		}
		PreferenceGp.Belief belief = utility.at(at(curve));
		return List.of(graded(Preference.ID, belief.mean(), Unit.ONE, belief.deviation(), curve, ""));
	}

	private double[] at(Curve curve) {
		return space.coordinates(scaled(curve.y), whiten);
	}

	@Override
	public double worth(Measurement a, Measurement b) {
		Optional<Curve> first = comparable(a);
		Optional<Curve> second = comparable(b);
		return first.isEmpty() || second.isEmpty() ? utility == null ? 1 : 0 : utility.worth(at(first.get()), at(second.get()));
	}

	private Optional<Curve> comparable(Measurement processed) {
		return utility == null ? Optional.empty() : seen(processed).filter(c -> unlike(c, x).isEmpty());
	}
}
