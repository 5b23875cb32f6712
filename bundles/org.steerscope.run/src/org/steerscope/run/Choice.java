/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.run;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plug-in chosen by id, with its settings as text.
 *
 * @param id of the factory
 * @param settings path to value; what is missing takes its default
 */
public record Choice(String id, SortedMap<String, String> settings) {

	/** Keeps a sorted copy. */
	public Choice {
		settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
	}

	/** @return a choice with the given settings */
	public static Choice of(String id, Map<String, String> settings) {
		return new Choice(id, new TreeMap<>(settings));
	}

	/** @return a choice with every setting at its default */
	public static Choice of(String id) {
		return of(id, Map.of());
	}

	/** @return for example {@code dkl:acquisition=ei} */
	@Override
	public String toString() {
		StringBuilder s = new StringBuilder(id);
		settings.forEach((k, v) -> s.append(s.indexOf(":") < 0 ? ':' : ',').append(k).append('=').append(v));
		return s.toString();
	}
}
