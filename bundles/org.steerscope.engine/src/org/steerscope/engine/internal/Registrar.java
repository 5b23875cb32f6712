/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.engine.internal;

import java.util.Locale;
import java.util.Optional;

import org.steerscope.data.Drift;
import org.steerscope.data.Image;
import org.steerscope.data.PixelGrid;
import org.steerscope.learning.ImageRegistration;

/**
 * Decides whether an overview shows the same field of the sample as the first one, and how far the sample has moved since.
 *
 * @param registration compares images
 */
record Registrar(ImageRegistration registration) {

	/** Least correlation of images of one field. */
	private static final double ALIKE = 0.5;
	/** Largest shift, as a fraction of the field. */
	private static final double FARTHEST = 0.25;

	/** @param reason why the images cannot be registered; empty if they can */
	record Finding(Drift drift, Optional<String> reason) {
	}

	/** @return the drift of the sample, or why there is none */
	Finding find(Image first, Image taken) {
		PixelGrid a = first.grid();
		PixelGrid b = taken.grid();
		if (a.rows() != b.rows() || a.cols() != b.cols() || a.pitchX() != b.pitchX() || a.pitchY() != b.pitchY()
				|| !first.planes().equals(taken.planes())) {
			return not("The field of view is not that of the first overview");
		}
		ImageRegistration.Shift shift = registration.register(first, taken);
		if (!(shift.correlation() >= ALIKE)) {
			return not(String.format(Locale.ROOT, "It does not look like the first overview (correlation %.2f, at least %.1f is needed)",
					shift.correlation(), ALIKE));
		}
		if (Math.abs(shift.rows()) > FARTHEST * a.rows() || Math.abs(shift.cols()) > FARTHEST * a.cols()) {
			return not(String.format(Locale.ROOT, "The sample has moved by %.0f rows and %.0f columns, more than a quarter of the field",
					shift.rows(), shift.cols()));
		}
		return new Finding(new Drift(shift.cols() * a.pitchX(), shift.rows() * a.pitchY(), 0), Optional.empty());
	}

	private static Finding not(String reason) {
		return new Finding(null, Optional.of(reason));
	}
}
