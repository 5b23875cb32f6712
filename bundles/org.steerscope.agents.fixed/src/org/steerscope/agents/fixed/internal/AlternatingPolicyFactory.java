/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.agents.fixed.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.steerscope.data.ProblemException;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Policy;
import org.steerscope.run.PolicyFactory;

/** Two policies on alternate steps. */
@Component(service = PolicyFactory.class)
public final class AlternatingPolicyFactory implements PolicyFactory<AlternateSettings> {

	private static final String ID = "alternate";

	private final List<PolicyFactory<?>> installed = new CopyOnWriteArrayList<>();

	/** Called by the service runtime. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, target = "(!(component.name=org.steerscope.agents.fixed.internal.AlternatingPolicyFactory))")
	public void addPolicy(PolicyFactory<?> factory) {
		installed.add(factory);
	}

	/** Called by the service runtime. */
	public void removePolicy(PolicyFactory<?> factory) {
		installed.remove(factory);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Two policies on alternate steps";
	}

	@Override
	public String description() {
		return "Lets two policies choose in turn, both learning from everything, so that one sees which serves the goal better (A/B test)";
	}

	@Override
	public Class<AlternateSettings> settingsType() {
		return AlternateSettings.class;
	}

	@Override
	public Policy create(AlternateSettings settings) {
		return new AlternatingPolicy(new AlternatingPolicy.Arm(make(settings.a()), settings.scalarA()),
				new AlternatingPolicy.Arm(make(settings.b()), settings.scalarB()));
	}

	private Policy make(String text) {
		String[] parts = text.strip().split("\\s+");
		String id = parts[0];
		if (id.equals(ID)) {
			throw new ProblemException("Policies that alternate cannot alternate again", "policy " + ID, "Name two other policies");
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 1; i < parts.length; i++) {
			int equals = parts[i].indexOf('=');
			if (equals < 1) {
				throw new ProblemException("“%s” is no setting".formatted(parts[i]), "policy " + ID, "Write name=value, with spaces between several");
			}
			values.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
		}
		return make(Catalogue.find(installed, "policy", id), values);
	}

	private static <S extends Record> Policy make(PolicyFactory<S> factory, Map<String, String> values) {
		return factory.create(Catalogue.settings(factory, values));
	}
}
