/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/** How the boldness β of an upper confidence bound changes during a run. */
public enum BoundSchedule {
	/** It stays. */
	CONSTANT,
	/** It grows as √log t, so that in the end no place is left out (GP-UCB, Srinivas et al. 2010), from β at the first step. */
	GROWING,
	/** It halves every so many steps: first explore, then exploit. */
	DECAYING;

	/** The probability δ that the bound of GP-UCB fails. */
	private static final double FAILURE = 0.1;

	/**
	 * @param beta at the first step
	 * @param halfLife steps after which a decaying one is half
	 * @param turn number of choices made before
	 * @return β now
	 */
	double beta(double beta, double halfLife, long turn) {
		return switch (this) {
		case CONSTANT -> beta;
		case GROWING -> beta * Math.sqrt(1 + 2 * Math.log(turn + 1.0) / Math.log(Math.PI * Math.PI / (6 * FAILURE)));
		case DECAYING -> beta * Math.exp(-Math.log(2) * turn / halfLife);
		};
	}
}
