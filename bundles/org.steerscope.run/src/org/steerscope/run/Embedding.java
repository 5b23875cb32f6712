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
 * The candidates in the policy's feature space, for people: two coordinates each, stable from step to step as far as the policy can.
 * The arrays must not be changed.
 *
 * @param candidates numbers of the candidates shown; all, or a sample of a large map
 * @param x first coordinate of each
 * @param y second coordinate of each
 * @param label what the coordinates are, for example {@code PCA 1}, {@code PCA 2}
 */
public record Embedding(int[] candidates, float[] x, float[] y, String[] label) {
}
