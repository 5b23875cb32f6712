/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats;

import java.util.Objects;

/**
 * Which arrays of a file to use.
 *
 * @param image path of the recorded image in the file, or of a group of images; empty to take what fits the measurements
 * @param spectra path of the array that holds the measurements' first channel; empty for the first one found
 */
public record Selection(String image, String spectra) {

	/** The reader chooses. */
	public static final Selection AUTOMATIC = new Selection("", "");

	/** @throws NullPointerException if a part is missing */
	public Selection {
		Objects.requireNonNull(image, "image");
		Objects.requireNonNull(spectra, "spectra");
		image = image.strip();
		spectra = spectra.strip();
	}

	/** @return whether nothing is selected */
	public boolean isAutomatic() {
		return image.isEmpty() && spectra.isEmpty();
	}
}
