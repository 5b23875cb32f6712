/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;

import org.steerscope.data.Measurement;
import org.steerscope.data.Pixel;
import org.steerscope.data.Position;
import org.steerscope.learning.Scalar;

/**
 * What a policy learns of a step.
 *
 * @param step number of the measurement, from 0
 * @param place pixel of the overview
 * @param sample where on the sample it was really taken
 * @param scalars the first is the one sought; all with sd and quality
 * @param learnable false if the datum is kept but must not be learned from (outside the position tolerance)
 * @param processed the measurement after the processing chain
 */
public record Observation(int step, Pixel place, Position sample, List<Scalar> scalars, boolean learnable,
		Measurement processed) {

	/** Keeps a copy. */
	public Observation {
		scalars = List.copyOf(scalars);
	}

	/** @return the scalar sought */
	public Scalar scalar() {
		return scalars.get(0);
	}
}
