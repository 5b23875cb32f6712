/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Offers {@code hypotheses}. */
@Component
public final class StructuredPolicyFactory implements PolicyFactory<StructuredSettings> {

	@Override
	public String id() {
		return "hypotheses";
	}

	@Override
	public String label() {
		return "Hypothesis learning with structured Gaussian processes";
	}

	@Override
	public String description() {
		return "Compares physical laws of how the value depends on the place by their evidence, and measures where the best of them with its Gaussian process knows least, or is highest";
	}

	@Override
	public String reference() {
		return "Ziatdinov et al., Adv. Mater. 34, 2201345 (2022)";
	}

	@Override
	public Class<StructuredSettings> settingsType() {
		return StructuredSettings.class;
	}

	@Override
	public Policy create(StructuredSettings s) {
		return new BayesPolicy(id(), s, Search.of(s.acquisition(), s.xi(), s.beta(), s.search()), new StructuredLearner(s));
	}
}
