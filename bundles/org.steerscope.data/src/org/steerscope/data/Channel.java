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
import java.util.Objects;

/**
 * One named signal of a measurement, N-dimensional, with its own axes: an EELS spectrum, a current against bias, a diffraction
 * pattern. Immutable.
 *
 * @param name as the instrument or file calls it; unique in a measurement
 * @param unit of the values
 * @param axes one per dimension, outermost first; each as long as the values' extent in that dimension
 * @param values the raw numbers
 */
public record Channel(String name, Unit unit, List<Axis> axes, NumericArray values) {

	/** @throws IllegalArgumentException if axes and values do not fit */
	public Channel {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		axes = List.copyOf(axes);
		int[] shape = values.shape();
		if (shape.length != axes.size()) {
			throw new IllegalArgumentException(
					"Channel %s has %d dimensions but %d axes".formatted(name, shape.length, axes.size()));
		}
		for (int i = 0; i < shape.length; i++) {
			if (shape[i] != axes.get(i).size()) {
				throw new IllegalArgumentException("Channel %s has %d values along %s, whose axis has %d points"
						.formatted(name, shape[i], axes.get(i).name(), axes.get(i).size()));
			}
		}
	}

	/** @return a one-dimensional channel; the values are copied */
	public static Channel curve(String name, Unit unit, Axis axis, double[] values) {
		return new Channel(name, unit, List.of(axis), NumericArray.of(values));
	}

	/** @return the last (fastest) axis */
	public Axis axis() {
		return axes.get(axes.size() - 1);
	}
}
