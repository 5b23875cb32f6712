/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Offers {@code auto}. */
@Component
public final class AutoPolicyFactory implements PolicyFactory<AutoSettings> {

	private final MapWorkers workers = new MapWorkers();

	/** Ends what still learns a map. */
	@Deactivate
	public void deactivate() {
		workers.close();
	}

	@Override
	public String id() {
		return "auto";
	}

	@Override
	public String label() {
		return "Gaussian process or deep kernel, whichever predicts better";
	}

	@Override
	public String description() {
		return "Fits both models at every step, compares how well each predicted what was measured next, and lets the better one decide; says which and why";
	}

	@Override
	public String reference() {
		return "Dawid, J. R. Stat. Soc. A 147, 278 (1984)";
	}

	@Override
	public Class<AutoSettings> settingsType() {
		return AutoSettings.class;
	}

	@Override
	public Policy create(AutoSettings s) {
		Map<String, String> threads = Map.of("threads", Integer.toString(s.threads()));
		return workers.mapped(new BayesPolicy(id(), s, Search.of(s.acquisition(), s.xi(), s.beta(), s.search()),
				new ChoosingLearner(new GpLearner(Settings.parse(GpSettings.class, threads, id())),
						new DklLearner(Settings.parse(DklSettings.class, threads, id())))), s.map(), s.threads());
	}
}
