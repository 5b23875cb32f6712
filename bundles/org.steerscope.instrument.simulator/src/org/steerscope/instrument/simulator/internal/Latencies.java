/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

/**
 * What acts take, in seconds of simulated time; really waited only where the settings say so. Defaults are typical of the technique.
 *
 * @param move moving the probe, until it stands
 * @param settle from unblanking (engaging) to the start of the exposure
 * @param readout reading a measurement
 * @param overviewStart before the first pixel of an overview
 * @param flyback after each line of an overview
 * @param lines scans of a line: 2 for trace and retrace
 */
record Latencies(double move, double settle, double readout, double overviewStart, double flyback, int lines) {

	static final Latencies STEM = new Latencies(0.01, 0.01, 0.01, 0.2, 100e-6, 1);
	static final Latencies SPM = new Latencies(0.5, 0.2, 0.05, 0.5, 1e-3, 2);
}
