/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

/**
 * A model's present view of all candidates, in the scalar's own unit. The arrays are indexed by candidate and must not be changed.
 *
 * @param step number of measurements the model has learned from
 * @param mean predicted mean
 * @param sd standard deviation of a next measured value, noise included
 * @param acquisition value of the acquisition function
 * @param noiseSd standard deviation of the noise the model has learned; NaN if it has none
 */
public record Prediction(int step, float[] mean, float[] sd, float[] acquisition, double noiseSd) {
}
