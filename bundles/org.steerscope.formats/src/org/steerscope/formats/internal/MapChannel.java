/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.util.Arrays;
import java.util.List;

import org.steerscope.data.Axis;
import org.steerscope.data.Channel;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;
import org.steerscope.data.Unit;

/**
 * One channel of a map: an array of (row, column, channel axes …).
 *
 * @param name of the channel
 * @param unit of the values
 * @param axes of a pixel's values
 * @param array of the file
 */
record MapChannel(String name, Unit unit, List<Axis> axes, NumericArray array) {

	private static final int MAX_PER_PIXEL = 1 << 26;

	/** @throws ProblemException if an axis does not fit or a pixel holds too much */
	MapChannel {
		axes = List.copyOf(axes);
	}

	/** Checks that the axes fit the array. */
	MapChannel checked(String where) {
		int[] shape = array.shape();
		long size = 1;
		for (int i = 0; i < axes.size(); i++) {
			if (axes.get(i).size() != shape[i + 2]) {
				throw new ProblemException("The axis %s has %d points, but the measurements have %d along it"
						.formatted(axes.get(i).name(), axes.get(i).size(), shape[i + 2]), where,
						"Give the axis one point per measured value");
			}
			size *= shape[i + 2];
		}
		if (size > MAX_PER_PIXEL) {
			throw new ProblemException("One measurement has " + size + " values", where,
					"Bin the data: up to " + MAX_PER_PIXEL + " values per pixel are read");
		}
		return this;
	}

	/** @return the channel as recorded at a pixel; reads the file */
	Channel at(int row, int col) {
		int[] shape = array.shape();
		int[] inner = Arrays.copyOfRange(shape, 2, shape.length);
		int n = Arrays.stream(inner).reduce(1, (a, b) -> a * b);
		double[] values = new double[n];
		array.read(((long) row * shape[1] + col) * n, values, n);
		if (array.type() == NumericArray.Type.FLOAT64) {
			return new Channel(name, unit, axes, NumericArray.of(values, inner));
		}
		float[] single = new float[n];
		for (int i = 0; i < n; i++) {
			single[i] = (float) values[i];
		}
		return new Channel(name, unit, axes, NumericArray.of(single, inner));
	}
}
