/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument;

import org.osgi.annotation.versioning.ConsumerType;

/** Listens to the instrument while an exposure runs and may end it early. Called on the instrument's I/O thread; must not block. */
@ConsumerType
@FunctionalInterface
public interface LiveSignal {

	/** Lets every exposure run to its end. */
	LiveSignal IGNORED = (seconds, value) -> true;

	/**
	 * @param seconds since the exposure began
	 * @param value the survey signal, in the instrument's unit
	 * @return false to end the exposure now
	 */
	boolean goOn(double seconds, double value);
}
