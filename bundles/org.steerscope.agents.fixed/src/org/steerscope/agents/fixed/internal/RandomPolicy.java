/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.data.settings.NoSettings;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Candidates in random order, none twice. */
@Component(service = PolicyFactory.class)
public final class RandomPolicy implements PolicyFactory<NoSettings> {

	@Override
	public String id() {
		return "random";
	}

	@Override
	public String label() {
		return "Random order";
	}

	@Override
	public String description() {
		return "Measures candidates in random order, none twice; the baseline an agent has to beat";
	}

	@Override
	public Class<NoSettings> settingsType() {
		return NoSettings.class;
	}

	@Override
	public Policy create(NoSettings settings) {
		return new OrderedPolicy(id(), context -> new Permutation(context.candidates().size(), context.seed()));
	}
}
