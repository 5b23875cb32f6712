/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.instrument.InstrumentException;

/** Opens instruments behind a gate. The only one that opens drivers and calls them. An OSGi service. */
@ProviderType
public interface Guardian {

	/**
	 * Opens an instrument. May block while it connects.
	 *
	 * @param instrument driver and settings
	 * @param envelope what is allowed
	 * @param seed for twins
	 * @param sink where intents, verdicts and outcomes go
	 * @throws InstrumentException if the instrument does not answer
	 * @throws org.steerscope.data.ProblemException if there is no such driver or its settings are unfit
	 */
	Gate open(Choice instrument, Envelope envelope, long seed, EventSink sink) throws InstrumentException;
}
