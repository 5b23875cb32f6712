/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.steerscope.data.Pixel;

/**
 * What a note says and what it is about. In the journal it is one text, as people read it:
 * {@code Carbon grows here [step 37, row 12, col 40; picture run.notes/event-412-scan.png]}.
 *
 * @param words of the person
 * @param step it is about; −1 for none
 * @param place it is about, pixel of the overview; null for none
 * @param picture path beside the run file; empty for none
 */
record NoteText(String words, int step, Pixel place, String picture) {

	/** Most characters of a note. */
	static final int LONGEST = 2000;
	private static final Pattern ABOUT = Pattern.compile("^(.*?)\\s*\\[(?:step (\\d{1,9}))?(?:, )?(?:row (\\d{1,9}), col (\\d{1,9}))?(?:(?:; )?picture ([^\\]]{1,400}))?\\]$",
			Pattern.DOTALL);

	/** Takes the words on one line, without what would be taken for the end of them. */
	NoteText {
		String line = words.strip().replaceAll("\\s+", " ");
		words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
	}

	/** @return the text for the journal */
	String text() {
		List<String> about = new ArrayList<>();
		if (step >= 0) {
			about.add("step " + step);
		}
		if (place != null) {
			about.add("row " + place.row() + ", col " + place.col());
		}
		String s = String.join(", ", about);
		if (!picture.isEmpty()) {
			s += (s.isEmpty() ? "" : "; ") + "picture " + picture;
		}
		return s.isEmpty() ? words : words + " [" + s + "]";
	}

	/** @return a note of the journal; one that says nothing of what it is about is only words */
	static NoteText of(String text) {
		Matcher m = ABOUT.matcher(text);
		if (!m.matches() || m.group(2) == null && m.group(3) == null && m.group(5) == null) {
			return new NoteText(text, -1, null, "");
		}
		Pixel place = m.group(3) == null ? null : new Pixel(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
		return new NoteText(m.group(1), m.group(2) == null ? -1 : Integer.parseInt(m.group(2)), place, m.group(5) == null ? "" : m.group(5));
	}
}
