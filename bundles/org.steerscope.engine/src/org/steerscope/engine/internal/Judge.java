/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.steerscope.data.Pixel;
import org.steerscope.instrument.GroundTruth;
import org.steerscope.learning.Candidates;
import org.steerscope.learning.Scalar;
import org.steerscope.run.Prediction;
import org.steerscope.run.event.RunEvent;

/**
 * Compares a model with the ground truth over the candidates not measured yet: coefficient of determination of the mean, mean
 * negative log predictive density (as if normal) and coverage of the central 90 % interval, noise included. The truth goes through the same chain and
 * scalarizer and is scored once.
 */
final class Judge {

	/** Larger maps are not judged: scoring the truth everywhere would take longer than the run. */
	static final int LARGEST = 200_000;

	private final GroundTruth truth;
	private final Candidates candidates;
	private final BitSet measured;
	private double[] values;

	Judge(GroundTruth truth, Candidates candidates) {
		this.truth = truth;
		this.candidates = candidates;
		this.measured = new BitSet(candidates.size());
	}

	/** A place was measured. */
	void measured(Pixel place) {
		int index = candidates.indexOf(place);
		if (index >= 0) {
			measured.set(index);
		}
	}

	/** The scalarizer has changed. */
	void forget() {
		values = null;
	}

	/** @return the true value of each candidate; NaN where it has none */
	double[] truth(Scoring scoring) {
		if (values == null) {
			values = score(scoring);
		}
		return values.clone();
	}

	/** @return the judgement, or nothing where fewer than two unmeasured candidates have a true value */
	Optional<RunEvent.Judged> judge(int step, Prediction prediction, Scoring scoring) {
		if (values == null) {
			values = score(scoring);
		}
		double sum = 0;
		int n = 0;
		for (int i = 0; i < values.length; i++) {
			if (counts(i, prediction)) {
				sum += values[i];
				n++;
			}
		}
		if (n < 2) {
			return Optional.empty();
		}
		double mean = sum / n;
		double residual = 0;
		double spread = 0;
		double density = 0;
		int inside = 0;
		for (int i = 0; i < values.length; i++) {
			if (counts(i, prediction)) {
				double error = values[i] - prediction.mean()[i];
				double sd = prediction.sd()[i];
				residual += error * error;
				spread += (values[i] - mean) * (values[i] - mean);
				density += 0.5 * Math.log(2 * Math.PI * sd * sd) + error * error / (2 * sd * sd);
				inside += values[i] >= prediction.low()[i] && values[i] <= prediction.high()[i] ? 1 : 0;
			}
		}
		return Optional.of(new RunEvent.Judged(step, spread > 0 ? 1 - residual / spread : Double.NaN, density / n,
				(double) inside / n));
	}

	private boolean counts(int i, Prediction p) {
		return !measured.get(i) && Double.isFinite(values[i]) && Float.isFinite(p.mean()[i]) && p.sd()[i] > 0;
	}

	private double[] score(Scoring scoring) {
		double[] scores = new double[candidates.size()];
		Arrays.setAll(scores, i -> {
			Scalar s = scoring.score(scoring.processed(truth.at(candidates.pixel(i)))).get(0);
			return s.quality().usable() ? s.value() : Double.NaN;
		});
		return scores;
	}
}
