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

/** Offers {@code dkl}. */
@Component
public final class DklPolicyFactory implements PolicyFactory<DklSettings> {

	@Override
	public String id() {
		return "dkl";
	}

	@Override
	public String label() {
		return "Deep kernel learning";
	}

	@Override
	public String description() {
		return "Learns a network on the pixels of the patches, all channels of the overview, together with a Gaussian process on its outputs";
	}

	@Override
	public String reference() {
		return "Wilson, Hu, Salakhutdinov, Xing: Deep Kernel Learning, AISTATS 2016; Roccapriore, Kalinin, Ziatdinov: Physics Discovery in Nanoplasmonic Systems via Autonomous Experiments in STEM, Adv. Sci. 2022";
	}

	@Override
	public Class<DklSettings> settingsType() {
		return DklSettings.class;
	}

	@Override
	public Policy create(DklSettings settings) {
		return new BayesPolicy(id(), settings, Search.of(settings.acquisition(), settings.xi(), settings.beta(), settings.search()),
				new DklLearner(settings));
	}
}
