/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.bayes.internal;

import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.Settings;
import org.steerscope.run.Policy;
import org.steerscope.testkit.PolicyContract;

/** The choice between two models keeps to what every policy keeps to. */
class AutoContractTest extends PolicyContract {

	private final AutoPolicyFactory factory = new AutoPolicyFactory();

	@Override
	protected Described<?> factory() {
		return factory;
	}

	@Override
	protected Policy policy() {
		return factory.create(Settings.defaults(factory.settingsType()));
	}
}
