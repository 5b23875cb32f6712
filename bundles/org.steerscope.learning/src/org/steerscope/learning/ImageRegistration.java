/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.learning;

import org.osgi.annotation.versioning.ConsumerType;
import org.steerscope.data.Image;

/** Finds how far the sample has moved between two images of the same field. A service; stateless and thread-safe. */
@ConsumerType
public interface ImageRegistration {

	/**
	 * By how much the second image is moved: what {@code reference} shows at (r, c), {@code moved} shows at (r + rows, c + cols).
	 *
	 * @param rows down, pixels
	 * @param cols to the right, pixels
	 * @param correlation of the two images where they overlap, the shift undone: 1 for the same picture, about 0 for unlike ones
	 */
	record Shift(double rows, double cols, double correlation) {
	}

	/**
	 * Compares two images with the same number of rows, columns and channels. May take a second for a large image.
	 *
	 * @return the shift that fits best, however badly
	 * @throws IllegalArgumentException if the images differ in size or channels
	 */
	Shift register(Image reference, Image moved);
}
