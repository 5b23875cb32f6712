/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.numerics;

/**
 * The shape of small images in the vectors of a network: row by row, the channels of a pixel next to each other.
 *
 * @param rows of pixels
 * @param cols of pixels
 * @param channels of each pixel
 */
public record ImageShape(int rows, int cols, int channels) {

	/** @return numbers in a vector */
	public int size() {
		return rows * cols * channels;
	}
}
