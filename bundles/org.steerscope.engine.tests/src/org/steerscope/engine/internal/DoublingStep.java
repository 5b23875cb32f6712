/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Channel;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.learning.ProcessingStep;
import org.steerscope.learning.ProcessingStepFactory;

/** A processing step for tests: twice everything. */
final class DoublingStep implements ProcessingStepFactory<NoSettings> {

	@Override
	public String id() {
		return "twice";
	}

	@Override
	public String label() {
		return id();
	}

	@Override
	public String description() {
		return id();
	}

	@Override
	public Stage stage() {
		return Stage.values()[0];
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public ProcessingStep create(NoSettings settings) {
		return m -> {
			Channel c = m.primary();
			double[] twice = Arrays.stream(c.values().toArray()).map(v -> 2 * v).toArray();
			return m.withChannels(List.of(Channel.curve(c.name(), c.unit(), c.axis(), twice)));
		};
	}
}
