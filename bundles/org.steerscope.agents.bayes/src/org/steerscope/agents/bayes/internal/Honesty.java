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
import java.util.List;

import org.steerscope.run.Calibration;
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

	private PolicyContext context;
	private Calibration calibration;
	private int reckoned;

	/** Hears of an overview, the first or a new one. */
	void begin(PolicyContext c) {
		context = c;
	}

	/** Hears of a step. */
	void observe(Observation o) {
		// nothing is kept of the spectra yet
	}

	/**
	 * Looks at the model that has just chosen.
	 *
	 * @param history all steps
	 * @param data what the model has learned from
	 * @param prediction the model's view of all candidates
	 * @param chosen the candidate proposed
	 */
	Diagnosis ask(History history, Data data, Learner learner, Prediction prediction, int chosen) {
		int n = data.size();
		if (n < reckoned || n - reckoned >= Math.max(1, (long) Math.pow((double) n / EVERY_TIME, 3))) {
			try {
				calibration = Calibrations.of(data, learner.leaveOneOut(), learner.warp());
			} catch (ArithmeticException e) {
				calibration = null;
			}
			reckoned = n;
		}
		return new Diagnosis(n, learner.model(), learner.why(), calibration, List.of());
	}

	/** Writes everything. */
	void save(DataOutputStream out) throws IOException {
		out.writeInt(reckoned);
		Calibrations.save(calibration, out);
	}

	/** Reads what {@link #save} wrote. */
	void load(DataInputStream in) throws IOException {
		reckoned = in.readInt();
		calibration = Calibrations.load(in);
	}

	/** @return an independent copy */
	Honesty copy() {
		Honesty copy = new Honesty();
		copy.context = context;
		copy.calibration = calibration;
		copy.reckoned = reckoned;
		return copy;
	}
}
