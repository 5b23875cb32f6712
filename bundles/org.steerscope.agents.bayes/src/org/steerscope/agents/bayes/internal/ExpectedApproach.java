/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.learning.AcquisitionFunction;

/**
 * Expected approach to a wanted value: by how much less a normal value misses it than the best one so far, in the mean, where it does
 * (target-oriented expected improvement).
 *
 * @param target the wanted value
 */
record ExpectedApproach(double target) implements AcquisitionFunction {

	/** @param best the value measured that is nearest to the wanted one */
	@Override
	public double value(double mean, double sd, double best) {
		double miss = Math.abs(best - target);
		double off = mean - target;
		if (!(sd > 1e-14 * (miss + Math.abs(off)))) {
			return Math.max(0, miss - Math.abs(off));
		}
		// the gain is a triangle over the value: three hinges; by symmetry taken on the side where they do not cancel
		double u = -Math.abs(off) / sd;
		double m = miss / sd;
		return Math.max(0, sd * (Tail.improvement(u + m) - 2 * Tail.improvement(u) + Tail.improvement(u - m)));
	}

	/** @return the expected distance of a normal value from the wanted one */
	double distance(double mean, double sd) {
		double off = Math.abs(mean - target);
		return sd > 1e-14 * off ? off + 2 * sd * Tail.improvement(-off / sd) : off;
	}
}
