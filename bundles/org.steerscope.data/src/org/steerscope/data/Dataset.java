/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.data;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Recorded data: arrays of a file or folder and, if there are any, one measurement per pixel of a grid and images. Reading may
 * block. Safe for use from several threads. Closing releases the file.
 */
@ConsumerType
public interface Dataset extends AutoCloseable {

	/**
	 * One array as {@code info} lists it.
	 *
	 * @param path place in the file
	 * @param type number type as the file names it
	 * @param shape extent of each dimension
	 * @param unit of the values; empty if the file does not say
	 * @param axes one description per dimension, with range and unit
	 */
	record Entry(String path, String type, List<Integer> shape, String unit, List<String> axes) {
	}

	/** @return the layout's name */
	String format();

	/** @return every array found */
	List<Entry> entries();

	/** @return what a user should know: a missing calibration, an odd unit */
	List<String> warnings();

	/** @return the recorded images taken with the measurements, on the measurements' grid; empty if there is none */
	Optional<Image> image();

	/** @return the grid of the measurements; empty if the data hold none */
	Optional<PixelGrid> grid();

	/**
	 * @return what was recorded at a pixel of {@link #grid()}
	 * @throws ProblemException if the data hold no measurements
	 */
	Measurement measurement(Pixel pixel);

	/** @return whether a twin made the data */
	boolean simulated();

	@Override
	void close();
}
