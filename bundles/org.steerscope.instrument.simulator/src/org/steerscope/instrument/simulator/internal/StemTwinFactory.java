/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.osgi.service.component.annotations.Component;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.instrument.InstrumentDriverFactory;

/** Opens STEM twins. */
@Component(service = InstrumentDriverFactory.class)
public final class StemTwinFactory implements InstrumentDriverFactory<StemSettings> {

	static final String ID = "twin-stem";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "STEM twin";
	}

	@Override
	public String description() {
		return "A simulated 60 kV STEM with monochromated low-loss EELS on plasmonic particles with corner, edge and face modes";
	}

	@Override
	public Class<StemSettings> settingsType() {
		return StemSettings.class;
	}

	@Override
	public InstrumentDriver open(StemSettings settings, long seed) {
		return new StemTwin(settings, seed);
	}
}
