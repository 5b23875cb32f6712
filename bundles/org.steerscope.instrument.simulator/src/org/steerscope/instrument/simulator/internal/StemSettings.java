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
 * Settings of the STEM twin.
 *
 * @param rows of the overview
 * @param cols of the overview
 * @param pixel size of a pixel, m
 * @param particles mean number of particles in a square micrometre
 * @param current probe current, A
 * @param diameter probe FWHM, m
 * @param driftStart drift velocity at the beginning, nm/min
 * @param driftEnd drift velocity after long, nm/min
 * @param driftTime time constant, s
 * @param currentDecay share of the emission lost after long
 * @param decayTime time constant of that, s
 * @param contamination thickness of the layer that grows on the scanned field, nm/min
 * @param residue thickness of a patch of carbon residue at one place of the sample, nm; 0 = none
 * @param residueRadius standard deviation of that patch, m
 * @param saturation counts at which a channel of the spectrometer's camera saturates; 0 = never
 * @param jitter standard deviation of the energy axis from spectrum to spectrum, eV
 * @param energyDrift largest slow shift of the energy axis, eV
 * @param distortion whether the overview has line jitter, mains hum and edge lag
 * @param noise whether there is shot and readout noise
 * @param criticalFluence at which a mode has lost 63 %, e/Å²; 0 = beam-hard
 * @param truthExposure exposure that ground truth refers to before the first measurement, s
 * @param latency whether latencies are really waited for
 * @param fault what goes wrong
 * @param faultAtCommand from which command on
 */
public record StemSettings(
		@Setting(label = "Rows", byDefault = "96", min = 8, max = 4096, help = "Height of the overview in pixels") int rows,
		@Setting(label = "Columns", byDefault = "96", min = 8, max = 4096, help = "Width of the overview in pixels") int cols,
		@Setting(label = "Pixel size", byDefault = "5 nm", unit = "m", min = 1e-11, max = 1e-7) double pixel,
		@Setting(label = "Particles per µm²", byDefault = "34", min = 0, max = 200, help = "Mean density of the cuboids; they do not overlap") double particles,
		@Setting(label = "Probe current", byDefault = "30 pA", unit = "A", min = 1e-11, max = 2e-10) double current,
		@Setting(label = "Probe diameter", byDefault = "1 nm", unit = "m", min = 5e-11, max = 2e-8, help = "Full width at half maximum") double diameter,
		@Setting(label = "Drift at the beginning", byDefault = "1", unit = "nm/min", min = 0, max = 1000) double driftStart,
		@Setting(label = "Drift after long", byDefault = "0.2", unit = "nm/min", min = 0, max = 1000) double driftEnd,
		@Setting(label = "Drift time constant", byDefault = "180 s", unit = "s", min = 1, max = 1e5) double driftTime,
		@Setting(label = "Current decay", byDefault = "0.2", min = 0, max = 0.9, help = "Share of the emission a cold field emitter loses after long; the trigger “flash” restores it") double currentDecay,
		@Setting(label = "Decay time constant", byDefault = "10800 s", unit = "s", min = 1, max = 1e6) double decayTime,
		@Setting(label = "Contamination", byDefault = "0", unit = "nm/min", min = 0, max = 1000, help = "Growth of a carbon layer on the scanned field: it adds a background to every low-loss spectrum") double contamination,
		@Setting(label = "Residue", byDefault = "0", unit = "nm", min = 0, max = 1000, help = "Thickness of a patch of carbon residue at one place: its spectra have a high background without any mode, the overview does not show it and ground truth leaves it out; 0: none") double residue,
		@Setting(label = "Residue radius", byDefault = "30 nm", unit = "m", min = 1e-9, max = 1e-5, help = "Standard deviation of the thickness of the patch") double residueRadius,
		@Setting(label = "Camera saturation", byDefault = "0", min = 0, max = 1e9, help = "Counts at which a channel of the spectrometer's camera saturates; 0: never") double saturation,
		@Setting(label = "Energy jitter", byDefault = "5 meV", unit = "eV", min = 0, max = 0.1, help = "Standard deviation of the zero-loss position from spectrum to spectrum") double jitter,
		@Setting(label = "Energy drift", byDefault = "10 meV", unit = "eV", min = 0, max = 0.3, help = "Largest slow shift of the zero-loss position") double energyDrift,
		@Setting(label = "Scan distortion", byDefault = "true", help = "Line jitter, mains hum and lag at the line start in the overview") boolean distortion,
		@Setting(label = "Noise", byDefault = "true", help = "Shot noise, readout noise and source noise") boolean noise,
		@Setting(label = "Critical fluence", byDefault = "0", unit = "e/Å²", min = 0, max = 1e12, help = "Fluence at which the modes have lost 63 % of their strength; 0: the sample is beam-hard") double criticalFluence,
		@Setting(label = "Exposure of the truth", byDefault = "50 ms", unit = "s", min = 1e-6, max = 10, help = "Ground truth refers to this exposure until the first measurement, then to the last one asked for") double truthExposure,
		@Setting(label = "Real latencies", byDefault = "false", help = "Wait as long as a real microscope takes") boolean latency,
		@Setting(label = "Fault", byDefault = "none", help = "What goes wrong; all but blanker-lies strike once") Fault fault,
		@Setting(label = "Fault from command", byDefault = "0", min = 0, max = 1e9, help = "The fault strikes at the first command it concerns, from this number on (the first command is 1)") long faultAtCommand) {
}
