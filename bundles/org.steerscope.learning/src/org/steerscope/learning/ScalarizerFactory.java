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
 * Makes scalarizers of one kind. A lab adds one as an OSGi service.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface ScalarizerFactory<S extends Record> extends Described<S> {

	/** @throws org.steerscope.data.ProblemException if the settings contradict each other */
	Scalarizer create(S settings);
}
