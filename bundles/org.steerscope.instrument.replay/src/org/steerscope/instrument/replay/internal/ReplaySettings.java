/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.replay.internal;

import org.steerscope.data.settings.Setting;

/**
 * Which recording acts as the instrument.
 *
 * @param path file or folder
 * @param image recorded image in the file; empty for the one on the measurements' grid
 * @param spectra recorded map in the file; empty for the first
 * @param overview what is shown as overview image
 * @param latency whether an act takes the time it would take
 */
public record ReplaySettings(
		@Setting(label = "Recording", help = "An NSID file (.h5, .hf5) or a folder with image.npy, spectra.npy and an axis file.") String path,
		@Setting(label = "Image", help = "Path of the image in the file, or of a group of images. Empty: the one on the measurements' grid.") String image,
		@Setting(label = "Spectra", help = "Path of the map in the file. Empty: the first one.") String spectra,
		@Setting(label = "Overview", byDefault = "auto", help = "The recorded image, or an image reduced from the curves. It should not contain what is searched for.") OverviewKind overview,
		@Setting(label = "Real time", byDefault = "false", help = "Overview and measurements take their dwell and exposure; else they come at once.") boolean latency) {
}
