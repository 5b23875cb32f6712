/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steerscope.learning.Quality;
import org.steerscope.numerics.Blas;
import org.steerscope.run.Calibration;
import org.steerscope.run.Concern;
import org.steerscope.run.Diagnosis;
import org.steerscope.run.Observation;
import org.steerscope.run.PolicyContext;
import org.steerscope.run.Prediction;

/**
 * What a policy asks after each choice: how honest its model has been, and whether something is wrong with it. Leave-one-out takes n³
 * operations; beyond {@link #EVERY_TIME} values it is reckoned less often, so that a step costs about the same. Used by one thread.
 */
final class Honesty {

	private static final int EVERY_TIME = 400;
	private static final List<Detector> DETECTORS = List.of(new Trapped(), new Collapsed(), new NoiseAsSignal(), new Miscalibrated(),
			new RewardHacking(), new OutOfDistribution());

	private final Spectra spectra;
	private final Forecasts forecasts;
	private final Circumstances circumstances;
	private final Standing[] standing = new Standing[DETECTORS.size()];
	private Blas blas;
	private OverviewStatistics overview;
	private boolean blank;
	private String unlike = "";
	private int retakenAt;
	private PolicyContext context;
	private Calibration calibration;
	private int reckoned;
	private int learned;
	private String scalar = "value";

	Honesty() {
		this(new Spectra(), new Forecasts(), new Circumstances());
	}

	private Honesty(Spectra spectra, Forecasts forecasts, Circumstances circumstances) {
		this.spectra = spectra;
		this.forecasts = forecasts;
		this.circumstances = circumstances;
		Arrays.fill(standing, Standing.NONE);
	}

	/** Hears of an overview, the first or a new one. */
	void begin(PolicyContext c) {
		context = c;
		blas = Blas.open(1);
		OverviewStatistics now = OverviewStatistics.of(c);
		blank = now.blank();
		if (overview == null || learned == 0) {
			overview = now;
		} else {
			unlike = overview.unlike(now);
			retakenAt = learned;
		}
	}

	/** Hears of a step. */
	void observe(Observation o) {
		spectra.observe(o);
		spectra.keep(SpectralChange.FIRST, SpectralChange.LATEST);
		circumstances.observe(o);
		scalar = o.scalar().name();
		boolean exact = o.learnable() && (o.scalar().quality() == Quality.OK || o.scalar().quality() == Quality.SUSPECT);
		forecasts.measured(o.step(), o.place(), exact ? context.direction().upward(o.scalar().value()) : Double.NaN);
	}

	/**
	 * Looks at the model that has just chosen.
	 *
	 * @param history all steps
	 * @param data what the model has learned from
	 * @param prediction the model's view of all candidates
	 * @param chosen the candidates proposed
	 */
	Diagnosis ask(History history, Data data, Learner learner, Prediction prediction, int... chosen) {
		int n = data.size();
		LeaveOneOut others = null;
		if (n < reckoned || n - reckoned >= Math.max(1, (long) Math.pow((double) n / EVERY_TIME, 3))) {
			try {
				others = learner.leaveOneOut();
				calibration = Calibrations.of(data, others, learner.warp(), learner.sdFactor());
			} catch (ArithmeticException e) {
				calibration = null;
			}
			reckoned = n;
		}
		double[] mean = new double[chosen.length];
		double[] sd = new double[chosen.length];
		learner.predict(chosen, mean, sd);
		for (int i = 0; i < chosen.length; i++) {
			forecasts.expect(context.candidates().pixel(chosen[i]), learner.warp(), mean[i], Math.hypot(sd[i], learner.noiseSd()));
		}
		learned = n;
		Evidence evidence = evidence(history, data, learner, prediction, others);
		List<Concern> concerns = new ArrayList<>();
		for (int i = 0; i < standing.length; i++) {
			standing[i] = standing[i].after(look(DETECTORS.get(i), evidence), DETECTORS.get(i).patience());
			if (standing[i].concern() != null) {
				concerns.add(standing[i].concern());
			}
		}
		return new Diagnosis(n, learner.model(), learner.why(), calibration, concerns);
	}

	private static Optional<Concern> look(Detector detector, Evidence evidence) {
		try {
			return detector.look(evidence);
		} catch (ArithmeticException e) {
			return Optional.empty();
		}
	}

	private Evidence evidence(History history, Data data, Learner learner, Prediction prediction, LeaveOneOut others) {
		double[][] signatures = new double[data.size()][];
		int i = 0;
		for (Map.Entry<Integer, History.Step> e : history.steps().entrySet()) {
			History.Step s = e.getValue();
			if (context.candidates().indexOf(s.place()) >= 0 && !Double.isNaN(s.value())) {
				signatures[i++] = spectra.signature(e.getKey());
			}
		}
		SpectralChange change = null;
		try {
			change = SpectralChange.of(blas, data, learner, signatures, spectra.channels());
		} catch (ArithmeticException e) {
			// nothing can be said about change
		}
		OddPlace odd = null;
		try {
			odd = OddPlace.of(blas, data, learner, signatures, context.candidates());
		} catch (ArithmeticException e) {
			// nothing can be said about places
		}
		String other = unlike.isEmpty() || data.size() >= 2 * retakenAt ? circumstances.difference() : unlike;
		return new Evidence(data, others, forecasts.surprises(), forecasts.expected(), change, odd, learner, prediction,
				context.candidates(), context.direction(), scalar, blank, other);
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(reckoned);
		Calibrations.save(calibration, out);
		out.writeUTF(scalar);
		out.writeInt(learned);
		out.writeInt(retakenAt);
		out.writeUTF(unlike);
		overview.save(out);
		spectra.save(out);
		forecasts.save(out);
		circumstances.save(out);
		for (Standing s : standing) {
			s.save(out);
		}
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		reckoned = in.readInt();
		calibration = Calibrations.load(in);
		scalar = in.readUTF();
		learned = in.readInt();
		retakenAt = in.readInt();
		unlike = in.readUTF();
		overview = OverviewStatistics.load(in);
		spectra.load(in);
		forecasts.load(in);
		circumstances.load(in);
		for (int i = 0; i < standing.length; i++) {
			standing[i] = Standing.load(in);
		}
	}

	/** @return an independent copy */
	Honesty copy() {
		Honesty copy = new Honesty(spectra.copy(), forecasts.copy(), circumstances.copy());
		System.arraycopy(standing, 0, copy.standing, 0, standing.length);
		copy.blas = blas;
		copy.overview = overview;
		copy.blank = blank;
		copy.unlike = unlike;
		copy.retakenAt = retakenAt;
		copy.learned = learned;
		copy.context = context;
		copy.calibration = calibration;
		copy.reckoned = reckoned;
		copy.scalar = scalar;
		return copy;
	}
}
