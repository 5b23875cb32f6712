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
import org.steerscope.data.settings.Described;

/**
 * Makes processing steps of one kind. A lab adds one as an OSGi service.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface ProcessingStepFactory<S extends Record> extends Described<S> {

	/** Where in the chain a step belongs; a chain is applied in this order. */
	enum Stage {
		/** Removal of spikes, cosmics, X-rays. */
		SPIKES,
		/** Calibration or alignment of an axis. */
		ALIGNMENT,
		/** Subtraction of a background. */
		BACKGROUND,
		/** Division by a reference. */
		NORMALISATION,
		/** A function of each value, smoothing, derivatives. */
		TRANSFORM
	}

	/** @return where in the chain the step belongs */
	Stage stage();

	/** @throws org.steerscope.data.ProblemException if the settings contradict each other */
	ProcessingStep create(S settings);
}
