/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.steerscope.data.Unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Turns records into JSON trees: a record is an object of its components; a kind of a sealed interface carries its stored name as
 * {@code type}; a unit is its symbol; an instant is ISO 8601; a number JSON does not know is {@code "NaN"}, {@code "Infinity"} or
 * {@code "-Infinity"}; maps and sets are sorted, so that equal values have equal JSON.
 */
final class JsonWriting {

	private final TypeNames names;
	private final RecordShapes shapes;
	private final JsonNodeFactory nodes = JsonNodeFactory.instance;

	JsonWriting(TypeNames names, RecordShapes shapes) {
		this.names = names;
		this.shapes = shapes;
	}

	/** @return the object of a record's components, without its type */
	ObjectNode fields(Record record) {
		ObjectNode object = nodes.objectNode();
		addFields(object, record);
		return object;
	}

	private void addFields(ObjectNode object, Record record) {
		for (RecordComponent c : shapes.of(record.getClass()).components()) {
			try {
				Object value = c.getAccessor().invoke(record);
				if (value == null && Defaults.of(record.getClass(), c.getName(), c.getType()) != null) {
					throw new IllegalArgumentException(record.getClass().getSimpleName() + "." + c.getName() + " may not be null");
				}
				object.set(c.getName(), value(value));
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("Cannot read " + record.getClass() + "." + c.getName(), e);
			}
		}
	}

	private JsonNode value(Object value) {
		return switch (value) {
		case null -> nodes.nullNode();
		case String s -> nodes.textNode(s);
		case Boolean b -> nodes.booleanNode(b);
		case Integer i -> nodes.numberNode(i.intValue());
		case Long l -> nodes.numberNode(l.longValue());
		case Double d -> Double.isFinite(d) ? nodes.numberNode(d.doubleValue()) : nodes.textNode(d.toString());
		case Enum<?> e -> nodes.textNode(e.name());
		case Instant i -> nodes.textNode(i.toString());
		case Unit u -> unit(u);
		case Set<?> set -> {
			ArrayNode array = nodes.arrayNode();
			set.stream().map(this::value).sorted((a, b) -> a.asText().compareTo(b.asText())).forEach(array::add);
			yield array;
		}
		case Collection<?> list -> {
			ArrayNode array = nodes.arrayNode();
			list.forEach(v -> array.add(value(v)));
			yield array;
		}
		case Map<?, ?> map -> {
			ObjectNode object = nodes.objectNode();
			Map<String, Object> sorted = new TreeMap<>();
			map.forEach((k, v) -> sorted.put((String) k, v));
			sorted.forEach((k, v) -> object.set(k, value(v)));
			yield object;
		}
		case Record record -> {
			ObjectNode object = nodes.objectNode();
			String name = names.nameOf(record.getClass());
			if (name != null) {
				object.put("type", name);
			}
			addFields(object, record);
			yield object;
		}
		default -> throw new IllegalArgumentException("No JSON form is known for " + value.getClass().getName());
		};
	}

	private JsonNode unit(Unit unit) {
		if (Unit.of(unit.symbol()).equals(unit)) {
			return nodes.textNode(unit.symbol());
		}
		return nodes.objectNode().put("symbol", unit.symbol()).put("dimension", unit.dimension()).put("factor", unit.factor());
	}
}
