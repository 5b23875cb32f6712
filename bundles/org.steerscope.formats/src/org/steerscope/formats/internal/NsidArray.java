/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.formats.internal;

import java.util.List;
import java.util.Optional;

import org.steerscope.data.Dataset.Entry;
import org.steerscope.data.Unit;

/**
 * An array of an HDF5 file with what NSID's attributes say of it.
 *
 * @param path in the file
 * @param type number type in words
 * @param array its numbers; empty if they are text or records
 * @param quantity what was measured, or the data set's name
 * @param unit of the values as the file writes it
 * @param dataType NSID's {@code data_type}, upper case, may be empty
 * @param axes one per dimension; empty for an axis's own array
 * @param main whether it is data, not an axis or metadata
 * @param simulated whether the file marks it as a twin's
 */
record NsidArray(String path, String type, Optional<Hdf5Array> array, int[] shape, String quantity, String unit, String dataType,
		List<NsidAxis> axes, boolean main, boolean simulated) {

	/** @return whether it is a two-dimensional image */
	boolean isImage() {
		return main && array.isPresent() && shape.length == 2 && filled()
				&& (dataType.contains("IMAGE") || dataType.isEmpty() || dataType.equals("UNKNOWN"))
				&& axes.get(0).maybeSpatial() && axes.get(1).maybeSpatial();
	}

	/** @return whether it holds a curve or more for every pixel of a grid: rows, columns, then the rest */
	boolean isMap() {
		return main && array.isPresent() && shape.length >= 3 && filled() && !dataType.equals("IMAGE_STACK")
				&& axes.get(0).maybeSpatial() && axes.get(1).maybeSpatial();
	}

	private boolean filled() {
		for (int extent : shape) {
			if (extent < 1) {
				return false;
			}
		}
		return true;
	}

	/** @return whether the first two dimensions are those of the other array */
	boolean sameGrid(NsidArray other) {
		return shape[0] == other.shape[0] && shape[1] == other.shape[1];
	}

	/** @return whether it is data that is neither an image nor a map */
	boolean isOther() {
		return main && shape.length >= 2 && !isImage() && !isMap();
	}

	/** @return the channel's unit */
	Unit valueUnit() {
		return Unit.of(unit);
	}

	/** @return as {@code info} lists it */
	Entry entry() {
		return new Entry(path, type, Texts.shape(shape), unit, axes.isEmpty() ? Texts.counted(shape)
				: axes.stream().map(a -> a.axis().toString()).toList());
	}
}
