/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.List;

import org.steerscope.data.settings.Described;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.PolicyFactory;

/** What is installed in a test. */
record FakeCatalogue(List<ScalarizerFactory<?>> scalarizers, List<ProcessingStepFactory<?>> processingSteps) implements Catalogue {

	static final FakeCatalogue EMPTY = new FakeCatalogue(List.of(), List.of());

	@Override
	public List<Described<?>> drivers() {
		return List.of();
	}

	@Override
	public List<PolicyFactory<?>> policies() {
		return List.of();
	}
}
