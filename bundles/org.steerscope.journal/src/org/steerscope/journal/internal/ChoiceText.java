/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.SortedMap;
import java.util.TreeMap;

import org.steerscope.run.Choice;

/** Reads a choice as a person types it: {@code dkl:acquisition=ei,beta=2}. */
final class ChoiceText {

	private ChoiceText() {
	}

	/** @throws IllegalArgumentException in words, if it is no choice */
	static Choice parse(String text) {
		int colon = text.indexOf(':');
		String id = (colon < 0 ? text : text.substring(0, colon)).strip();
		if (id.isEmpty()) {
			throw new IllegalArgumentException("“" + text + "” names nothing; write ID or ID:key=value,…");
		}
		SortedMap<String, String> settings = new TreeMap<>();
		if (colon >= 0 && !text.substring(colon + 1).isBlank()) {
			for (String setting : text.substring(colon + 1).split(",", -1)) {
				int equals = setting.indexOf('=');
				if (equals < 1) {
					throw new IllegalArgumentException("“" + setting + "” in “" + text + "” is not key=value");
				}
				if (settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip()) != null) {
					throw new IllegalArgumentException("“" + text + "” gives " + setting.substring(0, equals) + " twice");
				}
			}
		}
		return new Choice(id, settings);
	}
}
