/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

/**
 * Each value predicted from all others with the present hyper-parameters, in the model's own (transformed) values, in the order of the
 * data (Rasmussen and Williams 2006, eqs. 5.10–5.12).
 *
 * @param value what was measured
 * @param mean what the others predict
 * @param sd of a measured value, noise included
 */
record LeaveOneOut(double[] value, double[] mean, double[] sd) {
}
