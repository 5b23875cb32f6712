/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.steerscope.data.settings.Described;
import org.steerscope.instrument.InstrumentDriverFactory;
import org.steerscope.learning.ProcessingStepFactory;
import org.steerscope.learning.ScalarizerFactory;
import org.steerscope.run.Catalogue;
import org.steerscope.run.PolicyFactory;

/** Everything installed. Lives beside the guardian because nobody else may see driver services; what it gives out cannot open one. */
@Component
public final class InstalledCatalogue implements Catalogue {

	private final List<InstrumentDriverFactory<?>> drivers = new CopyOnWriteArrayList<>();
	private final List<ScalarizerFactory<?>> scalarizers = new CopyOnWriteArrayList<>();
	private final List<ProcessingStepFactory<?>> steps = new CopyOnWriteArrayList<>();
	private final List<PolicyFactory<?>> policies = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDriver(InstrumentDriverFactory<?> driver) {
		drivers.add(driver);
	}

	void removeDriver(InstrumentDriverFactory<?> driver) {
		drivers.remove(driver);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addScalarizer(ScalarizerFactory<?> scalarizer) {
		scalarizers.add(scalarizer);
	}

	void removeScalarizer(ScalarizerFactory<?> scalarizer) {
		scalarizers.remove(scalarizer);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addStep(ProcessingStepFactory<?> step) {
		steps.add(step);
	}

	void removeStep(ProcessingStepFactory<?> step) {
		steps.remove(step);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addPolicy(PolicyFactory<?> policy) {
		policies.add(policy);
	}

	void removePolicy(PolicyFactory<?> policy) {
		policies.remove(policy);
	}

	@Override
	public List<Described<?>> drivers() {
		return sorted(drivers).stream().<Described<?>>map(Listed::new).toList();
	}

	@Override
	public List<ScalarizerFactory<?>> scalarizers() {
		return sorted(scalarizers);
	}

	@Override
	public List<ProcessingStepFactory<?>> processingSteps() {
		return sorted(steps);
	}

	@Override
	public List<PolicyFactory<?>> policies() {
		return sorted(policies);
	}

	private static <T extends Described<?>> List<T> sorted(List<T> installed) {
		return installed.stream().sorted(Comparator.comparing((T d) -> d.id())).toList();
	}

	/** What can be said of a driver, and nothing more. */
	private static final class Listed<S extends Record> implements Described<S> {

		private final Described<S> driver;

		Listed(Described<S> driver) {
			this.driver = driver;
		}

		@Override
		public String id() {
			return driver.id();
		}

		@Override
		public String label() {
			return driver.label();
		}

		@Override
		public String description() {
			return driver.description();
		}

		@Override
		public String reference() {
			return driver.reference();
		}

		@Override
		public Class<S> settingsType() {
			return driver.settingsType();
		}
	}
}
