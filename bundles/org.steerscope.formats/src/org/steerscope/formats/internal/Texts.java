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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.steerscope.data.Axis;
import org.steerscope.data.NumericArray;
import org.steerscope.data.ProblemException;

/** Words about arrays. */
final class Texts {

	private Texts() {
	}

	/** @return shape as a list */
	static List<Integer> shape(int[] shape) {
		return Arrays.stream(shape).boxed().toList();
	}

	/** @return {@code 50 × 50 × 64} */
	static String size(int[] shape) {
		return String.join(" × ", Arrays.stream(shape).mapToObj(Integer::toString).toList());
	}

	/** @return a description of each dimension of an array whose axes are not known */
	static List<String> counted(int[] shape) {
		return Arrays.stream(shape).mapToObj(n -> n + " points").toList();
	}

	/** @return the name, with a number behind it if it was used before; remembers it */
	static String unique(String name, Set<String> used) {
		String base = name.isBlank() ? "signal" : name.strip();
		String unique = base;
		for (int i = 2; !used.add(unique); i++) {
			unique = base + " " + i;
		}
		return unique;
	}

	/** @return names made different from each other, in their order */
	static List<String> unique(List<String> names) {
		Set<String> used = new HashSet<>();
		return names.stream().map(n -> unique(n, used)).toList();
	}

	/** @return the axis with its branches, unless it turns so often that it is no sweep but noise */
	static Axis labelled(Axis axis) {
		Axis swept = Axis.swept(axis.name(), axis.unit(), axis.values());
		return swept.segments().size() > 2 + axis.size() / 8 ? axis : swept;
	}

	/** @return all values of an array of at most a million */
	static double[] values(NumericArray array, String where) {
		if (array.size() > 1_000_000) {
			throw new ProblemException("An axis has " + array.size() + " points", where,
					"An axis may have up to 1000000 points");
		}
		return array.toArray();
	}
}
