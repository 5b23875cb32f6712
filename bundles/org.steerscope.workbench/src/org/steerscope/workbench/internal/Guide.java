/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of the guide: chapters that begin with a line {@code # id Title}; the id is the last segment of a view's id, or {@code general}
 * or {@code tutorial}. Lines that begin with {@code ## } head a part.
 *
 * @param chapters by id
 */
record Guide(Map<String, Chapter> chapters) {

	/**
	 * What is said about one thing.
	 *
	 * @param title its name
	 * @param parts heading (empty for the first) and text each
	 */
	record Chapter(String title, List<Part> parts) {
	}

	/**
	 * Some lines below a heading.
	 *
	 * @param heading may be empty
	 * @param text lines
	 */
	record Part(String heading, String text) {
	}

	/** @return the guide in the text */
	static Guide parse(String text) {
		Map<String, Chapter> chapters = new LinkedHashMap<>();
		List<Part> parts = null;
		String heading = "";
		StringBuilder lines = new StringBuilder();
		for (String line : (text + "\n# end").split("\n")) {
			if (line.startsWith("# ") || line.startsWith("## ")) {
				if (parts != null && !lines.toString().isBlank()) {
					parts.add(new Part(heading, lines.toString().strip()));
				}
				lines.setLength(0);
				heading = line.startsWith("## ") ? line.substring(3).strip() : "";
				if (line.startsWith("# ")) {
					String[] words = line.substring(2).strip().split(" ", 2);
					parts = new ArrayList<>();
					chapters.put(words[0], new Chapter(words.length > 1 ? words[1] : words[0], parts));
				}
			} else {
				lines.append(line).append('\n');
			}
		}
		chapters.remove("end");
		return new Guide(chapters);
	}

	/** @return the chapter of a view, by the last segment of its id; the general one if there is none */
	Chapter of(String view) {
		String id = view == null ? "" : view.substring(view.lastIndexOf('.') + 1);
		return chapters.getOrDefault(id, chapters.get("general"));
	}
}
