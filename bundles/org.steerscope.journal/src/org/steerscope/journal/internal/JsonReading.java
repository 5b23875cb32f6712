/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.journal.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.steerscope.data.Unit;
import org.steerscope.run.Choice;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Turns JSON trees into records; the inverse of {@link JsonWriting}. Only types named by the contracts' records are ever created.
 * Unknown fields are ignored; missing ones take their default. All errors are {@link IllegalArgumentException}s in a reader's words
 * with the path of the field.
 */
final class JsonReading {

	private final TypeNames names;
	private final RecordShapes shapes;

	JsonReading(TypeNames names, RecordShapes shapes) {
		this.names = names;
		this.shapes = shapes;
	}

	/** @return a record from its object */
	<T> T record(JsonNode node, Class<T> type, String path) {
		check(node.isObject(), path, "an object", node);
		RecordComponent[] components = shapes.of(type).components();
		Object[] values = new Object[components.length];
		for (int i = 0; i < values.length; i++) {
			RecordComponent c = components[i];
			JsonNode field = node.get(c.getName());
			String at = path.isEmpty() ? c.getName() : path + "." + c.getName();
			if (field == null || field.isNull()) {
				values[i] = Defaults.of(type, c.getName(), c.getType());
				if (values[i] == Defaults.NONE) {
					throw new IllegalArgumentException("“" + at + "” is missing");
				}
			} else {
				values[i] = value(field, c.getGenericType(), at);
			}
		}
		try {
			return type.cast(shapes.of(type).create(values));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException((path.isEmpty() ? "The fields" : "“" + path + "”") + " cannot be: " + e.getMessage(), e);
		}
	}

	/** @return a value of a type the contracts use; never null */
	Object value(JsonNode node, Type type, String path) {
		check(!node.isNull(), path, "given", node);
		if (type instanceof ParameterizedType p) {
			return container(node, p, path);
		}
		Class<?> c = (Class<?>) type;
		if (c == String.class) {
			check(node.isTextual(), path, "a text", node);
			return node.textValue();
		} else if (c == boolean.class) {
			check(node.isBoolean(), path, "true or false", node);
			return node.booleanValue();
		} else if (c == int.class || c == Integer.class) {
			check(node.isIntegralNumber() && node.canConvertToInt(), path, "a whole number", node);
			return node.intValue();
		} else if (c == long.class) {
			check(node.isIntegralNumber() && node.canConvertToLong(), path, "a whole number", node);
			return node.longValue();
		} else if (c == double.class || c == Double.class) {
			return number(node, path);
		} else if (c == Instant.class) {
			return instant(node, path);
		} else if (c == Unit.class) {
			return node.isObject() ? record(node, Unit.class, path) : Unit.of((String) value(node, String.class, path));
		} else if (c == Choice.class && node.isTextual()) {
			return ChoiceText.parse(node.textValue());
		} else if (c.isEnum()) {
			return Arrays.stream(c.getEnumConstants()).filter(e -> ((Enum<?>) e).name().equalsIgnoreCase(node.asText().replace('-', '_'))).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("“" + path + "” is “" + shortened(node)
							+ "”, but may be one of " + Arrays.toString(c.getEnumConstants())));
		} else if (names.isSealed(c)) {
			return kind(node, c, path);
		}
		return record(node, c, path);
	}

	private Object kind(JsonNode node, Class<?> sealed, String path) {
		check(node.isObject(), path, "an object with a “type”", node);
		String name = node.path("type").asText("");
		Class<?> kind = names.kindsOf(sealed).get(name);
		if (kind == null) {
			throw new IllegalArgumentException("“" + path + ".type” is “" + name + "”, but may be one of "
					+ String.join(", ", names.kindsOf(sealed).keySet()));
		}
		return record(node, kind, path);
	}

	private Object container(JsonNode node, ParameterizedType type, String path) {
		Class<?> raw = (Class<?>) type.getRawType();
		Type[] of = type.getActualTypeArguments();
		if (Map.class.isAssignableFrom(raw)) {
			check(node.isObject(), path, "an object", node);
			Map<String, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
			for (Map.Entry<String, JsonNode> e : node.properties()) {
				map.put(e.getKey(), value(e.getValue(), of[1], path + "." + e.getKey()));
			}
			return map;
		}
		check(node.isArray(), path, "a list", node);
		List<Object> list = new ArrayList<>(node.size());
		for (int i = 0; i < node.size(); i++) {
			list.add(value(node.get(i), of[0], path + "[" + i + "]"));
		}
		return raw == List.class ? list : new LinkedHashSet<>(list);
	}

	private static double number(JsonNode node, String path) {
		if (node.isTextual()) {
			switch (node.textValue()) {
			case "NaN":
				return Double.NaN;
			case "Infinity":
				return Double.POSITIVE_INFINITY;
			case "-Infinity":
				return Double.NEGATIVE_INFINITY;
			default:
			}
		}
		check(node.isNumber(), path, "a number", node);
		return node.doubleValue();
	}

	private static Instant instant(JsonNode node, String path) {
		try {
			return Instant.parse(node.asText());
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(
					"“" + path + "” is “" + shortened(node) + "”, but should be a time such as 2026-03-01T12:00:00Z", e);
		}
	}

	private static void check(boolean ok, String path, String expected, JsonNode node) {
		if (!ok) {
			throw new IllegalArgumentException((path.isEmpty() ? "It" : "“" + path + "”") + " should be " + expected
					+ ", but is " + shortened(node));
		}
	}

	private static String shortened(JsonNode node) {
		String text = node.isContainerNode() ? (node.isArray() ? "a list" : "an object") : node.asText();
		return text.length() > 60 ? text.substring(0, 60) + "…" : text;
	}
}
