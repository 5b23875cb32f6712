/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Measurement;

/** Turns a measurement into numbers, the first of which is what the run seeks. Stateless and thread-safe. */
@ConsumerType
public interface Scalarizer {

	/**
	 * @param sample a measurement of the kind to be scored
	 * @return why it is not made for such measurements, in words; empty if it is
	 */
	Optional<String> refuses(Measurement sample);

	/**
	 * @param measurement one it does not refuse
	 * @return at least one scalar, always the same names in the same order; a value that cannot be had is INVALID, never an exception
	 */
	List<Scalar> score(Measurement measurement);

	/** @return the bands it looks at, for drawing; empty if it looks at everything */
	default List<Band> bands() {
		return List.of();
	}
}
