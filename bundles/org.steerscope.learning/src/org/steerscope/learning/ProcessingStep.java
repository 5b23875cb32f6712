/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Measurement;

/**
 * One step of the spectral processing that comes before the scalarizer: spikes, alignment, background, normalisation, transform.
 * Stateless and thread-safe; the raw data stay as they are.
 */
@ConsumerType
@FunctionalInterface
public interface ProcessingStep {

	/** @return the processed measurement; channels the step is not made for are passed on */
	Measurement apply(Measurement measurement);
}
