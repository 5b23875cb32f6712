/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.steerscope.data.ProblemException;
import org.steerscope.run.Choice;

/**
 * The text form of a plug-in chosen with its settings: {@code ID} or {@code ID:key=value,key=value}; several are separated by
 * {@code ;}. A value may contain {@code =} and {@code :} as they are; a comma, a semicolon or a backslash that belongs to a value is
 * written with a backslash before it ({@code path=a\,b.npy}). Any other backslash stands for itself. Blanks round ids, keys and values are dropped.
 */
public final class ChoiceText {

	private static final int MAX_LENGTH = 65_536;

	private ChoiceText() {
	}

	/**
	 * @param text one choice
	 * @param where the option or element it was given for, for messages
	 * @return the choice
	 * @throws ProblemException naming the part that is wrong
	 */
	public static Choice parse(String text, String where) {
		List<Choice> all = parseAll(text, where);
		if (all.size() != 1) {
			throw new ProblemException(all.isEmpty() ? "Nothing is chosen" : "“" + text + "” chooses several", where,
					"Give one, such as band-integral:from=0.6,to=0.8; a semicolon inside a value is written \\;");
		}
		return all.get(0);
	}

	/**
	 * @param text any number of choices, separated by semicolons; blank for none
	 * @param where the option or element it was given for, for messages
	 * @return the choices in order
	 * @throws ProblemException naming the part that is wrong
	 */
	public static List<Choice> parseAll(String text, String where) {
		if (text.length() > MAX_LENGTH) {
			throw new ProblemException("The text has %s characters".formatted(text.length()), where,
					"Give at most " + MAX_LENGTH);
		}
		List<Choice> found = new ArrayList<>();
		for (String one : split(text, ';')) {
			if (!one.isBlank()) {
				found.add(one(one.strip(), where));
			}
		}
		return found;
	}

	/** @return the text {@link #parse} turns into an equal choice, provided no key or value begins or ends with blanks */
	public static String print(Choice choice) {
		StringBuilder text = new StringBuilder(choice.id());
		char separator = ':';
		for (var setting : choice.settings().entrySet()) {
			text.append(separator).append(setting.getKey()).append('=').append(escape(setting.getValue()));
			separator = ',';
		}
		return text.toString();
	}

	private static Choice one(String text, String where) {
		int colon = text.indexOf(':');
		String id = (colon < 0 ? text : text.substring(0, colon)).strip();
		if (id.isEmpty() || id.indexOf('=') >= 0 || id.indexOf(',') >= 0) {
			throw new ProblemException("“" + text + "” does not begin with an id", where,
					"Write ID:key=value,key=value, such as band-integral:from=0.6,to=0.8");
		}
		SortedMap<String, String> settings = new TreeMap<>();
		if (colon >= 0) {
			for (String part : split(text.substring(colon + 1), ',')) {
				if (!part.isBlank()) {
					setting(part, settings, where);
				}
			}
		}
		return new Choice(id, settings);
	}

	private static void setting(String part, SortedMap<String, String> settings, String where) {
		int equals = part.indexOf('=');
		if (equals < 1 || part.substring(0, equals).isBlank()) {
			throw new ProblemException("“" + part.strip() + "” is not of the form key=value", where,
					"Write ID:key=value,key=value; a comma inside a value is written \\,");
		}
		String key = part.substring(0, equals).strip();
		if (settings.put(key, unescape(part.substring(equals + 1)).strip()) != null) {
			throw new ProblemException("The setting " + key + " is given twice", where, "Give it once");
		}
	}

	/** Splits at separators that have no backslash before them; keeps the backslashes. */
	private static List<String> split(String text, char separator) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (escapes(text, i)) {
				i++;
			} else if (text.charAt(i) == separator) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(text.substring(start));
		return parts;
	}

	private static String escape(String value) {
		return value.replaceAll("([\\\\,;])", "\\\\$1");
	}

	private static String unescape(String value) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			plain.append(value.charAt(escapes(value, i) ? ++i : i));
		}
		return plain.toString();
	}

	private static boolean escapes(String text, int i) {
		return text.charAt(i) == '\\' && i + 1 < text.length() && ",;\\".indexOf(text.charAt(i + 1)) >= 0;
	}
}
