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
import org.osgi.service.component.annotations.Deactivate;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Offers {@code gp}. */
@Component
public final class GpPolicyFactory implements PolicyFactory<GpSettings> {

	private final MapWorkers workers = new MapWorkers();

	/** Ends what still learns a map. */
	@Deactivate
	public void deactivate() {
		workers.close();
	}

	@Override
	public String id() {
		return "gp";
	}

	@Override
	public String label() {
		return "Gaussian process on structure features";
	}

	@Override
	public String description() {
		return "Learns features of all channels of the overview without labels, and a Gaussian process on them from the measured values";
	}

	@Override
	public String reference() {
		return "Rasmussen, Williams: Gaussian Processes for Machine Learning, MIT Press 2006";
	}

	@Override
	public Class<GpSettings> settingsType() {
		return GpSettings.class;
	}

	@Override
	public Policy create(GpSettings settings) {
		return workers.mapped(new BayesPolicy(id(), settings, Search.of(settings.acquisition(), settings.xi(), settings.beta(), settings.search()),
				new GpLearner(settings)), settings.map(), settings.threads());
	}
}
