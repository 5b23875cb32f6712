/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Brings the JSON of an older version of an event up to the one read today. Stored events are never rewritten: they are upcast
 * each time they are read, one version at a time.
 */
final class Upcasters {

	/** A version of a type that is not the current one. */
	record Key(String type, int version) {
	}

	private final Map<Key, UnaryOperator<ObjectNode>> steps;
	private final Map<String, Integer> current;

	/**
	 * @param steps from the version named to the next one
	 * @param current the version written today of the types whose version is not 1
	 */
	Upcasters(Map<Key, UnaryOperator<ObjectNode>> steps, Map<String, Integer> current) {
		this.steps = Map.copyOf(steps);
		this.current = Map.copyOf(current);
	}

	/** @return those of the events of this version of the suite, all of which are still in their first version */
	static Upcasters installed() {
		return new Upcasters(Map.of(), Map.of());
	}

	/** @return the version of a type written today */
	int current(String type) {
		return current.getOrDefault(type, 1);
	}

	/**
	 * @return the object as the current version would have written it; a newer version is returned as it is
	 * @throws IllegalArgumentException if a step is missing
	 */
	ObjectNode upcast(String type, int version, ObjectNode object) {
		ObjectNode now = object;
		for (int v = version; v < current(type); v++) {
			UnaryOperator<ObjectNode> step = steps.get(new Key(type, v));
			if (step == null) {
				throw new IllegalArgumentException("Version " + v + " of “" + type + "” is not known");
			}
			now = step.apply(now);
		}
		return now;
	}
}
