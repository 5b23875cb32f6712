/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.instrument.simulator.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.steerscope.data.Quantity;
import org.steerscope.instrument.InstrumentException;
import org.steerscope.instrument.Limit;

/** The knobs of a twin, their ranges and where they stand. Values are in the unit of the knob's limit. Readable from any thread. */
final class Knobs {

	private final List<Limit> limits;
	private volatile Map<String, Double> values;

	Knobs(Map<Limit, Double> start) {
		limits = List.copyOf(start.keySet());
		Map<String, Double> v = new LinkedHashMap<>();
		start.forEach((limit, value) -> v.put(limit.name(), value));
		values = v;
	}

	List<Limit> limits() {
		return limits;
	}

	double get(String name) {
		return values.get(name);
	}

	/** @throws InstrumentException naming the knobs or the limit, if there is no such knob or the value is out of range */
	void check(String name, Quantity value) throws InstrumentException {
		Limit limit = limits.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow(
				() -> new InstrumentException("The instrument has no knob “%s”; it has: %s".formatted(name,
						String.join(", ", limits.stream().map(Limit::name).toList()))));
		if (!value.unit().convertibleTo(limit.unit())) {
			throw new InstrumentException("%s is set in %s, not in %s".formatted(name, limit.unit(), value.unit()));
		}
		if (!limit.allows(value.in(limit.unit()))) {
			throw new InstrumentException("%s = %s is out of range; allowed: %s".formatted(name, value, limit));
		}
	}

	/** Sets a knob whose new value was checked. */
	void set(String name, Quantity value) {
		Limit limit = limits.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
		Map<String, Double> changed = new LinkedHashMap<>(values);
		changed.put(name, value.in(limit.unit()));
		values = changed;
	}
}
