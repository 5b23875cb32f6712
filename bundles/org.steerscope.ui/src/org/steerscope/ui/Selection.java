/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import org.steerscope.data.Pixel;

/**
 * What is selected on a desk: one step, or a place that was not measured, or nothing; then views follow the newest step.
 *
 * @param step number of a measurement; −1 for none
 * @param place pixel of the overview; null for none
 */
public record Selection(int step, Pixel place) {

	/** Nothing: views follow the newest step. */
	public static final Selection NEWEST = new Selection(-1, null);

	/** @return whether a step is selected */
	public boolean hasStep() {
		return step >= 0;
	}
}
