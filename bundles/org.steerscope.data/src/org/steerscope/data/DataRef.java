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

/**
 * A reference to an array kept by a journal. Content-addressed: equal bytes have one reference.
 *
 * @param sha256 64 hexadecimal digits over the little-endian bytes in C order
 * @param type {@code <f4} or {@code <f8}, as NumPy writes it
 * @param shape extent of each dimension
 * @param place {@code inline} (in the run file) or the name of the side file
 */
public record DataRef(String sha256, String type, List<Integer> shape, String place) {

	/** Keeps a copy of the shape. */
	public DataRef {
		shape = List.copyOf(shape);
	}
}
