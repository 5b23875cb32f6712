/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.exports.internal;

import java.util.List;

/** A part of a document, before it is Markdown or HTML. */
sealed interface Block {

	/** A heading of level 1, 2, … */
	record Heading(int level, String text) implements Block {
	}

	/** A paragraph. */
	record Text(String text) implements Block {
	}

	/** A table; every row has as many cells as the header. */
	record Table(List<String> header, List<List<String>> rows) implements Block {

		public Table {
			int width = header.size();
			header = List.copyOf(header);
			rows = rows.stream().map(List::copyOf).toList();
			if (rows.stream().anyMatch(r -> r.size() != width)) {
				throw new IllegalArgumentException("A row is longer or shorter than the header");
			}
		}
	}

	/**
	 * A drawing.
	 *
	 * @param name of its file, without the ending
	 * @param svg the drawing
	 * @param caption below it
	 */
	record Figure(String name, String svg, String caption) implements Block {
	}
}
