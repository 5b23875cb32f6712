/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.guardian.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentDriverFactory;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.run.Catalogue;
import org.steerscope.run.Choice;
import org.steerscope.run.Envelope;
import org.steerscope.run.EventSink;
import org.steerscope.run.Gate;
import org.steerscope.run.Guardian;
import org.steerscope.run.GuardianRule;

/** Opens drivers behind a gate. The only code of the suite that opens a driver. */
@Component
public final class GuardianService implements Guardian {

	/** How long connecting may take. */
	private static final Duration OPENING = Duration.ofSeconds(120);

	private final List<InstrumentDriverFactory<?>> drivers = new CopyOnWriteArrayList<>();
	private final List<GuardianRule> labRules = new CopyOnWriteArrayList<>();
	private final Patience patience;

	/** With the usual patience. */
	public GuardianService() {
		this(Patience.USUAL);
	}

	GuardianService(Patience patience) {
		this.patience = patience;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addDriver(InstrumentDriverFactory<?> driver) {
		drivers.add(driver);
	}

	void removeDriver(InstrumentDriverFactory<?> driver) {
		drivers.remove(driver);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addRule(GuardianRule rule) {
		labRules.add(rule);
	}

	void removeRule(GuardianRule rule) {
		labRules.remove(rule);
	}

	@Override
	public Gate open(Choice instrument, Envelope envelope, long seed, EventSink sink) throws InstrumentException {
		InstrumentDriverFactory<?> factory = Catalogue.find(List.copyOf(drivers), "driver", instrument.id());
		IoThread io = new IoThread(factory.id());
		try {
			InstrumentDriver driver = io.call(() -> opened(factory, instrument, seed), OPENING,
					factory.label() + " did not answer within {limit}; check its connection and whether another program holds it");
			List<GuardianRule> rules = new ArrayList<>(BuiltInRules.all());
			rules.addAll(labRules);
			return new InstrumentGate(driver, io, rules, envelope, sink, patience);
		} catch (InstrumentException | RuntimeException e) {
			io.close();
			throw e;
		}
	}

	private static <S extends Record> InstrumentDriver opened(InstrumentDriverFactory<S> factory, Choice choice, long seed)
			throws InstrumentException {
		return factory.open(Catalogue.settings(factory, choice.settings()), seed);
	}
}
