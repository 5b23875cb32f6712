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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the guide as it is shown: {@code [words](id)} stands for words that lead to a view or a perspective.
 *
 * @param text without the marks
 * @param links in the order of the text
 */
record GuideText(String text, List<Link> links) {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\(([a-z]+)\\)");

	/**
	 * Words that lead somewhere.
	 *
	 * @param start index of the first character
	 * @param length characters
	 * @param target last segment of the id of a view or perspective
	 */
	record Link(int start, int length, String target) {

		/** @return whether a character belongs to it */
		boolean holds(int offset) {
			return offset >= start && offset < start + length;
		}
	}

	/** @return the text without marks, and where they were */
	static GuideText of(String marked) {
		StringBuilder text = new StringBuilder();
		List<Link> links = new ArrayList<>();
		Matcher m = LINK.matcher(marked);
		int from = 0;
		while (m.find()) {
			text.append(marked, from, m.start());
			links.add(new Link(text.length(), m.group(1).length(), m.group(2)));
			text.append(m.group(1));
			from = m.end();
		}
		return new GuideText(text.append(marked.substring(from)).toString(), List.copyOf(links));
	}
}
