/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import org.steerscope.data.settings.Setting;

/**
 * Settings of the SPM twin.
 *
 * @param rows of the overview
 * @param cols of the overview
 * @param pixel size of a pixel, m
 * @param grain mean size of a grain, m
 * @param turnOn turn-on voltage inside a grain, V
 * @param junctionDrop by how much it is lower where three grains meet, V
 * @param hysteresis by how much it is lower on the way back, V
 * @param currentNoise at a sweep of one second, A
 * @param loopNoise of the piezoresponse, share of the full response
 * @param outliers share of points of loops that are far off
 * @param creep share of a move, per decade of time
 * @param tipSteps mean number per hour
 * @param history how much an earlier sweep at a place changes the next
 * @param driftStart drift velocity at the beginning, nm/min
 * @param driftEnd drift velocity after long, nm/min
 * @param tilt of the sample, degrees
 * @param noise whether there is any noise
 * @param truthExposure exposure that ground truth refers to before the first measurement, s
 * @param latency whether latencies are really waited for
 * @param fault what goes wrong
 * @param faultAtCommand from which command on
 */
public record SpmSettings(
		@Setting(label = "Rows", byDefault = "96", min = 8, max = 4096, help = "Height of the overview in pixels") int rows,
		@Setting(label = "Columns", byDefault = "96", min = 8, max = 4096, help = "Width of the overview in pixels") int cols,
		@Setting(label = "Pixel size", byDefault = "20 nm", unit = "m", min = 1e-10, max = 1e-6) double pixel,
		@Setting(label = "Grain size", byDefault = "350 nm", unit = "m", min = 1e-8, max = 1e-5) double grain,
		@Setting(label = "Turn-on in grains", byDefault = "1.5 V", unit = "V", min = 0.1, max = 5) double turnOn,
		@Setting(label = "Drop at junctions", byDefault = "0.5 V", unit = "V", min = 0, max = 2, help = "By how much the turn-on voltage is lower where three grains meet; along a boundary it is two fifths of that") double junctionDrop,
		@Setting(label = "Hysteresis", byDefault = "0.15 V", unit = "V", min = 0, max = 2, help = "By how much the turn-on voltage is lower on the way back") double hysteresis,
		@Setting(label = "Current noise", byDefault = "0.7 pA", unit = "A", min = 0, max = 1e-9, help = "Standard deviation of a point in a sweep of one second; falls with the root of the time") double currentNoise,
		@Setting(label = "Loop noise", byDefault = "0.03", min = 0, max = 1, help = "Share of the full response, in a loop of one second") double loopNoise,
		@Setting(label = "Outliers", byDefault = "0.01", min = 0, max = 0.5, help = "Share of loops with points that are far off") double outliers,
		@Setting(label = "Creep", byDefault = "0.001", min = 0, max = 0.05, help = "Share of a move per decade of time; 0.001 closed loop, 0.015 open loop") double creep,
		@Setting(label = "Tip steps per hour", byDefault = "2", min = 0, max = 1000, help = "Each changes the current by half to three decades; the trigger “condition_tip” undoes them") double tipSteps,
		@Setting(label = "History", byDefault = "1", min = 0, max = 1, help = "How much earlier sweeps at a place change the next one; 0: not at all") double history,
		@Setting(label = "Drift at the beginning", byDefault = "2", unit = "nm/min", min = 0, max = 1000) double driftStart,
		@Setting(label = "Drift after long", byDefault = "0.5", unit = "nm/min", min = 0, max = 1000) double driftEnd,
		@Setting(label = "Tilt", byDefault = "0.3", unit = "deg", min = 0, max = 5) double tilt,
		@Setting(label = "Noise", byDefault = "true", help = "Noise of the overview and of measurements") boolean noise,
		@Setting(label = "Exposure of the truth", byDefault = "1 s", unit = "s", min = 1e-2, max = 20, help = "Ground truth refers to this duration of a measurement until the first one, then to the last one asked for") double truthExposure,
		@Setting(label = "Real latencies", byDefault = "false", help = "Wait as long as a real microscope takes") boolean latency,
		@Setting(label = "Fault", byDefault = "none", help = "What goes wrong; all but blanker-lies strike once") Fault fault,
		@Setting(label = "Fault from command", byDefault = "0", min = 0, max = 1e9, help = "The fault strikes at the first command it concerns, from this number on (the first command is 1)") long faultAtCommand) {
}
