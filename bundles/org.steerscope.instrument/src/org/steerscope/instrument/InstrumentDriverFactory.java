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
import org.steerscope.data.settings.Described;

/**
 * Opens instruments of one kind. A lab adds one as an OSGi service; only the guardian opens drivers.
 *
 * @param <S> the driver's settings record
 */
@ConsumerType
public interface InstrumentDriverFactory<S extends Record> extends Described<S> {

	/**
	 * Opens the instrument. May block while it connects.
	 *
	 * @param settings where to find it and how to set it up
	 * @param seed random seed of the run, for twins
	 * @throws InstrumentException if the instrument does not answer
	 * @throws org.steerscope.data.ProblemException if the settings or files they name are unfit
	 */
	InstrumentDriver open(S settings, long seed) throws InstrumentException;
}
