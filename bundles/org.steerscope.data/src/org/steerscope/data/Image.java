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

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A read-only stack of named image channels over one pixel grid, readable in tiles: an overview may be larger than a Java array.
 * Reading may block on a file. Safe for use from several threads.
 */
@ConsumerType
public interface Image {

	/**
	 * One channel of the stack.
	 *
	 * @param name {@code HAADF}, {@code height}, …
	 * @param unit of the values
	 */
	record Plane(String name, Unit unit) {
	}

	/** @return the pixels and their size */
	PixelGrid grid();

	/** @return the channels, at least one */
	List<Plane> planes();

	/** @return what was done to the recorded values so far, in order, in words; empty for raw data */
	List<String> processing();

	/** @return whether a twin made it */
	boolean simulated();

	/**
	 * Reads a window that lies inside the grid.
	 *
	 * @param plane index of the channel
	 * @param row first row
	 * @param col first column
	 * @param rows height of the window
	 * @param cols width of the window
	 * @param into receives rows × cols values, row by row, from index 0
	 * @throws IndexOutOfBoundsException if the window leaves the grid
	 */
	void read(int plane, int row, int col, int rows, int cols, float[] into);

	/** @return the value of one pixel */
	default float value(int plane, int row, int col) {
		float[] one = new float[1];
		read(plane, row, col, 1, 1, one);
		return one[0];
	}

	/** @return a whole channel, row by row, for images that fit a Java array */
	default float[] plane(int plane) {
		PixelGrid g = grid();
		float[] all = new float[Math.multiplyExact(g.rows(), g.cols())];
		read(plane, 0, 0, g.rows(), g.cols(), all);
		return all;
	}

	/**
	 * @param values one array per plane, row by row, not copied: the caller hands them over
	 * @return an image in memory
	 */
	static Image of(PixelGrid grid, List<Plane> planes, List<float[]> values, List<String> processing, boolean simulated) {
		return new MemoryImage(grid, planes, values, processing, simulated);
	}
}
