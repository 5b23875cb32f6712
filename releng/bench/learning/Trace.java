/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.bench.learning;


/**
 * What one run of one policy from one start gave. Arrays are indexed by the number of measurements; NaN where there is nothing to say.
 *
 * @param r2 over the candidates not measured
 * @param coverage of the stated 90 % interval
 * @param nlpd negative log predictive density
 * @param found how many of the best hundredth were measured
 * @param seconds wall time of learning the last measurement, fitting, predicting all and choosing
 * @param cpu time of the calling thread in the same: on a busy machine the better measure, with one thread
 * @param first number of the measurement that hit the best hundredth first; one more than the budget if none did
 * @param reliability observed frequencies at {@link Score#LEVELS} with the whole budget measured
 */
record Trace(double[] r2, double[] coverage, double[] nlpd, double[] found, double[] seconds, double[] cpu, double first, double[] reliability) {
}
