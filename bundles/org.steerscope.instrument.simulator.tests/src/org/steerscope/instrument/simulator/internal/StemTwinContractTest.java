/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.settings.Described;
import org.steerscope.data.settings.Settings;
import org.steerscope.instrument.InstrumentDriver;
import org.steerscope.testkit.DriverContract;

/** The STEM twin keeps to what every driver keeps to. */
class StemTwinContractTest extends DriverContract {

	@Override
	protected Described<?> factory() {
		return new StemTwinFactory();
	}

	@Override
	protected InstrumentDriver open() {
		return new StemTwinFactory().open(Settings.defaults(StemSettings.class), 5);
	}
}
