/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Measurement;

/**
 * A scalarizer that people teach by voting or comparing. Immutable as every scalarizer: what was said makes another one, by which
 * everything measured is then scored anew. Its first scalar is the larger, the better people like the measurement; a run that seeks small
 * values records it with the opposite sign.
 */
@ConsumerType
public interface TaughtScalarizer extends Scalarizer {

	/**
	 * @param lessons everything said so far, not only what is new
	 * @return the scalarizer that knows it; deterministic
	 */
	TaughtScalarizer after(Lessons lessons);

	/** @return after how many answers people are left in peace, and the agent goes on alone */
	int questions();

	/**
	 * What people want to see, as far as they have shown it, for drawing over a measurement {@link #compared} likewise.
	 *
	 * @return a copy of the curve sought: one value for each value of the processed channel looked at, in the same order, NaN where
	 *         nothing is compared; empty before the first good vote, and where no curve is sought
	 */
	default Optional<double[]> target() {
		return Optional.empty();
	}

	/**
	 * A measurement as it is held against {@link #target}: on the same scale and of as many values.
	 *
	 * @param processed a measurement after the processing chain
	 * @return NaN where nothing is compared; empty if measurements are not compared value by value, or this one cannot be
	 */
	default Optional<double[]> compared(Measurement processed) {
		return Optional.empty();
	}

	/**
	 * How much is expected to be learned from asking a person which of two measurements is better, so that questions are asked where the
	 * answer matters most. Only to be compared with that of other pairs; takes microseconds to a millisecond; thread-safe.
	 *
	 * @param a a measurement after the processing chain
	 * @param b another
	 * @return the expected information, ≥ 0; 1 for every pair where no pair is worth more than another
	 */
	default double worth(Measurement a, Measurement b) {
		return 1;
	}
}
