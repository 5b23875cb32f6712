/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.List;
import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;
import org.steerscope.data.settings.Described;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ScalarizerFactory;

/**
 * Everything installed, by id. Thread-safe; changes when bundles come and go. Drivers are listed but cannot be opened through it.
 */
@ProviderType
public interface Catalogue {

	/** @return what can be said of every installed driver, sorted by id */
	List<Described<?>> drivers();

	/** @return sorted by id */
	List<ScalarizerFactory<?>> scalarizers();

	/** @return sorted by id */
	List<ProcessingStepFactory<?>> processingSteps();

	/** @return sorted by id */
	List<PolicyFactory<?>> policies();

	/**
	 * @param kind for the message: {@code scalarizer}, …
	 * @return the one with that id
	 * @throws org.steerscope.data.ProblemException listing what is installed
	 */
	static <T extends Described<?>> T find(List<T> installed, String kind, String id) {
		return installed.stream().filter(d -> d.id().equals(id)).findFirst()
				.orElseThrow(() -> new org.steerscope.data.ProblemException("There is no " + kind + " “" + id + "”",
						kind, installed.isEmpty() ? "None is installed"
								: "Installed are: " + String.join(", ", installed.stream().map(Described::id).toList())));
	}

	/** @return the settings record of a factory from text, checked */
	static <S extends Record> S settings(Described<S> factory, Map<String, String> texts) {
		return org.steerscope.data.settings.Settings.parse(factory.settingsType(), texts, factory.id());
	}
}
