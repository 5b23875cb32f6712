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

/** Opens SPM twins. */
@Component(service = InstrumentDriverFactory.class)
public final class SpmTwinFactory implements InstrumentDriverFactory<SpmSettings> {

	static final String ID = "twin-spm";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "SPM twin";
	}

	@Override
	public String description() {
		return "A simulated AFM with current–voltage curves and piezoresponse loops on a film of grains with boundaries and domains";
	}

	@Override
	public Class<SpmSettings> settingsType() {
		return SpmSettings.class;
	}

	@Override
	public InstrumentDriver open(SpmSettings settings, long seed) {
		return new SpmTwin(settings, seed);
	}
}
