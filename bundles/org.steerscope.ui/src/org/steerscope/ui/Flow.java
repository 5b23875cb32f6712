/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words of a legend stand: one after another, and on the next line where there is no more room. None is left out.
 *
 * @param places of the words, in their order
 * @param lines how many lines they take
 */
record Flow(List<Place> places, int lines) {

	/**
	 * @param x from the left end, pixels
	 * @param line from the top, 0 first
	 */
	record Place(int x, int line) {
	}

	/**
	 * @param widths of the words with the gap behind each, pixels
	 * @param room width of a line; a wider word has a line to itself
	 */
	static Flow of(List<Integer> widths, int room) {
		List<Place> places = new ArrayList<>();
		int x = 0;
		int line = 0;
		for (int width : widths) {
			if (x > 0 && x + width > room) {
				x = 0;
				line++;
			}
			places.add(new Place(x, line));
			x += width;
		}
		return new Flow(List.copyOf(places), widths.isEmpty() ? 0 : line + 1);
	}
}
