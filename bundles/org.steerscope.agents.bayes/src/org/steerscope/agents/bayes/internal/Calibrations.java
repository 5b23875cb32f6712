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
import java.util.List;

import org.steerscope.run.Calibration;

/** Reckons how honest a model is about values predicted from all others. */
final class Calibrations {

	/** Fewer values than this say nothing. */
	static final int LEAST = 5;

	// half widths of the central intervals of Calibration.LEVELS, in standard deviations
	private static final double[] HALF = { 0.12566134685507402, 0.2533471031357997, 0.38532046640756773, 0.5244005127080407,
			0.6744897501960817, 0.8416212335729143, 1.0364333894937898, 1.2815515655446004, 1.6448536269514722,
			1.959963984540054 };
	private static final double LOG_ROOT_2_PI = 0.5 * Math.log(2 * Math.PI);

	private Calibrations() {
	}

	/**
	 * Values that are bounds only are left out. The intervals are those of the transformed value carried back, so that coverage is the
	 * same in either; the density is that of the value itself.
	 *
	 * @param sdFactor by which the model has multiplied its standard deviations
	 * @return the calibration; null if there are too few values
	 */
	static Calibration of(Data data, LeaveOneOut others, Warp warp, double sdFactor) {
		int[] inside = new int[HALF.length];
		int n = 0;
		double nlpd = 0;
		for (int i = 0; i < data.size(); i++) {
			double u = (others.value()[i] - others.mean()[i]) / others.sd()[i];
			if (data.bound()[i] != Data.Bound.EXACT || Double.isNaN(u)) {
				continue;
			}
			for (int k = 0; k < HALF.length; k++) {
				inside[k] += Math.abs(u) <= HALF[k] ? 1 : 0;
			}
			nlpd += 0.5 * u * u + Math.log(others.sd()[i]) + LOG_ROOT_2_PI - warp.logSlope(data.upward()[i]);
			n++;
		}
		if (n < LEAST) {
			return null;
		}
		List<Double> observed = new ArrayList<>();
		for (int k : inside) {
			observed.add((double) k / n);
		}
		return new Calibration(n, observed.get(Calibration.LEVELS.indexOf(0.9)), nlpd / n, observed, sdFactor);
	}

	/** Writes one that may be missing. */
	static void save(Calibration c, DataOutputStream out) throws IOException {
		out.writeInt(c == null ? 0 : c.points());
		if (c != null) {
			out.writeDouble(c.coverage90());
			out.writeDouble(c.nlpd());
			for (double d : c.observed()) {
				out.writeDouble(d);
			}
			out.writeDouble(c.sdFactor());
		}
	}

	/** @return what {@link #save} wrote */
	static Calibration load(DataInputStream in) throws IOException {
		int points = in.readInt();
		if (points == 0) {
			return null;
		}
		double coverage = in.readDouble();
		double nlpd = in.readDouble();
		List<Double> observed = new ArrayList<>();
		for (int k = 0; k < HALF.length; k++) {
			observed.add(in.readDouble());
		}
		return new Calibration(points, coverage, nlpd, observed, in.readDouble());
	}
}
